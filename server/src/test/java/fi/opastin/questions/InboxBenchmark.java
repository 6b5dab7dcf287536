package fi.opastin.questions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long the inbox takes to open with 100 000 questions: phrases of the content, each with words
 * left out, doubled or changed in places. {@code make bench-inbox}.
 */
@EnabledIfSystemProperty(named = "opastin.bench", matches = "true")
class InboxBenchmark {

  private static final int QUESTIONS = 100_000;
  private static final int BATCH = 500;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static List<Map.Entry<Language, String>> phrases() throws IOException {
    List<Map.Entry<Language, String>> phrases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("content/packs/finland/phrases"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Language language =
            Language.of(file.getFileName().toString().replace(".txt", "")).orElseThrow();
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && line.length() < 80)
            .forEach(line -> phrases.add(Map.entry(language, line)));
      }
    }
    return phrases;
  }

  private static Question question(Map.Entry<Language, String> phrase, Random random) {
    String text = phrase.getValue();
    String asked = random.nextInt(3) == 0 ? text + " kiitos" : text;
    return new Question(
        MaskedText.of(asked),
        new Origin(
            random.nextInt(4) == 0 ? "demo" : "site" + random.nextInt(20),
            Optional.of(String.format(java.util.Locale.ROOT, "%02d", 1 + random.nextInt(19))),
            Optional.empty(),
            phrase.getKey(),
            TODAY.minusDays(random.nextInt(90)),
            random.nextInt(24)),
        Why.NOT_UNDERSTOOD,
        "fallback",
        "release",
        List.of(new Nearest(new TopicId("study-apply"), 0.2)),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  void opensInTime(TestDatabases.Kind kind) throws IOException {
    List<Map.Entry<Language, String>> phrases = phrases();
    Random random = new Random(1);
    try (Database database = kind.open()) {
      QuestionStore store = new QuestionStore(database);
      long begun = System.nanoTime();
      for (int i = 0; i < QUESTIONS; i += BATCH) {
        List<Question> batch = new ArrayList<>();
        for (int j = 0; j < BATCH; j++) {
          // a few are asked over and over, most hardly ever
          int which = (int) (phrases.size() * Math.pow(random.nextDouble(), 3));
          batch.add(question(phrases.get(which), random));
        }
        store.add(batch);
      }
      double fill = (System.nanoTime() - begun) / 1e9;
      System.out.printf(
          "%s: %d questions in %d groups, stored in %.0f s%n",
          kind, QUESTIONS, store.tally().get(Handling.OPEN), fill);
      InboxFilter all = InboxFilter.OPEN;
      InboxFilter narrow =
          new InboxFilter(
              Handling.OPEN,
              Optional.of(Language.FI),
              Optional.of("demo"),
              Optional.empty(),
              Optional.of(TODAY.minusDays(30)),
              Optional.of("asunto"),
              InboxFilter.Order.RISING);
      measure(kind, "all", () -> store.groups(all, TODAY, 21, 0));
      measure(kind, "filtered", () -> store.groups(narrow, TODAY, 21, 0));
      measure(kind, "page 50", () -> store.groups(all, TODAY, 21, 1000));
    }
  }

  private static void measure(
      TestDatabases.Kind kind, String what, Supplier<List<QuestionGroup>> opening) {
    double[] millis = new double[15];
    for (int i = 0; i < millis.length; i++) {
      long begun = System.nanoTime();
      assertTrue(!opening.get().isEmpty(), what + " shows nothing");
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    double first = millis[0];
    java.util.Arrays.sort(millis);
    System.out.printf(
        "%s, %s: first %.0f ms, median %.0f ms, longest %.0f ms%n",
        kind, what, first, millis[millis.length / 2], millis[millis.length - 1]);
    assertTrue(millis[millis.length / 2] < 300, what);
  }
}
