package fi.opastin.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.feedback.Feedback;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import fi.opastin.questions.InboxFilter;
import fi.opastin.questions.Origin;
import fi.opastin.questions.Question;
import fi.opastin.questions.Why;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays of a text in the bytes of the database's files. */
class LeftBehindTest {

  private static final String PERSONAL =
      "nimeni on Matti Meikäläinen, hetu 131052-308T, puh 040 123 4567, matti@example.fi, tili FI21"
          + " 1234 5600 0007 85, asun Koivukuja 7, vimpulakoira";
  private static final List<String> SECRETS =
      List.of(
          "Meikäläinen",
          "131052",
          "308T",
          "040 123",
          "4567",
          "matti@",
          "FI21",
          "5600",
          "Koivukuja");

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private static Question question(String typed, LocalDate day) {
    return new Question(
        MaskedText.of(typed),
        new Origin("demo", Optional.empty(), Optional.empty(), Language.FI, day, 9),
        Why.NOT_UNDERSTOOD,
        "fallback",
        "abc",
        List.of(),
        Optional.empty());
  }

  private boolean isInFiles(String text) throws IOException {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    String needle = new String(wanted, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void nothingThatWasMaskedIsWritten() throws IOException {
    try (Database database = Database.open(DatabaseSettings.in(folder.resolve("opastin.db")))) {
      Keeping keeping = Keeping.in(database, 90, clock);
      keeping.questions().add(List.of(question(PERSONAL, LocalDate.of(2026, 11, 30))));
      keeping
          .feedback()
          .put(
              new Feedback(
                  Optional.of("turn"),
                  Feedback.About.UNKNOWN,
                  new Feedback.Verdict.Thumb(false),
                  Optional.of("040 123 4567"),
                  Optional.of(MaskedText.of(PERSONAL)),
                  "demo",
                  LocalDate.of(2026, 11, 30)));
      assertTrue(isInFiles("vimpulakoira"), "what is kept is in the files");
      for (String secret : SECRETS) {
        assertFalse(isInFiles(secret), secret);
      }
      keeping.close();
    }
  }

  @Test
  void nothingThatWasDeletedStays() throws IOException {
    try (Database database = Database.open(DatabaseSettings.in(folder.resolve("opastin.db")))) {
      Keeping keeping = Keeping.in(database, 90, clock);
      for (int i = 0; i < 200; i++) {
        keeping
            .questions()
            .add(
                List.of(
                    question("muinaiskoira numero" + i, LocalDate.of(2026, 8, 1)),
                    question("tuorekissa tassa" + i, LocalDate.of(2026, 11, 1))));
      }
      assertTrue(isInFiles("muinaiskoira"));
      assertEquals(200, keeping.retention().run());
      assertFalse(isInFiles("muinaiskoira"), "also in the log and in free pages");
      assertFalse(isInFiles("muinaiskoir"), "its levelled words as well");
      assertTrue(isInFiles("tuorekissa"));
      assertFalse(
          keeping.questions().groups(InboxFilter.OPEN, LocalDate.of(2026, 11, 30), 9, 0).isEmpty());
      assertEquals(LocalDate.of(2026, 9, 1), keeping.retention().keptFrom());
      keeping.close();
    }
  }

  @Test
  void tellsWhatIsKept() {
    try (Database database = Database.open(DatabaseSettings.in(folder.resolve("opastin.db")))) {
      Keeping keeping = Keeping.in(database, 90, clock);
      keeping.questions().add(List.of(question("koirapuisto", LocalDate.of(2026, 11, 1))));
      List<HoldingStore.Holding> all = new HoldingStore(database).all();
      HoldingStore.Holding questions =
          all.stream().filter(one -> one.table().equals("question")).findFirst().orElseThrow();
      assertEquals(1, questions.rows());
      assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), questions.oldest());
      assertTrue(questions.isDeleted());
      assertTrue(all.stream().anyMatch(one -> one.table().equals("person")));
      keeping.close();
    }
  }
}
