package fi.opastin;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingDesk;
import fi.opastin.editing.Proposal;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Reads pack files as a draft against what is live: nothing goes live by it. Ends with 1 when they
 * have errors, all of which are told.
 */
@CommandLine.Command(name = "packs", description = "Read pack files as a draft for the editors.")
final class ImportPacksCommand implements Callable<Integer> {

  @CommandLine.Option(names = "--from", required = true, description = "Folder that holds packs/.")
  private Path folder;

  @CommandLine.Option(
      names = "--title",
      defaultValue = "Tuodut paketit",
      description = "What to call the draft: ${DEFAULT-VALUE}.")
  private String title;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Clock clock = Clock.systemUTC();
    PrintWriter out = spec.commandLine().getOut();
    PackContent packs = new PackReader(folder).content();
    List<Finding> errors =
        KnowledgeCompiler.check(packs.read(), Application.today(clock)).stream()
            .filter(Finding::blocks)
            .toList();
    if (!errors.isEmpty()) {
      errors.forEach(out::println);
      out.println("The packs were not taken; nothing was changed.");
      return 1;
    }
    Settings settings = Settings.read();
    try (Database database = Database.open(settings.database())) {
      EditingDesk desk = Application.desk(database, settings.models(), clock);
      Map<String, Optional<String>> texts = desk.liveContent().difference(packs);
      if (texts.isEmpty()) {
        out.println("The packs are what is live; nothing was changed.");
        return 0;
      }
      return tell(desk.create(Person.OPASTIN, title, texts), texts.size(), out);
    }
  }

  private static int tell(EditResult result, int files, PrintWriter out) {
    return switch (result) {
      case EditResult.Done(Proposal proposal) -> {
        out.printf("%d files wait in the draft %s%n", files, proposal.id());
        yield 0;
      }
      case EditResult.Unfit(List<String> faults) -> {
        faults.forEach(out::println);
        yield 1;
      }
      default -> throw new IllegalStateException("a draft is begun or refused: " + result);
    };
  }
}
