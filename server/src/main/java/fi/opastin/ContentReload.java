package fi.opastin;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes changed content files live while the server runs: reads and compiles them aside, and
 * switches only when there is no error. A faulty pack is logged with all its faults, and what was
 * live stays live. Runs on one thread of its own.
 */
final class ContentReload {

  private static final Logger LOG = Logger.getLogger(ContentReload.class.getName());

  /** A file that is not YAML at all may have thousands of errors. */
  private static final int LOGGED = 20;

  private final PackReader packs;
  private final KnowledgeCompiler compiler;
  private final LiveKnowledge live;
  private final Consumer<Knowledge> wentLive;
  private final Clock clock;
  private long seen;

  /**
   * Watches packs for changes since they had the stamp {@code seen}.
   *
   * @param wentLive told of every release after it went live; must not throw
   */
  ContentReload(
      PackReader packs,
      long seen,
      KnowledgeCompiler compiler,
      LiveKnowledge live,
      Consumer<Knowledge> wentLive,
      Clock clock) {
    this.packs = packs;
    this.compiler = compiler;
    this.live = live;
    this.wentLive = wentLive;
    this.clock = clock;
    this.seen = seen;
  }

  /** Looks every so often, on a thread of its own that yields to those who serve people. */
  void start(Duration every) {
    Thread.ofPlatform()
        .name("content-reload")
        .daemon()
        .priority(Thread.MIN_PRIORITY)
        .start(
            () -> {
              try {
                while (true) {
                  Thread.sleep(every);
                  look();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Looks once; returns what was found when something had changed and could not go live. */
  List<Finding> look() {
    long stamp;
    Compilation compilation;
    try {
      stamp = packs.stamp();
      if (stamp == seen) {
        return List.of();
      }
      Draft draft = packs.read();
      if (packs.stamp() != stamp) {
        return List.of(); // somebody is writing: half of a change is never taken live
      }
      compilation = compiler.compile(draft, Application.today(clock));
      seen = stamp;
    } catch (RuntimeException e) {
      // whatever is wrong with the files, the next look may find them whole
      LOG.log(Level.WARNING, "event=content-unreadable live={0}", live.get().release());
      return List.of();
    }
    return switch (compilation) {
      case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> {
        live.switchTo(knowledge);
        LOG.log(Level.INFO, "event=content-live release={0}", knowledge.release());
        wentLive.accept(knowledge);
        yield List.of();
      }
      case Compilation.Rejected(List<Finding> findings) -> {
        List<Finding> errors = findings.stream().filter(Finding::blocks).toList();
        LOG.log(
            Level.WARNING,
            "event=content-rejected live={0} errors={1}\n{2}",
            new Object[] {live.get().release(), errors.size(), lines(errors)});
        yield errors;
      }
    };
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
