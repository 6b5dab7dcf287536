package fi.opastin;

import fi.opastin.conversation.ChatService;
import fi.opastin.evaluation.Evaluation;
import fi.opastin.evaluation.EvaluationStore;
import fi.opastin.evaluation.EvaluationText;
import fi.opastin.evaluation.Floors;
import fi.opastin.evaluation.GoldenConversation;
import fi.opastin.evaluation.GoldenRun;
import fi.opastin.evaluation.MessageReport;
import fi.opastin.evaluation.PhraseTrial;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.understanding.ModelStore;
import fi.opastin.understanding.StatisticalTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Measures understanding: phrases and follow-ups that were held out, golden conversations, and
 * messages whose topic is known. The report is printed and kept with the release.
 */
@CommandLine.Command(
    name = "eval",
    description = {
      "Report how well messages are understood, and keep the report with the release.",
      "Ends with 1 when a golden conversation fails or a floor of content/floors.yaml is missed."
    })
final class EvalCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;
  @CommandLine.Mixin private ModelsOption models;

  @CommandLine.Option(
      names = "--messages",
      description =
          "A file of messages to judge: a head line, then lang, topic, style and text separated by tabs.")
  private Path messages;

  @CommandLine.Option(names = "--dialogues", description = "A file of more golden conversations.")
  private Path dialogues;

  @CommandLine.Option(
      names = "--verbose",
      description = "List every message that was not understood right.")
  private boolean verbose;

  @CommandLine.Option(
      names = "--folds",
      defaultValue = "8",
      description = "In how many parts to cut the phrases: ${DEFAULT-VALUE}.")
  private int folds;

  @CommandLine.Option(
      names = "--rounds",
      defaultValue = "1",
      description =
          "How many of the parts to hold out and judge, a training each; 0 for all: ${DEFAULT-VALUE}.")
  private int rounds;

  @CommandLine.Option(
      names = "--keep",
      description = "Folder for the report; without it evaluation/ of the data folder.")
  private Path keep;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (folds < 2 || rounds < 0 || rounds > folds) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--folds is 2 or more, and --rounds is none of them up to all.");
    }
    Clock clock = Clock.systemUTC();
    Draft draft = new PackReader(content.folder()).read();
    long start = System.nanoTime();
    Knowledge knowledge = Application.knowledge(draft, models.folder(), clock);
    out.printf(
        "%d phrases, %d topics, compiled in %.1f s%n",
        knowledge.phrases().size(), knowledge.topics().size(), (System.nanoTime() - start) / 1e9);
    out.flush();
    List<Finding> findings = new ArrayList<>();
    Floors floors = floors(findings);
    Evaluation evaluation = evaluation(draft, knowledge, clock, findings);
    Path folder = keep == null ? Settings.read().data().resolve("evaluation") : keep;
    tell(evaluation, floors, new EvaluationStore(folder), out);
    if (dialogues != null) {
      dialogues(Application.chat(() -> knowledge), findings, out);
    }
    findings.forEach(out::println);
    out.flush();
    boolean good =
        findings.isEmpty()
            && evaluation.failedStories() == 0
            && floors.missed(evaluation).isEmpty();
    return good ? 0 : 1;
  }

  private Evaluation evaluation(
      Draft draft, Knowledge knowledge, Clock clock, List<Finding> findings) throws IOException {
    ChatService chat = Application.chat(() -> knowledge);
    GoldenRun run = new GoldenRun(chat, Application.terminal());
    List<GoldenRun.Result> golden =
        draft.conversations().stream()
            .flatMap(f -> GoldenConversation.parse(f.file(), f.text(), findings).stream())
            .map(run::play)
            .toList();
    Optional<MessageReport> report =
        messages == null
            ? Optional.empty()
            : Optional.of(
                MessageReport.of(
                    Files.readAllLines(messages), chat, Application.terminal(), clock.instant()));
    PhraseTrial trial =
        PhraseTrial.of(
            draft.lesson(),
            new ModelStore(models.folder().resolve("held-out"), new StatisticalTrainer()),
            folds,
            rounds == 0 ? folds : rounds);
    return new Evaluation(
        knowledge.release(),
        clock.instant(),
        knowledge.phrases().size(),
        knowledge.classifier().thresholds(),
        trial,
        golden,
        report);
  }

  /** The floors of the content; none is no fault. */
  private Floors floors(List<Finding> findings) throws IOException {
    Path file = content.folder().resolve("floors.yaml");
    return Files.exists(file)
        ? Floors.parse("floors.yaml", Files.readString(file), findings)
        : Floors.none();
  }

  private void tell(Evaluation evaluation, Floors floors, EvaluationStore store, PrintWriter out) {
    evaluation.golden().stream()
        .filter(result -> !result.passed())
        .forEach(result -> transcript(result, out));
    if (verbose) {
      evaluation.messages().ifPresent(report -> out.println(report.text(true)));
    }
    String text = EvaluationText.of(evaluation, floors, store.figuresBefore(evaluation.release()));
    out.println(text);
    try {
      out.println("kept with the release: " + store.keep(evaluation, floors, text));
    } catch (EvaluationStore.NotKept e) {
      out.println(e.getMessage());
    }
  }

  private void dialogues(ChatService chat, List<Finding> findings, PrintWriter out)
      throws IOException {
    GoldenRun run = new GoldenRun(chat, Application.terminal());
    int turns = 0;
    int wrong = 0;
    List<GoldenConversation> stories =
        GoldenConversation.parse(dialogues.toString(), Files.readString(dialogues), findings);
    int failed = 0;
    for (GoldenConversation story : stories) {
      GoldenRun.Result result = run.play(story);
      turns += result.turns().size();
      wrong += result.wrongTurns();
      if (!result.passed()) {
        failed++;
        transcript(result, out);
      }
    }
    out.printf(
        "dialogues: %d of %d stories, %d of %d turns as expected%n",
        stories.size() - failed, stories.size(), turns - wrong, turns);
  }

  private static void transcript(GoldenRun.Result result, PrintWriter out) {
    out.println("--- " + result.conversation().file() + "  " + result.conversation().title());
    out.println(result.transcript());
  }
}
