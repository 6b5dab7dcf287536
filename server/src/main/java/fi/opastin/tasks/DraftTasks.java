package fi.opastin.tasks;

import fi.opastin.directory.OpeningHours;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalEvent;
import fi.opastin.editing.Stage;
import fi.opastin.editing.Step;
import fi.opastin.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What drafts wait for. Pure. */
final class DraftTasks {

  private DraftTasks() {}

  /**
   * What a draft waits for, if it waits for somebody.
   *
   * @param events what happened to it, in order
   */
  static Optional<Task> of(Proposal proposal, List<ProposalEvent> events) {
    boolean failed =
        !events.isEmpty() && events.getLast().step() == Step.FAIL && proposal.stage().isOpen();
    if (failed) {
      return Optional.of(task(Task.Kind.FAILED_PUBLISHING, proposal, events.getLast().note()));
    }
    if (proposal.stage() == Stage.IN_REVIEW) {
      return Optional.of(task(Task.Kind.WAITING_REVIEW, proposal, proposal.authorName()));
    }
    boolean isPack =
        proposal.author().equals(PersonId.OPASTIN)
            && (proposal.stage() == Stage.DRAFT || proposal.stage() == Stage.CHECKED);
    return isPack
        ? Optional.of(task(Task.Kind.WAITING_PACK, proposal, proposal.authorName()))
        : Optional.empty();
  }

  private static Task task(Task.Kind kind, Proposal proposal, String detail) {
    return new Task(
        kind,
        proposal.title(),
        detail,
        "/editor/drafts/" + proposal.id().value(),
        Optional.of(LocalDate.ofInstant(proposal.changed(), OpeningHours.ZONE)));
  }
}
