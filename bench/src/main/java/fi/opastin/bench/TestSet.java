package fi.opastin.bench;

import fi.opastin.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Messages to learn from and messages to be judged by. Immutable.
 *
 * @param name of its folder
 * @param train in an order that is random but the same in every run
 * @param judged the files that are classified, by their name without its ending
 */
record TestSet(String name, List<Row> train, Map<String, List<Row>> judged) {

  /** The file that every set has. */
  static final String TEST = "test";

  static final String TYPOS = "test_typo";
  static final String VALIDATION = "val";
  static final String OUT_OF_SCOPE_VALIDATION = "oos_val";
  static final String OUT_OF_SCOPE = "oos_test";

  private static final long SEED = 1;

  TestSet {
    train = List.copyOf(train);
    judged = Collections.unmodifiableMap(new LinkedHashMap<>(judged));
  }

  /** The sets in a folder: itself, or every folder in it. */
  static List<TestSet> in(Path folder, Optional<Language> language) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CannotMeasure("There is no folder \"" + folder + "\".");
    }
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      Stream.concat(Stream.of(folder), inside.sorted())
          .filter(f -> Files.isRegularFile(f.resolve("train.tsv")))
          .forEach(folders::add);
    }
    if (folders.isEmpty()) {
      throw new CannotMeasure(
          "Neither \"" + folder + "\" nor a folder in it holds train.tsv and test.tsv.");
    }
    List<TestSet> sets = new ArrayList<>();
    for (Path one : folders) {
      sets.add(read(one, language));
    }
    return sets;
  }

  private static TestSet read(Path folder, Optional<Language> wanted) throws IOException {
    String name = folder.toRealPath().getFileName().toString();
    Language language = wanted.orElseGet(() -> language(name));
    Map<String, List<Row>> judged = new LinkedHashMap<>();
    for (String file : List.of(TEST, TYPOS, VALIDATION, OUT_OF_SCOPE_VALIDATION, OUT_OF_SCOPE)) {
      Path path = folder.resolve(file + ".tsv");
      if (Files.isRegularFile(path)) {
        judged.put(file, rows(path, language));
      }
    }
    if (judged.getOrDefault(TEST, List.of()).isEmpty()) {
      throw new CannotMeasure("\"" + folder.resolve("test.tsv") + "\" is missing or empty.");
    }
    // files are grouped by intent; what learns row by row would forget the first
    List<Row> train = new ArrayList<>(rows(folder.resolve("train.tsv"), language));
    Collections.shuffle(train, new Random(SEED));
    return new TestSet(name, train, judged);
  }

  private static List<Row> rows(Path file, Language language) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(line -> Row.parse(line, language))
        .toList();
  }

  /** The language at the end of a name, as in {@code home-fi}, else English. */
  private static Language language(String name) {
    return Language.of(name.substring(name.lastIndexOf('-') + 1)).orElse(Language.EN);
  }

  /** The messages to be judged by. */
  List<Row> test() {
    return judged.get(TEST);
  }
}
