package fi.opastin.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All that a run of {@link UnderstandingCommand} measured. Immutable.
 *
 * @param machine that it ran on
 * @param limit of our phrases of a topic and language
 * @param folds of our own phrases
 * @param rounds that were timed
 * @param seconds how long each contender read in a round
 * @param figures the lines of the table
 */
record Results(
    Machine machine, int limit, int folds, int rounds, double seconds, List<Figures> figures) {

  Results {
    figures = List.copyOf(figures);
  }

  /** Writes something as JSON, making the folder. */
  static void write(Path file, Object results) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), results);
  }
}
