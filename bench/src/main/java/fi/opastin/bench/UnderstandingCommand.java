package fi.opastin.bench;

import fi.opastin.knowledge.Draft;
import fi.opastin.language.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Measures accuracy and speed beside NLP.js, on test sets or on our own phrases. */
@CommandLine.Command(
    name = "understanding",
    mixinStandardHelpOptions = true,
    description =
        "Measure accuracy and speed beside NLP.js on folders of train.tsv and test.tsv; without any, on our own phrases.")
final class UnderstandingCommand implements Callable<Integer> {

  private static final Path NLP_JS = Path.of("bench", "understanding");
  private static final Path INSTALLER = Path.of("widget", "install.mjs");

  @CommandLine.Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "A test set, or a folder of them.")
  private List<Path> folders = List.of();

  @CommandLine.Option(names = "--own", description = "Our own phrases, beside the folders.")
  private boolean own;

  @CommandLine.Option(
      names = "--language",
      description = "fi, sv or en for all folders; else the end of their name tells, else English.")
  private @Nullable String language;

  @CommandLine.Option(
      names = "--limit",
      defaultValue = "100",
      description =
          "So many of our phrases of a topic and language at most: ${DEFAULT-VALUE}. NLP.js learns twice as many in three times the time.")
  private int limit;

  @CommandLine.Option(
      names = "--folds",
      defaultValue = "3",
      description = "Folds of our own phrases: ${DEFAULT-VALUE}.")
  private int folds;

  @CommandLine.Option(
      names = "--rounds",
      defaultValue = "5",
      description = "Timed rounds of each set or fold: ${DEFAULT-VALUE}.")
  private int rounds;

  @CommandLine.Option(
      names = "--seconds",
      defaultValue = "1",
      description = "How long each reads in a round, at least all messages once: ${DEFAULT-VALUE}.")
  private double seconds;

  @CommandLine.Option(
      names = "--timeout",
      defaultValue = "600",
      description = "Seconds after which NLP.js is given up on a set: ${DEFAULT-VALUE}.")
  private int timeout;

  @CommandLine.Option(
      names = "--concepts",
      description = "Use the words of like meaning of our content on foreign sets too.")
  private boolean concepts;

  @CommandLine.Option(
      names = "--spelling",
      description = "NLP.js once more with its spell check, which is off unless asked for.")
  private boolean spelling;

  @CommandLine.Option(names = "--alone", description = "Without NLP.js.")
  private boolean alone;

  @CommandLine.Option(
      names = "--content",
      defaultValue = "content",
      description = "Folder that holds packs/: ${DEFAULT-VALUE}.")
  private Path content = Path.of("content");

  @CommandLine.Option(
      names = "--json",
      defaultValue = "bench/results/understanding.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = out();
    if (folds < 2 || limit < folds || rounds < 1) {
      throw new CannotMeasure("There must be 2 folds, as many phrases and 1 round at least.");
    }
    if (!alone) {
      NodeTools.install(NLP_JS, INSTALLER);
    }
    Machine machine = Machine.here(alone ? "not used" : NodeTools.version());
    out.println(machine);
    Draft draft = Content.read(content);
    List<Figures> figures = new ArrayList<>();
    for (Path folder : folders) {
      for (TestSet set : TestSet.in(folder, chosen())) {
        figures.addAll(foreign(set, concepts ? draft : null));
      }
    }
    if (own || folders.isEmpty()) {
      out.printf("own phrases: at most %d of a topic and language, %d folds%n", limit, folds);
      figures.addAll(ours(draft));
    }
    out.println();
    out.println(Table.of(figures));
    Results.write(json, new Results(machine, limit, folds, rounds, seconds, figures));
    out.println("written to " + json);
    return 0;
  }

  private List<Figures> foreign(TestSet set, @Nullable Draft draft) {
    OurClassifier classifier = new OurClassifier(draft == null ? Map.of() : draft.concepts());
    return Scores.of(set, fight(set, List.of(classifier)));
  }

  private List<Figures> ours(Draft draft) throws IOException {
    Path folder = Files.createTempDirectory("opastin-folds-");
    try {
      Folds.write(draft.phrases(), folds, limit, folder);
      OwnPhrases sum = new OwnPhrases();
      for (TestSet fold : TestSet.in(folder, Optional.empty())) {
        sum.add(
            fold,
            fight(
                fold,
                List.of(
                    new OurClassifier(draft.concepts()),
                    new OurInterpreter(draft, LocalDate.now()))));
      }
      return sum.figures();
    } finally {
      delete(folder);
    }
  }

  /** Ours and, in processes that live as long as the set, theirs. */
  private List<Outcome> fight(TestSet set, List<Contender> ours) {
    out()
        .printf("%s: %d to learn, %d to read%n", set.name(), set.train().size(), set.test().size());
    out().flush();
    List<Contender> all = new ArrayList<>(ours);
    Duel duel = new Duel(rounds, seconds);
    try {
      if (!alone) {
        all.add(new NlpJs(NLP_JS, false, Duration.ofSeconds(timeout)));
      }
      if (!alone && spelling) {
        all.add(new NlpJs(NLP_JS, true, Duration.ofSeconds(timeout)));
      }
      return duel.fight(set, all);
    } catch (LineProcess.TooSlow e) {
      out().println(e.getMessage() + " Ours is measured alone.");
      return duel.fight(set, ours);
    } finally {
      all.forEach(Contender::close);
    }
  }

  private Optional<Language> chosen() {
    if (language == null) {
      return Optional.empty();
    }
    Optional<Language> known = Language.of(language);
    if (known.isEmpty()) {
      throw new CannotMeasure("The language is fi, sv or en.");
    }
    return known;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
