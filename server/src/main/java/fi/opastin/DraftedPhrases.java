package fi.opastin;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.people.Person;
import fi.opastin.privacy.MaskedText;
import fi.opastin.questions.Nearest;
import fi.opastin.questions.PhraseProposals;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts questions of the inbox into drafts of the content: phrases and follow-ups into the files of
 * a topic, new answers into folders of their own. Safe to share.
 */
final class DraftedPhrases implements PhraseProposals {

  private static final int LONGEST = 1000;
  private static final Pattern MASK = Pattern.compile("\\[[a-z-]{2,12}]");

  private final EditingRoom room;
  private final Clock clock;

  DraftedPhrases(EditingRoom room, Clock clock) {
    this.room = room;
    this.clock = clock;
  }

  @Override
  public Effect effect(Proposed proposed) {
    Knowledge knowledge = room.knowledge().get();
    Utterance utterance = Utterance.of(proposed.text());
    TopicClassifier.Verdict verdict =
        knowledge.classifier().classify(utterance, proposed.language(), proposed.after());
    Optional<String> subject =
        (proposed.after().isPresent()
                ? followUp(proposed, utterance)
                : knowledge.exactPhrases().subjectOf(utterance))
            .map(Subject::name);
    boolean known = subject.filter(proposed.topic().value()::equals).isPresent();
    return new Effect(
        Nearest.of(verdict.inContext()),
        known,
        known ? List.of() : subject.stream().toList(),
        verdict.nearest().map(Phrase::text),
        verdict.nearest().map(near -> near.subject().name()));
  }

  /** What the same words lead to after the same topic, as it is live. */
  private Optional<Subject> followUp(Proposed proposed, Utterance utterance) {
    PackContent live = room.desk().liveContent();
    TopicId after = proposed.after().orElseThrow();
    return file(live, proposed).map(path -> live.files().getOrDefault(path, "")).stream()
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("#"))
        .map(line -> FollowUp.of(after, proposed.language(), line, "", 0).phrase())
        .filter(phrase -> Utterance.of(phrase.text()).words().equals(utterance.words()))
        .map(Phrase::subject)
        .findFirst();
  }

  @Override
  public Result add(Person by, Proposed proposed) {
    String text = Utterance.of(proposed.text()).text();
    if (text.isEmpty() || text.length() > LONGEST || text.startsWith("#")) {
      return new Result.Refused(Reason.NOT_ONE_LINE);
    }
    if (!MaskedText.of(text).value().equals(text) || MASK.matcher(text).find()) {
      return new Result.Refused(Reason.PERSONAL);
    }
    PackContent live = room.desk().liveContent();
    Optional<String> path = file(live, proposed);
    if (path.isEmpty()) {
      return new Result.Refused(Reason.NO_PHRASES);
    }
    Optional<Proposal> open = room.proposals().openOn(path.get()).stream().findFirst();
    PackContent content = open.map(room.desk()::content).orElse(live);
    String before = content.files().getOrDefault(path.get(), "");
    String line = line(proposed, text);
    if (before.lines().anyMatch(line::equals)) {
      return new Result.Refused(Reason.KNOWN);
    }
    String after = before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + line + "\n";
    Map<String, Optional<String>> texts = Map.of(path.get(), Optional.of(after));
    String title = open.map(Proposal::title).orElseGet(() -> title(proposed));
    return result(room.desk().keep(by, open, title, texts, false));
  }

  private static String title(Proposed proposed) {
    return proposed
        .after()
        .map(topic -> "Jatkoviestejä: " + topic.value())
        .orElseGet(() -> "Ilmauksia: " + proposed.topic().value());
  }

  private static String line(Proposed proposed, String text) {
    Phrase phrase =
        new Phrase(Subject.of(proposed.topic()), proposed.language().written(), text, "", 0);
    return proposed.after().map(topic -> new FollowUp(topic, phrase).line()).orElse(text);
  }

  /** The file that it belongs to, in the pack that has phrases of the topic. */
  private static Optional<String> file(PackContent content, Proposed proposed) {
    TopicId topic = proposed.after().orElse(proposed.topic());
    String folder = "/phrases/" + topic.value() + "/";
    String kind = proposed.after().isPresent() ? "follow-ups" : "phrases";
    return content.files().keySet().stream()
        .filter(path -> path.startsWith("packs/") && path.contains(folder))
        .map(path -> path.substring(0, path.indexOf(folder)))
        .findFirst()
        .map(pack -> pack + "/" + kind + "/" + topic.value() + "/")
        .map(found -> found + proposed.language().written().tag() + ".txt");
  }

  @Override
  public Result begin(Person by, TopicId topic, String name, Language language, String question) {
    String id = topic.value() + "~" + name;
    if (!AnswerId.isWellFormed(id)) {
      return new Result.Refused(Reason.NOT_A_NAME);
    }
    PackContent live = room.desk().liveContent();
    Optional<String> beside =
        live.files().keySet().stream()
            .filter(path -> path.endsWith("/answers/" + topic.value() + "/answer.yaml"))
            .findFirst();
    if (beside.isEmpty()) {
      return new Result.Refused(Reason.NO_ANSWER);
    }
    String answers = beside.get().substring(0, beside.get().indexOf("/answers/"));
    String folder = answers + "/answers/" + id + "/";
    if (live.files().containsKey(folder + "answer.yaml")) {
      return new Result.Refused(Reason.NAME_TAKEN);
    }
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    texts.put(
        folder + "answer.yaml",
        Optional.of("owner:\nreviewed: " + Application.today(clock) + "\nsources: []\n"));
    texts.put(
        folder + language.written().tag() + ".md",
        Optional.of("---\ntitle: \"\"\n---\n" + quoted(question) + "\n"));
    return result(room.desk().create(by, "Uusi vastaus: " + id, texts));
  }

  /** What was asked stands as a quotation, until somebody writes the answer. */
  private static String quoted(String question) {
    return "> " + Utterance.of(question).text();
  }

  private static Result result(EditResult done) {
    return switch (done) {
      case EditResult.Done(Proposal proposal) -> new Result.Drafted(proposal.id().value());
      case EditResult.NotYours _ -> new Result.Refused(Reason.NOT_YOURS);
      case EditResult.Stale _ -> new Result.Refused(Reason.CHANGED_MEANWHILE);
      default -> new Result.Refused(Reason.NOT_NOW);
    };
  }
}
