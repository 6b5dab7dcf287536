package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarksBesideTest {

  private static List<Phrase> phrases(Subject subject, Language language, String text, int count) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      phrases.add(new Phrase(subject, language, text + i, "file", i + 1));
    }
    return phrases;
  }

  @Test
  void writesOnePhraseOfEightWithARemarkOfItsLanguageOnEitherSide() {
    Subject work = new Subject("work-find");
    List<Phrase> all = new ArrayList<>(phrases(work, Language.FI, "töitä", 16));
    all.addAll(phrases(Subject.REMARK, Language.FI, "asun Kotkassa", 3));
    all.addAll(phrases(Subject.REMARK, Language.SV, "jag bor i Kotka", 3));
    List<Phrase> joined = RemarksBeside.of(all);
    assertEquals(2, joined.size());
    assertTrue(joined.stream().allMatch(phrase -> phrase.subject().equals(work)));
    assertTrue(joined.get(0).text().matches("asun Kotkassa\\d\\. töitä3"), joined.get(0).text());
    assertTrue(joined.get(1).text().matches("töitä11\\. asun Kotkassa\\d"), joined.get(1).text());
  }

  @Test
  void leavesAloneWhatHasNoRemarks() {
    assertEquals(
        List.of(), RemarksBeside.of(phrases(new Subject("work-find"), Language.EN, "a job", 40)));
  }
}
