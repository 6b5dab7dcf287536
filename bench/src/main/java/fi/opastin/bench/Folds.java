package fi.opastin.bench;

import fi.opastin.knowledge.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Cuts phrases into folds for cross-validation, each with the same share of every topic in every
 * language, and writes them as folders of a test set, so that all contenders read the same files.
 */
final class Folds {

  private static final long SEED = 1;

  private Folds() {}

  /**
   * Writes one folder a fold.
   *
   * @param limit of so many phrases of a topic in a language at most
   */
  static void write(List<Phrase> phrases, int folds, int limit, Path folder) throws IOException {
    List<List<Row>> parts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      parts.add(new ArrayList<>());
    }
    for (List<Row> group : groups(phrases).values()) {
      Collections.shuffle(group, new Random(SEED));
      for (int i = 0; i < Math.min(limit, group.size()); i++) {
        parts.get(i % folds).add(group.get(i));
      }
    }
    for (int fold = 0; fold < folds; fold++) {
      Path one = Files.createDirectories(folder.resolve("fold-" + (fold + 1)));
      List<Row> train = new ArrayList<>();
      for (int other = 0; other < folds; other++) {
        if (other != fold) {
          train.addAll(parts.get(other));
        }
      }
      Files.write(one.resolve("train.tsv"), train.stream().map(Row::line).toList());
      Files.write(one.resolve("test.tsv"), parts.get(fold).stream().map(Row::line).toList());
    }
  }

  private static Map<String, List<Row>> groups(List<Phrase> phrases) {
    Map<String, List<Row>> groups = new TreeMap<>();
    for (Phrase phrase : phrases) {
      groups
          .computeIfAbsent(phrase.subject() + " " + phrase.language(), key -> new ArrayList<>())
          .add(new Row(phrase.text(), phrase.subject().name(), phrase.language()));
    }
    return groups;
  }
}
