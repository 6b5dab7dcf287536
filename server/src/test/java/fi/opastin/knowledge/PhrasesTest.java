package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Subject HOUSING = new Subject("housing");

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(HOUSING, Language.FI, "Mistä asunto?", "housing/fi.txt", 3),
          new Phrase(HOUSING, Language.FI, "", "housing/fi.txt", 4),
          new Phrase(HOUSING, Language.FI, "etsin yksiötä 🏠", "housing/fi.txt", 70_000),
          new Phrase(HOUSING, Language.SV, "var hittar jag bostad", "housing/sv.txt", 1),
          new Phrase(Subject.REMARK, Language.SV, "ett eget hem", "remark/sv.txt", 1),
          new Phrase(Subject.INSULT, Language.FI, "mistä asunto", "insult/fi.txt", 1),
          new Phrase(HOUSING, Language.FI, "oma koti", "housing/fi.txt", 2),
          new Phrase(HOUSING, Language.SV, "oma koti!", "housing/sv.txt", 2));

  private static Optional<Subject> subjectOf(String message) {
    ExactPhrases exact =
        ExactPhrases.of(PHRASES, PHRASES.stream().map(p -> Utterance.of(p.text())).toList());
    return exact.subjectOf(Utterance.of(message));
  }

  @Test
  void allComeBackInTheirOrder() {
    Phrases phrases = Phrases.of(PHRASES);
    assertEquals(PHRASES, phrases.list());
    assertEquals(PHRASES.size(), phrases.size());
    assertEquals(PHRASES.subList(2, 5), phrases.list().subList(2, 5));
    assertEquals(List.of(), Phrases.of(List.of()).list());
  }

  @Test
  void whatASinglePhraseSaysIsOfItsSubject() {
    assertEquals(Optional.of(HOUSING), subjectOf("VAR HITTAR JAG BOSTAD?"));
    assertEquals(Optional.of(Subject.REMARK), subjectOf("ett eget hem"));
    assertEquals(Optional.of(HOUSING), subjectOf("oma koti"), "twice, and of one subject");
    assertEquals(Optional.empty(), subjectOf("mistä asunto"), "two subjects claim it");
    assertEquals(Optional.empty(), subjectOf("oma kotini"));
    assertEquals(Optional.empty(), subjectOf(""));
  }
}
