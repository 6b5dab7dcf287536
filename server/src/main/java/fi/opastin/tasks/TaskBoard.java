package fi.opastin.tasks;

import fi.opastin.directory.OpeningHours;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalEvent;
import fi.opastin.editing.Release;
import fi.opastin.editing.Stage;
import fi.opastin.editing.Trial;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.packs.YamlDocument;
import fi.opastin.people.Member;
import fi.opastin.people.PersonStore;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Everything that waits to be done, as it was within the last seconds. Safe to share. */
public final class TaskBoard {

  private static final Duration FRESH = Duration.ofSeconds(15);
  private static final int MOST_DRAFTS = 500;
  private static final int RELEASES = 10;
  private static final Pattern PACK = Pattern.compile("packs/[^/]+/pack\\.yaml");

  private final Supplier<Knowledge> live;
  private final EditingRoom editing;
  private final PersonStore people;
  private final LinkStore links;
  private final Clock clock;
  private volatile Seen seen = new Seen(List.of(), Instant.EPOCH, "");

  private record Seen(List<Task> tasks, Instant at, String release) {}

  /** Looks at what is live and at what is kept. */
  public TaskBoard(
      Supplier<Knowledge> live,
      EditingRoom editing,
      PersonStore people,
      Database database,
      Clock clock) {
    this.live = live;
    this.editing = editing;
    this.people = people;
    this.links = new LinkStore(database);
    this.clock = clock;
  }

  /** All tasks in their order, a few seconds old at most. */
  public List<Task> tasks() {
    Seen last = seen;
    Instant now = clock.instant();
    Knowledge knowledge = live.get();
    if (last.release().equals(knowledge.release()) && last.at().plus(FRESH).isAfter(now)) {
      return last.tasks();
    }
    List<Task> tasks = look(knowledge);
    seen = new Seen(tasks, now, knowledge.release());
    return tasks;
  }

  /** All tasks in their order, as they are now. */
  public List<Task> tasksNow() {
    seen = new Seen(List.of(), Instant.EPOCH, "");
    return tasks();
  }

  private List<Task> look(Knowledge knowledge) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
    List<Task> tasks = new ArrayList<>();
    for (Proposal proposal :
        editing
            .proposals()
            .proposals(EnumSet.of(Stage.DRAFT, Stage.CHECKED, Stage.IN_REVIEW), 0, MOST_DRAFTS)) {
      DraftTasks.of(proposal, events(proposal)).ifPresent(tasks::add);
    }
    tasks.addAll(ContentTasks.reviews(knowledge, today));
    tasks.addAll(ContentTasks.notes(knowledge, today));
    tasks.addAll(ContentTasks.variants(knowledge));
    tasks.addAll(ContentTasks.owners(knowledge, known()));
    tasks.addAll(ContentTasks.services(knowledge, today));
    tasks.addAll(confidence());
    tasks.addAll(dead(knowledge, links.all()));
    return tasks.stream().sorted().toList();
  }

  /** What happened to a draft, where that may be a failed publication: that leads into review. */
  private List<ProposalEvent> events(Proposal proposal) {
    return proposal.stage() == Stage.IN_REVIEW
        ? editing.proposals().events(proposal.id())
        : List.of();
  }

  /** The people who may come in, by name and address, and the owners of the packs. */
  private Set<String> known() {
    Set<String> known = new HashSet<>();
    for (Member member : people.all()) {
      if (member.isEnabled()) {
        known.add(member.person().name());
        known.add(member.email());
      }
    }
    editing
        .desk()
        .liveContent()
        .files()
        .forEach(
            (path, text) -> {
              if (PACK.matcher(path).matches()
                  && YamlDocument.parse(path, text, 1)
                      instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
                document.text("/owner").ifPresent(known::add);
              }
            });
    return known;
  }

  private List<Task> confidence() {
    List<Release> releases = editing.releases().releases(0, RELEASES);
    List<Trial> trials =
        releases.stream()
            .map(Release::fingerprint)
            .distinct()
            .map(editing.trials()::known)
            .flatMap(Optional::stream)
            .toList();
    boolean isMeasured =
        !trials.isEmpty()
            && releases.getFirst().fingerprint().equals(trials.getFirst().fingerprint());
    return isMeasured
        ? ContentTasks.confidence(trials.getFirst(), trials.subList(1, trials.size()))
        : List.of();
  }

  static List<Task> dead(Knowledge knowledge, Map<String, LinkStore.Checked> checked) {
    List<Task> tasks = new ArrayList<>();
    Links.of(knowledge)
        .forEach(
            (address, uses) -> {
              LinkStore.Checked known = checked.get(address);
              if (known != null && known.isDead()) {
                uses.forEach(
                    use ->
                        tasks.add(
                            new Task(
                                Task.Kind.DEAD_LINK,
                                use.subject(),
                                address + " (" + known.outcome() + ")",
                                use.path(),
                                Optional.empty())));
              }
            });
    return tasks;
  }
}
