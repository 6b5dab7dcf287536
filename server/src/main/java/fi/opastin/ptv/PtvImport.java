package fi.opastin.ptv;

import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.packs.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One import of the catalogue into a pack, from asking to the swap. The pack changes in the last
 * step only, after the whole content was found good with the new files. For one thread.
 */
public final class PtvImport {

  /** Fewer services than this may vanish without being asked for. */
  private static final int FEW = 10;

  private final PtvOrder order;
  private final PtvSettings settings;
  private final ContentTrial trial;
  private final Clock clock;
  private final Consumer<String> progress;
  private final PtvPackStore pack;

  /** Imports by an order; progress is told line by line. */
  public PtvImport(
      PtvOrder order,
      PtvSettings settings,
      ContentTrial trial,
      Clock clock,
      Consumer<String> progress) {
    this.order = order;
    this.settings = settings;
    this.trial = trial;
    this.clock = clock;
    this.progress = progress;
    this.pack = new PtvPackStore(order.content(), order.pack());
  }

  /**
   * Runs it.
   *
   * @throws PtvProblem when the catalogue cannot be read whole; nothing has changed then
   */
  public PtvOutcome run() {
    try (PtvDataStore store =
        PtvDataStore.open(order.data().resolve("ptv").resolve(order.pack()))) {
      pack.recover();
      String text = pack.mapping();
      return switch (PtvMappingReader.read(pack.mappingFile(), text)) {
        case PtvMappingReader.Reading.Faulty(List<Finding> findings) ->
            throw new PtvProblem(
                String.join("\n", findings.stream().map(Finding::toString).toList()));
        case PtvMappingReader.Reading.Read(PtvMapping mapping) ->
            run(mapping, PtvDataStore.fingerprint(source() + "\n" + text), store);
      };
    }
  }

  /** What is asked: changes of one source say nothing about the documents of another. */
  private String source() {
    return order.from().isPresent() ? "folder" : settings.api().toString();
  }

  /**
   * Runs by a mapping.
   *
   * @param basis tells imports apart that may not build on each other: their source and mapping
   */
  private PtvOutcome run(PtvMapping mapping, String basis, PtvDataStore store) {
    Directory directory =
        trial
            .curated()
            .orElseThrow(
                () ->
                    new PtvProblem(
                        "The content has faults of its own; \"opastin check\" lists them."));
    Optional<PtvSource.Changes> changes = changes(store, basis);
    if (order.fresh()) {
      store.forgetPages();
    }
    String key = basis + changes.map(c -> " " + c.since()).orElse("");
    PtvDataStore.Run run = store.resume(key, clock.instant(), settings);
    PtvCatalogue catalogue = fetch(mapping, changes, store);
    LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
    PtvTranslation translation =
        PtvTranslator.translate(
            catalogue, mapping, directory.places(), directory.services(), today);
    PtvOutcome outcome = judge(catalogue, translation, mapping);
    if (outcome instanceof PtvOutcome.Written) {
      store.keepCatalogue(
          new PtvDataStore.Kept(run.begun(), basis, catalogue.only(translation.ours())));
      store.forgetPages();
    }
    return outcome;
  }

  private Optional<PtvSource.Changes> changes(PtvDataStore store, String basis) {
    if (order.since() instanceof PtvOrder.Since.Ever) {
      return Optional.empty();
    }
    PtvDataStore.Kept kept =
        store
            .lastCatalogue()
            .orElseThrow(
                () ->
                    new PtvProblem(
                        "Changes can be imported only after everything was once: leave out"
                            + " --since."));
    if (!kept.basis().equals(basis)) {
      throw new PtvProblem(
          "The last import was of another source, or ptv.yaml has changed since, so changes are"
              + " not enough: leave out --since.");
    }
    // a day after the last import would leave out what changed between them
    Instant since =
        order.since() instanceof PtvOrder.Since.Day(LocalDate day)
                && day.atStartOfDay(OpeningHours.ZONE).toInstant().isBefore(kept.begun())
            ? day.atStartOfDay(OpeningHours.ZONE).toInstant()
            : kept.begun();
    return Optional.of(new PtvSource.Changes(kept.catalogue(), since));
  }

  private PtvCatalogue fetch(
      PtvMapping mapping, Optional<PtvSource.Changes> changes, PtvDataStore store) {
    PtvSource.Fetched fetched;
    if (order.from().isPresent()) {
      fetched = new PtvFolderStore(order.from().get()).fetch(mapping, changes);
    } else {
      try (PtvApi api = new PtvApi(settings, Thread::sleep, progress)) {
        fetched = new PtvDownload(api, store, progress).fetch(mapping, changes);
      }
    }
    return changes
        .map(c -> c.known().with(fetched.documents(), fetched.goneServices()))
        .orElse(fetched.documents());
  }

  private PtvOutcome judge(PtvCatalogue catalogue, PtvTranslation translation, PtvMapping mapping) {
    Map<String, String> standing = pack.standing();
    Map<String, String> files = PtvFiles.write(translation.entries(), mapping.sourceName());
    PtvDifference difference = PtvDifference.between(standing, translation.entries());
    List<Finding> checked = trial.findings(files);
    PtvOutcome.Report report =
        PtvOutcome.Report.of(
            catalogue,
            translation,
            checked.stream().filter(f -> f.file().equals(pack.overridesFile())).toList(),
            difference);
    List<Finding> reasons = new ArrayList<>(checked.stream().filter(Finding::blocks).toList());
    int removed = difference.removed().size();
    if (!order.acceptRemovals() && removed > FEW && removed > difference.before() / 2) {
      reasons.add(
          Finding.error(
              PtvPackStore.folder(order.pack()),
              0,
              removed
                  + " of "
                  + difference.before()
                  + " imported services would vanish; if that is right, say --accept-removals"));
    }
    if (!reasons.isEmpty()) {
      return new PtvOutcome.Refused(report, reasons);
    }
    if (order.dryRun()) {
      return new PtvOutcome.Shown(report);
    }
    if (!standing.equals(files)) {
      pack.swap(files);
    }
    return new PtvOutcome.Written(report);
  }
}
