package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.Finding;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compiles contents and measures them, each once: a trial is kept by the content's fingerprint, and
 * the two contents that were compiled last stay at hand: what is live, and what is likely to be
 * next, since it was checked. One content is measured at a time: the others wait, so that two
 * editors do not take the machine from those who chat; what goes live waits for none of them. Safe
 * to share.
 */
public final class ContentTrials {

  private static final int AT_HAND = 2;

  private final ContentCompiler compiler;
  private final TrialStore store;
  private final Clock clock;

  /** The newest first. */
  private volatile List<Compiled> recent = List.of();

  private record Compiled(String fingerprint, Compilation compilation) {}

  /** Measures contents, and keeps what was measured in a database. */
  public ContentTrials(ContentCompiler compiler, Database database, Clock clock) {
    this.compiler = compiler;
    this.store = new TrialStore(database);
    this.clock = clock;
  }

  /** What was measured of a content, if it ever was; quick. */
  public Optional<Trial> known(String fingerprint) {
    return store.trial(fingerprint);
  }

  /** What a content is like: from memory where it was measured before, else after a minute. */
  public Trial of(PackContent content) {
    Optional<Trial> known = known(content.fingerprint());
    return known.orElseGet(() -> measure(content));
  }

  private synchronized Trial measure(PackContent content) {
    Trial trial =
        switch (compile(content)) {
          case Compilation.Compiled compiled -> compiler.measure(content, compiled);
          case Compilation.Rejected(List<Finding> findings) ->
              new Trial(
                  content.fingerprint(),
                  findings,
                  new TreeMap<>(),
                  new TreeMap<>(),
                  new TreeSet<>());
        };
    store.keep(trial, clock.instant());
    return trial;
  }

  /** A content checked and compiled; quick where it is at hand. */
  public Compilation compile(PackContent content) {
    return remembered(content.fingerprint(), () -> compiler.compile(content));
  }

  /**
   * Packs that the product came with, checked and compiled: where that was done before with these
   * very classes, what was kept of it.
   */
  public Compilation compileShipped(PackContent packs) {
    String fingerprint = packs.fingerprint();
    return remembered(fingerprint, () -> kept(fingerprint, () -> compiler.compile(packs)));
  }

  private Compilation kept(String fingerprint, Supplier<Compilation> otherwise) {
    return compiler
        .kept(fingerprint)
        .<Compilation>map(knowledge -> new Compilation.Compiled(knowledge, List.of()))
        .orElseGet(otherwise);
  }

  /**
   * A release compiled, which was checked.
   *
   * @param content its texts, asked for where it was never compiled
   */
  Compilation compileReleased(String fingerprint, Supplier<PackContent> content) {
    return remembered(
        fingerprint, () -> kept(fingerprint, () -> compiler.compileReleased(content.get())));
  }

  /** Lets other machines have a content compiled before it is live, so that they need not. */
  public void share(String fingerprint) {
    compiler.share(fingerprint);
  }

  private Compilation remembered(String fingerprint, Supplier<Compilation> compilation) {
    List<Compiled> before = recent;
    Optional<Compiled> known =
        before.stream().filter(one -> one.fingerprint().equals(fingerprint)).findFirst();
    Compiled wanted = known.orElseGet(() -> new Compiled(fingerprint, compilation.get()));
    recent =
        Stream.concat(Stream.of(wanted), before.stream().filter(one -> !one.equals(wanted)))
            .limit(AT_HAND)
            .toList();
    return wanted.compilation();
  }
}
