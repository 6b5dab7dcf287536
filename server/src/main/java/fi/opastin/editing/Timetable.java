package fi.opastin.editing;

import fi.opastin.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens by the clock: proposals go live at their time, and what they brought goes back when
 * its time is over. Of several machines the first does it. Safe to share.
 */
public final class Timetable {

  private static final Logger LOG = Logger.getLogger(Timetable.class.getName());

  private final ProposalStore proposals;
  private final EditingDesk desk;
  private final Publisher publisher;
  private final Clock clock;

  /** The release at which a proposal could not go back, for as long as the process lives. */
  private final Map<ProposalId, ReleaseNumber> stuck = new ConcurrentHashMap<>();

  /** Does what is due. */
  public Timetable(ProposalStore proposals, EditingDesk desk, Publisher publisher, Clock clock) {
    this.proposals = proposals;
    this.desk = desk;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Does all that is due now. */
  public void tick() {
    Instant now = clock.instant();
    proposals.due(now).forEach(this::publish);
    proposals.expired(now).forEach(this::goBack);
  }

  private void publish(Proposal proposal) {
    EditResult result =
        publisher.publish(
            Person.OPASTIN, proposal.id(), proposal.version(), proposal.title(), Optional.empty());
    switch (result) {
      case EditResult.Live live -> log(Level.INFO, "proposal-live-by-schedule", proposal);
      // another machine was quicker, or an editor
      case EditResult.Overtaken _, EditResult.Stale _, EditResult.Unknown _ ->
          log(Level.INFO, "proposal-left-to-another", proposal);
      default -> {
        log(Level.WARNING, "proposal-not-live-by-schedule", proposal);
        desk.fail(proposal, reason(result));
      }
    }
  }

  /** What cannot go back is not tried again before another release is live. */
  private void goBack(Proposal proposal) {
    Optional<ReleaseNumber> live = desk.live().map(EditingDesk.Live::number);
    if (Optional.ofNullable(stuck.get(proposal.id())).equals(live)) {
      return;
    }
    if (publisher.goBack(proposal) instanceof EditResult.Live) {
      stuck.remove(proposal.id());
      log(Level.INFO, "proposal-over", proposal);
    } else {
      live.ifPresent(number -> stuck.put(proposal.id(), number));
      log(Level.WARNING, "proposal-cannot-go-back", proposal);
    }
  }

  /** What an editor reads in the history: the name of what stood in the way. */
  private static String reason(EditResult result) {
    return result.getClass().getSimpleName();
  }

  private static void log(Level level, String event, Proposal proposal) {
    LOG.log(level, "event={0} proposal={1}", new Object[] {event, proposal.id().value()});
  }
}
