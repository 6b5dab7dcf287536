package fi.opastin;

import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.IntakeStore;
import fi.opastin.editing.Proposal;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes changed content files while the server runs: reads and compiles them aside, and hands them
 * on only when there is no error. A faulty pack is logged with all its faults, and what was live
 * stays live. Runs on one thread of its own.
 */
final class ContentReload {

  private static final Logger LOG = Logger.getLogger(ContentReload.class.getName());

  /** A file that is not YAML at all may have thousands of errors. */
  private static final int LOGGED = 20;

  private final PackReader packs;
  private final EditingRoom room;
  private long seen;

  /** Watches packs for changes since they had the stamp {@code seen}. */
  ContentReload(PackReader packs, long seen, EditingRoom room) {
    this.packs = packs;
    this.room = room;
    this.seen = seen;
  }

  /** Looks every so often, on a thread of its own that yields to those who serve people. */
  void start(Duration every) {
    ReleaseWatch.repeat("content-reload", every, this::look);
  }

  /** Looks once; returns what was found when something had changed and could not be taken. */
  List<Finding> look() {
    long stamp;
    Compilation compilation;
    PackContent content;
    try {
      stamp = packs.stamp();
      if (stamp == seen) {
        return List.of();
      }
      content = packs.content();
      if (packs.stamp() != stamp) {
        return List.of(); // somebody is writing: half of a change is never taken
      }
      compilation = room.trials().compileShipped(content);
    } catch (RuntimeException e) {
      // whatever is wrong with the files, the next look may find them whole
      LOG.log(Level.WARNING, "event=content-unreadable live={0}", live());
      return List.of();
    }
    if (compilation instanceof Compilation.Rejected(List<Finding> findings)) {
      seen = stamp;
      return refused(findings, live());
    }
    room.trials().share(content.fingerprint());
    IntakeStore.Taken taken = room.intake().take(content);
    seen = stamp;
    switch (taken) {
      case IntakeStore.Taken.Nothing _ -> LOG.log(Level.FINE, "event=content-as-before");
      case IntakeStore.Taken.Live _ -> room.live().catchUp();
      case IntakeStore.Taken.Waiting(Proposal proposal) ->
          LOG.log(Level.INFO, "event=content-waits proposal={0}", proposal.id().value());
    }
    return List.of();
  }

  private String live() {
    return room.knowledge().get().release();
  }

  /** Logs what keeps packs from being taken, and returns it. */
  static List<Finding> refused(List<Finding> findings, String live) {
    List<Finding> errors = findings.stream().filter(Finding::blocks).toList();
    LOG.log(
        Level.WARNING,
        "event=content-rejected live={0} errors={1}\n{2}",
        new Object[] {live, errors.size(), lines(errors)});
    return errors;
  }

  /** The first errors in full; `opastin check` tells the rest. */
  private static String lines(List<Finding> errors) {
    List<String> lines =
        new ArrayList<>(errors.stream().limit(LOGGED).map(Finding::toString).toList());
    if (errors.size() > LOGGED) {
      lines.add("and " + (errors.size() - LOGGED) + " more: see opastin check");
    }
    return String.join("\n", lines);
  }
}
