package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

  private static final Map<String, List<WordPattern>> CONCEPTS =
      Map.of("home", WordPattern.parse("asunto*|kämppä*"));

  private static final List<String> MESSAGES =
      List.of("miten cv tehdään", "etsin kämppää", "asuntto vuokralle", "planeetat", "");

  @TempDir Path folder;

  private static List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (String text :
        List.of("miten kirjoitan cv:n", "työhakemus malli", "ansioluettelo pohja", "apua cv:hen")) {
      phrases.add(new Phrase(new Subject("work-cv"), Language.FI, text, "cv", phrases.size()));
    }
    for (String text :
        List.of("mistä asunto", "vuokra-asunto haku", "yksiö vuokralle", "kämppä kouvolasta")) {
      phrases.add(new Phrase(new Subject("housing"), Language.FI, text, "home", phrases.size()));
    }
    return phrases;
  }

  private static Lesson lesson(List<Phrase> phrases) {
    return new Lesson(phrases, List.of(), List.of(), CONCEPTS);
  }

  private TopicClassifier train(List<Phrase> phrases) {
    return new ModelStore(folder, new StatisticalTrainer()).train(lesson(phrases));
  }

  private static List<TopicClassifier.Verdict> verdicts(TopicClassifier classifier) {
    return MESSAGES.stream()
        .map(message -> classifier.classify(Utterance.of(message), Language.FI))
        .toList();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".model")).sorted().toList();
    }
  }

  /** Makes the kept file older than anything, so that whoever writes it anew is found out. */
  private Path aged() throws IOException {
    Path file = kept().getFirst();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    return file;
  }

  @Test
  void whatWasReadBackSaysTheSame() throws IOException {
    TopicClassifier trained = train(phrases());
    byte[] written = Files.readAllBytes(kept().getFirst());
    TopicClassifier read = train(phrases());
    assertEquals(verdicts(trained), verdicts(read));
    assertEquals(trained.thresholds(), read.thresholds());
    assertEquals(1, kept().size());
    assertEquals(List.of(), differences(written, Files.readAllBytes(kept().getFirst())));
  }

  private static List<Integer> differences(byte[] one, byte[] other) {
    return java.util.Arrays.equals(one, other)
        ? List.of()
        : List.of(java.util.Arrays.mismatch(one, other));
  }

  @Test
  void otherPhrasesOrConceptsAreAnotherModel() throws IOException {
    train(phrases());
    List<Phrase> fewer = phrases().subList(0, 7);
    train(fewer);
    assertEquals(2, kept().size());
    new ModelStore(folder, new StatisticalTrainer())
        .train(new Lesson(phrases(), List.of(), List.of(), Map.of()));
    assertEquals(3, kept().size());
  }

  @Test
  void damageIsFoundAndTrainedAnew() throws IOException {
    List<TopicClassifier.Verdict> expected = verdicts(train(phrases()));
    byte[] whole = Files.readAllBytes(kept().getFirst());
    for (int length : new int[] {0, 7, 8, whole.length / 2, whole.length - 1}) {
      Files.write(aged(), java.util.Arrays.copyOf(whole, length));
      assertEquals(expected, verdicts(train(phrases())), "cut to " + length);
      assertEquals(List.of(), differences(whole, Files.readAllBytes(kept().getFirst())));
    }
    for (int at = 0; at < whole.length; at += whole.length / 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(aged(), damaged);
      assertEquals(expected, verdicts(train(phrases())), "damaged at " + at);
      assertEquals(List.of(), differences(whole, Files.readAllBytes(kept().getFirst())));
    }
  }

  @Test
  void onlyTheLastFewAreKeptAndUseKeepsThem() throws IOException {
    train(phrases());
    Path first = aged();
    for (int fewer = 1; fewer <= 2; fewer++) {
      train(phrases().subList(0, 8 - fewer));
    }
    train(phrases());
    assertNotEquals(FileTime.fromMillis(1_000), Files.getLastModifiedTime(first));
    train(phrases().subList(0, 5));
    assertEquals(3, kept().size());
    assertTrue(Files.exists(first), "the one used last but one stays");
  }

  @Test
  void aFolderThatCannotBeWrittenCostsTimeOnly() throws IOException {
    Path file = Files.createFile(folder.resolve("no-folder"));
    TopicClassifier trained =
        new ModelStore(file.resolve("models"), new StatisticalTrainer()).train(lesson(phrases()));
    assertEquals(verdicts(train(phrases())), verdicts(trained));
  }

  @Test
  void contentThatChangesWithoutItsPhrasesSharesAClassifier() {
    ModelStore store = new ModelStore(folder, new StatisticalTrainer());
    TopicClassifier first = store.train(lesson(phrases()));
    assertSame(first, store.train(lesson(phrases())));
    assertNotSame(first, store.train(lesson(phrases().subList(0, 7))));
  }

  @Test
  void whatIsKeptIsFoundByItsNameAlone() {
    TopicClassifier trained = train(phrases());
    ModelStore store = new ModelStore(folder, new StatisticalTrainer());
    String name = store.name(lesson(phrases())).orElseThrow();
    TopicClassifier kept = store.kept(name, phrases()).orElseThrow();
    assertEquals(verdicts(trained), verdicts(kept));
    assertSame(kept, store.train(lesson(phrases())));
    assertTrue(store.kept(name.replace(name.charAt(0), '-'), phrases()).isEmpty());
  }

  @Test
  void whatOneMachineTrainedAnotherTakes(@TempDir Path elsewhere) {
    Map<String, byte[]> kept = new HashMap<>();
    ModelShelf shelf = new MapShelf(kept);
    TopicClassifier here =
        new ModelStore(folder, new StatisticalTrainer(), shelf).train(lesson(phrases()));
    assertEquals(1, kept.size());
    kept.replaceAll((fingerprint, model) -> model.clone());
    TopicClassifier there =
        new ModelStore(elsewhere, new StatisticalTrainer(), shelf).train(lesson(phrases()));
    assertEquals(verdicts(here), verdicts(there));
    byte[] broken = kept.values().iterator().next();
    broken[broken.length / 2] ^= 1;
    assertEquals(
        verdicts(here),
        verdicts(
            new ModelStore(elsewhere.resolve("third"), new StatisticalTrainer(), shelf)
                .train(lesson(phrases()))),
        "a damaged one is trained anew");
  }

  @Test
  void whoeverComesWhileItIsLearnedTakesWhatWasMade() throws Exception {
    AtomicInteger learned = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(2);
    ModelShelf shelf =
        new ModelShelf() {
          @Override
          public boolean wants() {
            return true;
          }

          @Override
          public Optional<byte[]> take(String fingerprint) {
            begun.countDown(); // both have looked, and found nothing, before one of them learns
            try {
              assertTrue(begun.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return Optional.empty();
          }

          @Override
          public void put(String fingerprint, byte[] model) {
            learned.incrementAndGet();
          }
        };
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Callable<TopicClassifier> training =
          () -> new ModelStore(folder, new StatisticalTrainer(), shelf).train(lesson(phrases()));
      Future<TopicClassifier> one = two.submit(training);
      Future<TopicClassifier> other = two.submit(training);
      assertEquals(verdicts(one.get()), verdicts(other.get()));
    }
    assertEquals(1, learned.get());
  }
}
