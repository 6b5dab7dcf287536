package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.Served;
import fi.opastin.packs.Finding;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything that editors work with, joined. Safe to share.
 *
 * @param knowledge what is served now
 * @param live keeps it the newest release
 * @param releases all releases
 * @param proposals all proposals
 * @param trials what contents are like
 * @param desk what is done before something is live
 * @param checks checks in the background
 * @param publisher what makes it live
 * @param timetable what happens by the clock
 * @param intake takes the packs of the content folder
 */
public record EditingRoom(
    LiveKnowledge knowledge,
    LiveReleases live,
    ReleaseStore releases,
    ProposalStore proposals,
    ContentTrials trials,
    EditingDesk desk,
    CheckRuns checks,
    Publisher publisher,
    Timetable timetable,
    IntakeStore intake) {

  /** What came of opening it. */
  public sealed interface Opening {
    /**
     * It is open.
     *
     * @param findings why the packs of the content folder were not taken; empty when they were
     */
    record Opened(EditingRoom room, List<Finding> findings) implements Opening {}

    /** There is nothing that could be served. */
    record Faulty(List<Finding> findings) implements Opening {}
  }

  /**
   * Takes the packs of the content folder and serves the newest release. Where the packs are
   * faulty, the release that was live before is served.
   *
   * @param packs what stands in the content folder
   * @param wentLive told of every release when it is live, the first one included
   */
  public static Opening open(
      Database database,
      ContentTrials trials,
      PackContent packs,
      Consumer<Knowledge> wentLive,
      Clock clock) {
    ReleaseStore releases = new ReleaseStore(database);
    IntakeStore intake = new IntakeStore(database, clock);
    List<Finding> refused = List.of();
    if (intake.isNew(packs)) {
      Compilation compilation = trials.compileShipped(packs);
      if (compilation instanceof Compilation.Compiled) {
        trials.share(packs.fingerprint());
        intake.take(packs);
      } else {
        refused = compilation.findings();
      }
    }
    Optional<Release> newest = releases.newestRelease();
    if (newest.isEmpty()) {
      return new Opening.Faulty(refused);
    }
    ReleaseNumber number = newest.get().number();
    return switch (trials.compileReleased(
        newest.get().fingerprint(), () -> releases.content(number))) {
      case Compilation.Rejected(List<Finding> findings) -> new Opening.Faulty(findings);
      case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> {
        LiveKnowledge live = new LiveKnowledge(new Served(knowledge, number.value()));
        wentLive.accept(knowledge);
        LiveReleases serving = new LiveReleases(releases, trials, live, wentLive);
        yield new Opening.Opened(of(database, trials, intake, live, serving, clock), refused);
      }
    };
  }

  private static EditingRoom of(
      Database database,
      ContentTrials trials,
      IntakeStore intake,
      LiveKnowledge knowledge,
      LiveReleases live,
      Clock clock) {
    EditingDesk desk = new EditingDesk(database, trials, () -> knowledge.get().directory(), clock);
    ProposalStore proposals = new ProposalStore(database);
    Publisher publisher = new Publisher(database, desk, trials, live, clock);
    return new EditingRoom(
        knowledge,
        live,
        new ReleaseStore(database),
        proposals,
        trials,
        desk,
        new CheckRuns(desk, clock),
        publisher,
        new Timetable(proposals, desk, publisher, clock),
        intake);
  }

  /**
   * Where services are there, hidden ones too.
   *
   * @param content what is live, in texts
   */
  public ServiceAreas areas(PackContent content) {
    return new ServiceAreas(knowledge.get().directory(), () -> content);
  }
}
