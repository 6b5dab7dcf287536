package fi.opastin;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Writes the table of what the content holds. */
@CommandLine.Command(
    name = "content-table",
    description = "Tell what the content holds: topics by variants, phrases, sources and reviews.")
final class ContentTableCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;

  @CommandLine.Option(
      names = "--to",
      description = "Write it to this file instead of the terminal, such as docs/content.md.")
  private Path to;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String table =
        new ContentTable(Application.faultless(content.folder(), Clock.systemUTC())).markdown();
    PrintWriter out = spec.commandLine().getOut();
    if (to == null) {
      out.print(table);
    } else {
      Files.writeString(to, table);
      out.println("Wrote " + to + ".");
    }
    out.flush();
    return 0;
  }
}
