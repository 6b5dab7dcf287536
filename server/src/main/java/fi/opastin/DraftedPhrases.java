package fi.opastin;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.Phrase;
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
 * Puts questions of the inbox into drafts of the content: phrases into the phrase files of a topic,
 * new answers into folders of their own. Safe to share.
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
  public Effect effect(TopicId topic, Language language, String phrase) {
    Knowledge knowledge = room.knowledge().get();
    Utterance utterance = Utterance.of(phrase);
    TopicClassifier.Verdict verdict = knowledge.classifier().classify(utterance, language);
    Optional<String> subject =
        knowledge.exactPhrases().subjectOf(utterance).map(known -> known.name());
    boolean known = subject.filter(topic.value()::equals).isPresent();
    return new Effect(
        Nearest.of(verdict.scores()),
        known,
        known ? List.of() : subject.stream().toList(),
        verdict.nearest().map(Phrase::text),
        verdict.nearest().map(near -> near.subject().name()));
  }

  @Override
  public Result add(Person by, TopicId topic, Language language, String phrase) {
    String line = Utterance.of(phrase).text();
    if (line.isEmpty() || line.length() > LONGEST || line.startsWith("#")) {
      return new Result.Refused(Reason.NOT_ONE_LINE);
    }
    if (!MaskedText.of(line).value().equals(line) || MASK.matcher(line).find()) {
      return new Result.Refused(Reason.PERSONAL);
    }
    PackContent live = room.desk().liveContent();
    Optional<String> path = phrasesOf(live, topic, language);
    if (path.isEmpty()) {
      return new Result.Refused(Reason.NO_PHRASES);
    }
    Optional<Proposal> open = room.proposals().openOn(path.get()).stream().findFirst();
    PackContent content = open.map(room.desk()::content).orElse(live);
    String before = content.files().getOrDefault(path.get(), "");
    if (before.lines().anyMatch(line::equals)) {
      return new Result.Refused(Reason.KNOWN);
    }
    String after = before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + line + "\n";
    Map<String, Optional<String>> texts = Map.of(path.get(), Optional.of(after));
    String title = open.map(Proposal::title).orElseGet(() -> "Ilmauksia: " + topic.value());
    return result(room.desk().keep(by, open, title, texts, false));
  }

  private static Optional<String> phrasesOf(PackContent content, TopicId topic, Language language) {
    String folder = "/phrases/" + topic.value() + "/";
    return content.files().keySet().stream()
        .filter(path -> path.startsWith("packs/") && path.contains(folder))
        .map(path -> path.substring(0, path.indexOf(folder) + folder.length()))
        .findFirst()
        .map(found -> found + language.written().tag() + ".txt");
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
