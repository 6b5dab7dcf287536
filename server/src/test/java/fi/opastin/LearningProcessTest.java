package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import fi.opastin.understanding.ModelShelf;
import fi.opastin.understanding.ModelStore;
import fi.opastin.understanding.StatisticalTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningProcessTest {

  private static final long SMALL = 512L << 20;

  private static final List<Phrase> PHRASES =
      List.of(
          phrase("work-cv", "miten kirjoitan cv:n"),
          phrase("work-cv", "ansioluettelo pohja"),
          phrase("work-cv", "apua työhakemukseen"),
          phrase("life-housing", "mistä asunto"),
          phrase("life-housing", "yksiö vuokralle"),
          phrase("life-housing", "kämppä kouvolasta"));

  private static final Map<String, List<WordPattern>> CONCEPTS =
      Map.of("home", WordPattern.parse("asunto*|kämppä*"));

  private static final Lesson LESSON = new Lesson(PHRASES, List.of(), List.of(), CONCEPTS);

  private static Phrase phrase(String subject, String text) {
    return new Phrase(new Subject(subject), Language.FI, text, "test", 1);
  }

  private static TopicClassifier.Verdict verdict(TopicClassifier classifier) {
    return classifier.classify(Utterance.of("etsin kämppää"), Language.FI);
  }

  @Test
  void anotherProcessLearnsTheSame(@TempDir Path here, @TempDir Path there) {
    AtomicInteger learned = new AtomicInteger();
    ModelStore.Elsewhere process = new LearningProcess(SMALL, PHRASES.size());
    ModelStore.Elsewhere counted =
        (lesson, model) -> {
          boolean done = process.learned(lesson, model);
          learned.addAndGet(done && Files.exists(model) ? 1 : 0);
          return done;
        };
    StatisticalTrainer trainer = new StatisticalTrainer();
    TopicClassifier itself = new ModelStore(here, trainer).train(LESSON);
    TopicClassifier other = new ModelStore(there, trainer, ModelShelf.NONE, counted).train(LESSON);
    assertEquals(1, learned.get());
    assertEquals(verdict(itself), verdict(other));
  }

  @Test
  void learnsHereWhereThereIsRoomOrTheOtherFails(@TempDir Path folder) throws IOException {
    Path model = folder.resolve("a.model");
    assertFalse(new LearningProcess(4 * SMALL, 1).learned(LESSON, model));
    assertFalse(new LearningProcess(SMALL, PHRASES.size() + 1).learned(LESSON, model));
    Path file = Files.createFile(folder.resolve("file"));
    assertFalse(new LearningProcess(SMALL, 1).learned(LESSON, file.resolve("a.model")));
    TopicClassifier made =
        new ModelStore(folder, new StatisticalTrainer(), ModelShelf.NONE, (any, none) -> true)
            .train(LESSON);
    assertTrue(verdict(made).best().isPresent());
  }
}
