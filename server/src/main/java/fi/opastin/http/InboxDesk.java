package fi.opastin.http;

import fi.opastin.directory.OpeningHours;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.questions.Handling;
import fi.opastin.questions.PhraseProposals;
import fi.opastin.questions.QuestionGroup;
import fi.opastin.questions.QuestionStore;
import java.time.LocalDate;
import java.util.Optional;

/** Does what people and programs ask for in the inbox. Safe to share. */
final class InboxDesk {

  private final Backend backend;

  InboxDesk(Backend backend) {
    this.backend = backend;
  }

  QuestionStore questions() {
    return backend.keeping().questions();
  }

  LocalDate today() {
    return LocalDate.ofInstant(backend.clock().instant(), OpeningHours.ZONE);
  }

  /** A group that somebody may see. */
  QuestionGroup group(String id, Person person) {
    return InboxScope.group(questions(), id, person, today());
  }

  /** Notes that a group is not ours, or opens it again. */
  void handle(Visit visit, String id, Handling handling) {
    QuestionGroup group = mine(visit, id);
    questions()
        .handle(group.id(), handling, Optional.empty(), Optional.empty(), visit.person(), today());
    note(visit, "question-" + handling.id(), group, "");
  }

  /** What a phrase or follow-up would do. */
  PhraseProposals.Effect effect(PhraseProposals.Proposed proposed) {
    return backend.phrases().effect(proposed);
  }

  /** Adds a phrase or follow-up in a draft; the reason why not where it is refused. */
  Optional<PhraseProposals.Reason> add(Visit visit, String id, PhraseProposals.Proposed proposed) {
    QuestionGroup group = mine(visit, id);
    return drafted(
        visit,
        group,
        proposed.after().isPresent() ? Handling.FOLLOW_UP : Handling.PHRASE,
        proposed.after().orElse(proposed.topic()),
        backend.phrases().add(visit.person(), proposed));
  }

  /** Begins an answer in a draft; the reason why not where it is refused. */
  Optional<PhraseProposals.Reason> begin(
      Visit visit, String id, TopicId topic, String name, Language language) {
    QuestionGroup group = mine(visit, id);
    return drafted(
        visit,
        group,
        Handling.ANSWER,
        topic,
        backend.phrases().begin(visit.person(), topic, name, language, group.example()));
  }

  private Optional<PhraseProposals.Reason> drafted(
      Visit visit,
      QuestionGroup group,
      Handling handling,
      TopicId topic,
      PhraseProposals.Result result) {
    return switch (result) {
      case PhraseProposals.Result.Refused(PhraseProposals.Reason reason) -> Optional.of(reason);
      case PhraseProposals.Result.Drafted(String proposal) -> {
        questions()
            .handle(
                group.id(),
                handling,
                Optional.of(topic.value()),
                Optional.of(proposal),
                visit.person(),
                today());
        note(visit, "question-" + handling.id(), group, topic.value());
        yield Optional.empty();
      }
    };
  }

  /** A topic that there is. */
  Optional<TopicId> topic(String id) {
    Knowledge knowledge = backend.knowledge().get();
    return Optional.of(id)
        .filter(TopicId::isWellFormed)
        .map(TopicId::new)
        .filter(topic -> knowledge.topic(topic).isPresent());
  }

  private QuestionGroup mine(Visit visit, String id) {
    QuestionGroup group = group(id, visit.person());
    InboxScope.requireWhole(questions(), group, visit.person(), today());
    return group;
  }

  /** The log names the group, never a question. */
  private void note(Visit visit, String action, QuestionGroup group, String note) {
    backend.editor().audit().record(visit.person(), action, group.id(), note);
  }
}
