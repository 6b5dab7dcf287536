package fi.opastin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldsTest {

  @Test
  void judgesEveryPhraseOnceByWhatHasNotSeenIt(@TempDir Path folder) throws IOException {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      phrases.add(new Phrase(new Subject("work-cv"), Language.FI, "ansioluettelo " + i, "f", i));
      phrases.add(new Phrase(new Subject("work-cv"), Language.SV, "meritförteckning " + i, "f", i));
    }
    Folds.write(phrases, 3, 6, folder);

    Set<Row> judged = new HashSet<>();
    for (TestSet fold : TestSet.in(folder, Optional.empty())) {
      assertEquals(8, fold.train().size(), "phrases to learn, of 6 a language");
      assertEquals(
          2, fold.test().stream().filter(row -> row.language() == Language.SV).count(), "Swedish");
      fold.test().forEach(row -> assertTrue(judged.add(row), "judged twice: " + row));
      fold.test().forEach(row -> assertTrue(!fold.train().contains(row), "seen before: " + row));
    }
    assertEquals(12, judged.size());
  }
}
