package fi.opastin;

import fi.opastin.conversation.ChatService;
import fi.opastin.evaluation.GoldenConversation;
import fi.opastin.evaluation.GoldenRun;
import fi.opastin.evaluation.MessageReport;
import fi.opastin.evaluation.PhraseReport;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.understanding.StatisticalTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Measures understanding: golden conversations, and messages whose topic is known. */
@CommandLine.Command(
    name = "eval",
    description = "Play the golden conversations and report how well messages are understood.")
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
      names = "--phrases",
      description = "Cross-validate the phrases, in so many folds (takes a training each).")
  private int folds;

  @CommandLine.Option(names = "--json", description = "Write the report on phrases to this file.")
  private Path json;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Clock clock = Clock.systemUTC();
    Draft draft = new PackReader(content.folder()).read();
    long start = System.nanoTime();
    Knowledge knowledge = Application.knowledge(draft, models.folder(), clock);
    out.printf(
        "%d phrases, %d topics, compiled in %.1f s; answers from %.2f on, offers from %.2f%n",
        knowledge.phrases().size(),
        knowledge.topics().size(),
        (System.nanoTime() - start) / 1e9,
        knowledge.classifier().thresholds().answer(),
        knowledge.classifier().thresholds().clarify());
    ChatService chat = Application.chat(() -> knowledge);
    int failed = golden(draft, chat, out);
    if (messages != null) {
      out.println(
          MessageReport.of(
                  Files.readAllLines(messages), chat, Application.terminal(), clock.instant())
              .text(verbose));
    }
    if (folds > 1) {
      phrases(draft, out);
    }
    out.flush();
    return failed == 0 ? 0 : 1;
  }

  private void phrases(Draft draft, PrintWriter out) throws IOException {
    PhraseReport report =
        PhraseReport.of(draft.phrases(), draft.concepts(), new StatisticalTrainer(), folds);
    out.println(report.text());
    if (json != null) {
      Files.writeString(json, report.json().toPrettyString() + "\n");
    }
  }

  private int golden(Draft draft, ChatService chat, PrintWriter out) throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<GoldenConversation> stories = new ArrayList<>();
    draft
        .conversations()
        .forEach(
            file -> stories.addAll(GoldenConversation.parse(file.file(), file.text(), findings)));
    int failed = play("golden conversations", stories, chat, out);
    if (dialogues != null) {
      play(
          "dialogues",
          GoldenConversation.parse(dialogues.toString(), Files.readString(dialogues), findings),
          chat,
          out);
    }
    findings.forEach(out::println);
    return failed + findings.size();
  }

  private int play(
      String what, List<GoldenConversation> stories, ChatService chat, PrintWriter out) {
    GoldenRun run = new GoldenRun(chat, Application.terminal());
    int failed = 0;
    int wrong = 0;
    int turns = 0;
    for (GoldenConversation story : stories) {
      GoldenRun.Result result = run.play(story);
      turns += story.steps().size();
      wrong += result.wrongTurns();
      if (!result.passed()) {
        failed++;
        out.println("--- " + story.file() + "  " + story.title());
        out.println(result.transcript());
      }
    }
    out.printf(
        "%s: %d of %d stories, %d of %d turns as expected%n",
        what, stories.size() - failed, stories.size(), turns - wrong, turns);
    return failed;
  }
}
