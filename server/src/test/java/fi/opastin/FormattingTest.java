package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Formatting is not discussed: every source is as google-java-format leaves it. {@code make format}
 * mends it.
 */
class FormattingTest {

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    boolean fix = Boolean.getBoolean("opastin.format");
    List<String> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String before = Files.readString(file);
      String after = format(before);
      if (before.equals(after)) {
        continue;
      }
      if (fix) {
        Files.writeString(file, after);
      } else {
        unformatted.add(file.toString());
      }
    }
    assertEquals(List.of(), unformatted, "run \"make format\"");
  }

  private static String format(String source) throws FormatterException {
    Formatter formatter = new Formatter();
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(ordered);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("server", "bench")) {
      try (Stream<Path> walk = Files.walk(Path.of(module, "src"))) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
