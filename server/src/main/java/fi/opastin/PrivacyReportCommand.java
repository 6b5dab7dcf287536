package fi.opastin;

import fi.opastin.keeping.HoldingStore;
import fi.opastin.storage.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Prints what is kept: tables, how much is in them, since when, and what is deleted next. */
@CommandLine.Command(
    name = "report",
    description =
        "Print what is kept: tables, rows, the oldest day, and when texts are deleted next.")
final class PrivacyReportCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.read();
    PrintWriter out = spec.commandLine().getOut();
    LocalDate today = Application.today(Clock.systemUTC());
    try (Database database = Database.open(settings.database())) {
      print(out, new HoldingStore(database).all(), settings.retentionDays(), today);
    } catch (Database.Unavailable e) {
      spec.commandLine().getErr().println("The database does not answer.");
      return 1;
    }
    out.println();
    out.println(
        "contact requests that wait to be mailed, encrypted, a day at most: "
            + waiting(settings.data().resolve("handoff")));
    out.println("Nothing of a conversation is kept on the server; see docs/privacy.md.");
    out.flush();
    return 0;
  }

  /** The table of what is kept. */
  static void print(
      PrintWriter out, List<HoldingStore.Holding> holdings, int days, LocalDate today) {
    out.printf(Locale.ROOT, "%-22s %10s  %-10s  %s%n", "table", "rows", "oldest", "deleted");
    for (HoldingStore.Holding holding : holdings) {
      out.printf(
          Locale.ROOT,
          "%-22s %10d  %-10s  %s%n",
          holding.table(),
          holding.rows(),
          holding.oldest().map(Object::toString).orElse("-"),
          holding.isDeleted() ? "after " + days + " days" : "-");
    }
    Optional<LocalDate> oldest =
        holdings.stream()
            .filter(HoldingStore.Holding::isDeleted)
            .flatMap(holding -> holding.oldest().stream())
            .min(LocalDate::compareTo);
    out.println();
    out.println(
        "next deletion of texts: "
            + oldest
                .map(day -> day.plusDays(days + 1L))
                .map(day -> day.isBefore(today) ? today : day)
                .map(Object::toString)
                .orElse("none, nothing is kept"));
  }

  private static long waiting(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sealed")).count();
    }
  }
}
