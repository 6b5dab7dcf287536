package fi.opastin.editing;

import fi.opastin.directory.Directory;
import fi.opastin.knowledge.PackContent;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What editors do with proposals before they are live: begin, write, check, hand in, send back,
 * give up. Every command names the version of the proposal that its author saw. Safe to share.
 */
public final class EditingDesk {

  private final ReleaseStore releases;
  private final ProposalStore proposals;
  private final ContentTrials trials;
  private final Clock clock;
  private final Reach reach;

  private volatile SoftReference<Live> last = new SoftReference<>(null);

  /**
   * The release that is live, or nothing before the first.
   *
   * @param number which
   * @param fingerprint SHA-256 of all its files, in hexadecimal
   * @param manifest the hash of every file
   * @param content every text
   */
  record Live(
      ReleaseNumber number,
      String fingerprint,
      SortedMap<String, String> manifest,
      PackContent content) {}

  /** Works on what is in a database, where nobody's rights end at municipalities. */
  public EditingDesk(Database database, ContentTrials trials, Clock clock) {
    this(database, trials, Optional.empty(), clock);
  }

  /**
   * Works on what is in a database.
   *
   * @param directory what is live, which says where rights end
   */
  public EditingDesk(
      Database database, ContentTrials trials, Supplier<Directory> directory, Clock clock) {
    this(database, trials, Optional.of(directory), clock);
  }

  private EditingDesk(
      Database database,
      ContentTrials trials,
      Optional<Supplier<Directory>> directory,
      Clock clock) {
    this.reach =
        directory
            .map(
                live ->
                    Reach.of(
                        code -> live.get().regionOf(code),
                        id -> new ServiceAreas(live.get(), this::liveContent).regions(id)))
            .orElseGet(() -> Reach.of(code -> Optional.empty(), id -> Set.of()));
    this.releases = new ReleaseStore(database);
    this.proposals = new ProposalStore(database);
    this.trials = trials;
    this.clock = clock;
  }

  /**
   * Begins a proposal.
   *
   * @param texts the texts that files shall have, by path; empty where a file is to go
   */
  public EditResult create(Person person, String title, Map<String, Optional<String>> texts) {
    if (!person.may(Step.CREATE.right())) {
      return new EditResult.NotYours(Step.CREATE);
    }
    List<String> faults = DraftLimits.faults(title, texts);
    if (!faults.isEmpty()) {
      return new EditResult.Unfit(faults);
    }
    SortedMap<String, String> live = liveManifest();
    if (!reach.allows(person.scope(), texts, path -> Optional.empty(), textIn(live))) {
      return new EditResult.NotYours(Step.CREATE);
    }
    List<FileChange> changes = new ArrayList<>();
    texts.forEach(
        (path, text) ->
            changes.add(
                new FileChange(
                    path, Optional.ofNullable(live.get(path)), text.map(PackContent::hash))));
    return proposals.create(
        Proposal.begin(title, person, clock.instant(), changes), written(texts), person);
  }

  private static List<String> written(Map<String, Optional<String>> texts) {
    return texts.values().stream().flatMap(Optional::stream).toList();
  }

  /**
   * Writes texts into a proposal, beside those that it has already.
   *
   * @param seen the version that the person saw
   * @param texts the texts that files shall have, by path; empty where a file is to go
   * @param anew whether what is live now was seen by the person, so that a conflict is settled
   */
  public EditResult write(
      Person person,
      ProposalId id,
      int seen,
      String title,
      Map<String, Optional<String>> texts,
      boolean anew) {
    List<String> faults = DraftLimits.faults(title, texts);
    if (!faults.isEmpty()) {
      return new EditResult.Unfit(faults);
    }
    SortedMap<String, String> live = liveManifest();
    if (!reaches(person, id, texts, live)) {
      return new EditResult.NotYours(Step.EDIT);
    }
    return proposals.take(
        new ProposalStore.Seen(id, seen),
        new ProposalStore.Taken(person, Step.EDIT, "", clock.instant()),
        written(texts),
        proposal -> proposal.titled(title).changing(changes(proposal, texts, live, anew).values()));
  }

  /**
   * Writes texts into a proposal as somebody saw it, or begins one.
   *
   * @param draft empty to begin one
   */
  public EditResult keep(
      Person person,
      Optional<Proposal> draft,
      String title,
      Map<String, Optional<String>> texts,
      boolean anew) {
    return draft
        .map(seen -> write(person, seen.id(), seen.version(), title, texts, anew))
        .orElseGet(() -> create(person, title, texts));
  }

  private boolean reaches(
      Person person,
      ProposalId id,
      Map<String, Optional<String>> texts,
      SortedMap<String, String> live) {
    Optional<Proposal> proposal = proposals.proposal(id);
    return proposal.isEmpty()
        || reach.allows(
            person.scope(),
            texts,
            path ->
                proposal
                    .flatMap(found -> found.change(path))
                    .flatMap(FileChange::hash)
                    .flatMap(releases::text),
            textIn(live));
  }

  private Function<String, Optional<String>> textIn(SortedMap<String, String> manifest) {
    return path -> Optional.ofNullable(manifest.get(path)).flatMap(releases::text);
  }

  /** What a proposal does to files once more texts were written into it. */
  private static SortedMap<String, FileChange> changes(
      Proposal proposal,
      Map<String, Optional<String>> texts,
      SortedMap<String, String> live,
      boolean anew) {
    SortedMap<String, FileChange> changes = new TreeMap<>();
    proposal.changes().forEach(change -> changes.put(change.path(), change));
    texts.forEach(
        (path, text) -> {
          Optional<String> base =
              anew || !changes.containsKey(path)
                  ? Optional.ofNullable(live.get(path))
                  : changes.get(path).base();
          changes.put(path, new FileChange(path, base, text.map(PackContent::hash)));
        });
    changes.values().removeIf(FileChange::isIdle);
    return changes;
  }

  /** Takes a file out of a proposal: it stays as it is live. */
  public EditResult leaveOut(Person person, ProposalId id, int seen, String path) {
    if (!reaches(person, id, Map.of(path, Optional.empty()), liveManifest())) {
      return new EditResult.NotYours(Step.EDIT);
    }
    return take(
        person,
        id,
        seen,
        Step.EDIT,
        "",
        proposal ->
            proposal.changing(
                proposal.changes().stream()
                    .filter(change -> !change.path().equals(path))
                    .toList()));
  }

  /**
   * Keeps a proposal's text of a file although the live one changed, once a person has seen both.
   */
  public EditResult settle(Person person, ProposalId id, int seen, String path) {
    Optional<String> live = Optional.ofNullable(liveManifest().get(path));
    return take(
        person,
        id,
        seen,
        Step.EDIT,
        "",
        proposal ->
            proposal.changing(
                proposal.changes().stream()
                    .map(
                        change ->
                            change.path().equals(path)
                                ? new FileChange(path, live, change.hash())
                                : change)
                    .toList()));
  }

  /**
   * Says when a proposal's content goes live by itself and when it goes back; part of writing it.
   *
   * @param expires empty for never
   */
  public EditResult expire(Person person, ProposalId id, int seen, Optional<Instant> expires) {
    if (expires.isPresent() && !expires.get().isAfter(clock.instant())) {
      return new EditResult.Unfit(List.of("The end is over already."));
    }
    return take(person, id, seen, Step.EDIT, "", proposal -> proposal.goingBackAt(expires));
  }

  /**
   * Measures what is live with the proposal in it: a minute where that was never measured.
   *
   * @return Done when it has no errors, else Faulty
   */
  public EditResult check(Person person, ProposalId id, int seen) {
    Optional<Proposal> found = proposals.proposal(id);
    Optional<EditResult> refusal =
        ProposalStore.refusal(found, new ProposalStore.Seen(id, seen), person, Step.CHECK);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Proposal proposal = found.orElseThrow();
    List<EditResult.Conflict> conflicts = conflicts(proposal);
    if (!conflicts.isEmpty()) {
      return new EditResult.Conflicts(conflicts);
    }
    Trial trial = trials.of(content(proposal));
    if (!trial.isFaultless()) {
      return new EditResult.Faulty(trial.findings());
    }
    return take(person, id, seen, Step.CHECK, "", now -> now);
  }

  /** Measures what is live, where it never was; a minute. */
  void measureLive() {
    trials.of(liveContent());
  }

  /** What a proposal would change, where it was measured against what is live; quick. */
  public Optional<Effect> effect(Proposal proposal) {
    Live live = live().orElseThrow();
    if (!conflicts(proposal, live.manifest()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Trial> proposed = trials.known(live.content().with(texts(proposal)).fingerprint());
    Optional<Trial> before = trials.known(live.fingerprint());
    return before.flatMap(
        was -> proposed.map(now -> new Effect(was, now, Regression.between(was, now))));
  }

  /** Hands a proposal in. */
  public EditResult submit(Person person, ProposalId id, int seen, String note) {
    return take(person, id, seen, Step.SUBMIT, note, p -> p);
  }

  /** Agrees to a proposal as a second person. */
  public EditResult approve(Person person, ProposalId id, int seen, String note) {
    return take(person, id, seen, Step.APPROVE, note, p -> p);
  }

  /** Sends a proposal back. */
  public EditResult sendBack(Person person, ProposalId id, int seen, String note) {
    return take(person, id, seen, Step.RETURN, note, p -> p.goingLiveAt(Optional.empty()));
  }

  /** Gives a proposal up. */
  public EditResult withdraw(Person person, ProposalId id, int seen, String note) {
    return take(person, id, seen, Step.WITHDRAW, note, p -> p);
  }

  /** Says that a proposal could not go live at its time. */
  EditResult fail(Proposal proposal, String reason) {
    return take(
        Person.OPASTIN,
        proposal.id(),
        proposal.version(),
        Step.FAIL,
        reason,
        p -> p.goingLiveAt(Optional.empty()));
  }

  /** What a content will be when a proposal is live. */
  public PackContent content(Proposal proposal) {
    return liveContent().with(texts(proposal));
  }

  /** The texts that a proposal's files shall have; empty where one is to go. */
  Map<String, Optional<String>> texts(Proposal proposal) {
    Map<String, Optional<String>> texts = new TreeMap<>();
    proposal
        .changes()
        .forEach(
            change ->
                texts.put(
                    change.path(), change.hash().map(hash -> releases.text(hash).orElseThrow())));
    return texts;
  }

  /** The files of a proposal that somebody else changed meanwhile. */
  public List<EditResult.Conflict> conflicts(Proposal proposal) {
    return conflicts(proposal, liveManifest());
  }

  static List<EditResult.Conflict> conflicts(Proposal proposal, SortedMap<String, String> live) {
    return proposal.changes().stream()
        .filter(change -> change.isStale(Optional.ofNullable(live.get(change.path()))))
        .map(
            change ->
                new EditResult.Conflict(
                    change.path(), Optional.ofNullable(live.get(change.path())), change.hash()))
        .toList();
  }

  /** What is live, in texts; quick after the first time, since a release never changes. */
  public PackContent liveContent() {
    return live().map(Live::content).orElseGet(() -> PackContent.of(Map.of()));
  }

  private SortedMap<String, String> liveManifest() {
    return live().map(Live::manifest).orElseGet(TreeMap::new);
  }

  /** What is live, all of one release; empty before the first. */
  Optional<Live> live() {
    return releases
        .newest()
        .map(
            newest -> {
              Live known = last.get();
              if (known == null || !known.number().equals(newest)) {
                known = read(newest);
                last = new SoftReference<>(known);
              }
              return known;
            });
  }

  private Live read(ReleaseNumber number) {
    return new Live(
        number,
        releases.release(number).orElseThrow().fingerprint(),
        releases.manifest(number),
        releases.content(number));
  }

  private EditResult take(
      Person person,
      ProposalId id,
      int seen,
      Step step,
      String note,
      UnaryOperator<Proposal> change) {
    return proposals.take(
        new ProposalStore.Seen(id, seen),
        new ProposalStore.Taken(person, step, note, clock.instant()),
        List.of(),
        change);
  }
}
