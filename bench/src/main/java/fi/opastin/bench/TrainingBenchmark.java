package fi.opastin.bench;

import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.understanding.StatisticalTrainer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Training a classifier on many topics, each time from nothing, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TrainingBenchmark {

  /** Where packs/ stands. */
  @Param("content")
  public String content;

  /** How many topics. */
  @Param("400")
  public int topics;

  /** How many phrases of a topic in each language. */
  @Param("40")
  public int phrases;

  private Draft draft;
  private List<Phrase> invented;

  /** Invents the topics. */
  @Setup
  public void invent() {
    draft = Content.read(Path.of(content));
    invented = InventedTopics.of(draft.phrases(), topics, phrases);
  }

  /** With the concepts of our content, as in the product. */
  @Benchmark
  public TopicClassifier train() {
    return new StatisticalTrainer().train(draft.lesson().with(invented));
  }
}
