package fi.opastin.bench;

import fi.opastin.directory.PlaceMention;
import fi.opastin.knowledge.CrisisPatterns;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.LanguageDetector;
import fi.opastin.language.Utterance;
import fi.opastin.understanding.Interpretation;
import fi.opastin.understanding.Interpreter;
import fi.opastin.understanding.Situation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Each part of understanding on its own, and the whole; one message a call. */
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PartsBenchmark {

  private static final Interpreter INTERPRETER = new Interpreter();

  /** Normalising a text and cutting it into words. */
  @Benchmark
  public Utterance utterance(Workbench bench) {
    return Utterance.of(bench.next().text());
  }

  /** Which language it is, without a hint. */
  @Benchmark
  public LanguageDetector.Detected language(Workbench bench) {
    return bench.knowledge.languages().detect(bench.next().utterance(), Map.of());
  }

  /** The places that it names. */
  @Benchmark
  public List<PlaceMention> places(Workbench bench) {
    return bench.knowledge.directory().gazetteer().mentions(bench.next().utterance());
  }

  /** Whether it shows danger. */
  @Benchmark
  public CrisisPatterns.Sight crisis(Workbench bench) {
    return bench.knowledge.crisisPatterns().look(bench.next().utterance());
  }

  /** What it is about, from words that are cut already. */
  @Benchmark
  public TopicClassifier.Verdict classify(Workbench bench) {
    Workbench.Message message = bench.next();
    return bench.knowledge.classifier().classify(message.utterance(), message.language());
  }

  /** All of that and the rest: the first message of a conversation on a Finnish page. */
  @Benchmark
  public Interpretation interpret(Workbench bench) {
    return INTERPRETER.interpret(
        bench.next().text(),
        Situation.beginning(Language.FI, false),
        bench.knowledge,
        bench.today());
  }
}
