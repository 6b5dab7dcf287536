package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.Finding;
import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.people.Right;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes proposals live, now or later, and takes releases back. A release is judged before it is
 * written, written in one transaction, and then served; what stops in between leaves the old one or
 * the new one, whole. Safe to share.
 */
public final class Publisher {

  private static final Set<Step> WRITING = EnumSet.of(Step.CREATE, Step.EDIT);
  private static final Set<Step> AGREEING = EnumSet.of(Step.APPROVE, Step.SCHEDULE);

  private final PublicationStore publications;
  private final ReleaseStore releases;
  private final ProposalStore proposals;
  private final EditingDesk desk;
  private final ContentTrials trials;
  private final LiveReleases live;
  private final Clock clock;

  /** Publishes what is in a database. */
  public Publisher(
      Database database, EditingDesk desk, ContentTrials trials, LiveReleases live, Clock clock) {
    this.publications = new PublicationStore(database);
    this.releases = new ReleaseStore(database);
    this.proposals = new ProposalStore(database);
    this.desk = desk;
    this.trials = trials;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Takes a proposal live. Quick where it was checked against what is live now; else it is checked
   * first, for a minute.
   *
   * @param seen the version that the person saw
   * @param note why, for colleagues
   * @param overrideReason why it shall go live although something that was right turns wrong
   */
  public EditResult publish(
      Person person, ProposalId id, int seen, String note, Optional<String> overrideReason) {
    return judged(
        person,
        new ProposalStore.Seen(id, seen),
        Step.PUBLISH,
        overrideReason,
        (proposal, ground) -> {
          EditResult result = write(person, proposal, ground, note, overrideReason);
          live.catchUp();
          return result;
        });
  }

  /**
   * Takes a proposal live that was measured against what is live now, so that nobody waits.
   *
   * @return as {@link #publish}, and Overtaken where it must be checked first
   */
  public EditResult publishMeasured(
      Person person, ProposalId id, int seen, String note, Optional<String> overrideReason) {
    Optional<Proposal> unmeasured =
        proposals
            .proposal(id)
            .filter(draft -> draft.version() == seen)
            .filter(draft -> desk.conflicts(draft).isEmpty())
            .filter(draft -> desk.effect(draft).isEmpty());
    return unmeasured.isPresent()
        ? new EditResult.Overtaken(releases.newestRelease().orElseThrow())
        : publish(person, id, seen, note, overrideReason);
  }

  /** Has a proposal go live by itself at a time; it is judged now and again then. */
  public EditResult schedule(Person person, ProposalId id, int seen, String note, Instant time) {
    if (!time.isAfter(clock.instant())) {
      return new EditResult.Unfit(List.of("The time is over already."));
    }
    ProposalStore.Seen at = new ProposalStore.Seen(id, seen);
    return judged(
        person,
        at,
        Step.SCHEDULE,
        Optional.empty(),
        (proposal, ground) ->
            proposals.take(
                at,
                new ProposalStore.Taken(person, Step.SCHEDULE, note, clock.instant()),
                List.of(),
                p -> p.goingLiveAt(Optional.of(time))));
  }

  /**
   * What a judgement rests on.
   *
   * @param live the release that the proposal was judged against
   * @param texts what it brings
   * @param fingerprint of the content that would be live
   */
  private record Ground(
      ReleaseNumber live, Map<String, Optional<String>> texts, String fingerprint) {}

  @FunctionalInterface
  private interface Verdict {
    EditResult carryOut(Proposal proposal, Ground ground);
  }

  /** Goes on where nothing stands against a proposal's going live. */
  private EditResult judged(
      Person person,
      ProposalStore.Seen seen,
      Step step,
      Optional<String> overrideReason,
      Verdict verdict) {
    Optional<Proposal> found = proposals.proposal(seen.id());
    Optional<EditResult> refusal = ProposalStore.refusal(found, seen, person, step);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (overrideReason.isPresent() && !person.may(Right.OVERRIDE)) {
      return new EditResult.NotYours(step);
    }
    Proposal proposal = found.orElseThrow();
    if (proposal.touchesCrisis() && !isSeenByTwo(proposal, person)) {
      return new EditResult.NeedsSecondPerson();
    }
    EditingDesk.Live ground = desk.live().orElseThrow();
    List<EditResult.Conflict> conflicts = EditingDesk.conflicts(proposal, ground.manifest());
    if (!conflicts.isEmpty()) {
      return new EditResult.Conflicts(conflicts);
    }
    Map<String, Optional<String>> texts = desk.texts(proposal);
    Trial trial = trials.of(ground.content().with(texts));
    if (!trial.isFaultless()) {
      return new EditResult.Faulty(trial.findings());
    }
    List<Regression> worse = Regression.between(trials.of(ground.content()), trial);
    if (!worse.isEmpty() && overrideReason.isEmpty()) {
      return new EditResult.Worse(worse);
    }
    return verdict.carryOut(proposal, new Ground(ground.number(), texts, trial.fingerprint()));
  }

  /** Whether somebody who wrote none of it agreed, or publishes it now. */
  private boolean isSeenByTwo(Proposal proposal, Person person) {
    Set<PersonId> writers = new HashSet<>();
    Set<PersonId> readers = new HashSet<>();
    readers.add(person.id());
    for (ProposalEvent event : proposals.events(proposal.id())) {
      if (WRITING.contains(event.step())) {
        writers.add(event.person());
        readers.retainAll(Set.of(person.id()));
      } else if (AGREEING.contains(event.step())) {
        readers.add(event.person());
      }
    }
    readers.remove(PersonId.OPASTIN);
    readers.removeAll(writers);
    return !readers.isEmpty();
  }

  /**
   * Brings the content of an earlier release back, as a new release.
   *
   * @param seen the release that the person saw live
   */
  public EditResult rollBack(Person person, ReleaseNumber to, ReleaseNumber seen, String note) {
    if (!person.may(Step.PUBLISH.right())) {
      return new EditResult.NotYours(Step.PUBLISH);
    }
    Optional<Release> target = releases.release(to);
    if (target.isEmpty()) {
      return new EditResult.Unknown();
    }
    Map<String, Optional<String>> texts = releases.content(seen).difference(releases.content(to));
    return replace(
        person, seen, texts, Release.Origin.ROLLBACK, Optional.of(to), Optional.empty(), note);
  }

  /** Has the files of a proposal whose time is over say again what they said before. */
  EditResult goBack(Proposal proposal) {
    ReleaseNumber number = releases.newest().orElseThrow();
    Map<String, Optional<String>> texts = new TreeMap<>();
    proposal
        .changes()
        .forEach(change -> texts.put(change.path(), change.base().flatMap(releases::text)));
    return replace(
        Person.OPASTIN,
        number,
        texts,
        Release.Origin.EXPIRY,
        Optional.empty(),
        Optional.of(proposal.id()),
        proposal.title());
  }

  /** Content that was live before goes live again if it still compiles. */
  private EditResult replace(
      Person person,
      ReleaseNumber before,
      Map<String, Optional<String>> texts,
      Release.Origin origin,
      Optional<ReleaseNumber> restores,
      Optional<ProposalId> proposal,
      String note) {
    PackContent content = releases.content(before).with(texts);
    return switch (trials.compile(content)) {
      case Compilation.Rejected(List<Finding> findings) -> new EditResult.Faulty(findings);
      case Compilation.Compiled _ -> {
        trials.share(content.fingerprint());
        EditResult result =
            publications.publish(
                before,
                texts,
                new PublicationStore.Publication(
                    content.fingerprint(),
                    origin,
                    restores,
                    proposal,
                    note,
                    Optional.empty(),
                    person,
                    clock.instant()),
                Optional.empty());
        live.catchUp();
        yield result;
      }
    };
  }

  private EditResult write(
      Person person,
      Proposal proposal,
      Ground ground,
      String note,
      Optional<String> overrideReason) {
    trials.share(ground.fingerprint());
    return publications.publish(
        ground.live(),
        ground.texts(),
        new PublicationStore.Publication(
            ground.fingerprint(),
            Release.Origin.PROPOSAL,
            Optional.empty(),
            Optional.of(proposal.id()),
            note,
            overrideReason,
            person,
            clock.instant()),
        Optional.of(proposal));
  }
}
