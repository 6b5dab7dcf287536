package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.evaluation.TestLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What messages that no content file has tell of the person, and what they do not tell. The floors
 * are what was reached; they may rise, never fall.
 */
class AudienceUnseenTest {

  @Test
  void readsAgesAndSituations() throws IOException {
    Count ages = new Count("ages (second set)");
    Count audiences = new Count("audiences (second set)");
    Count invented = new Count("no audience invented (second set)");
    for (String line : lines("/unseen/entities2.tsv")) {
      String[] cells = line.split("\t", -1);
      Person person = Hearing.person(cells[1]);
      String age = person.age().isPresent() ? "" + person.age().getAsInt() : "";
      Set<String> told = ids(person);
      Set<String> wanted = wanted(cells[4]);
      ages.add(age.equals(cells[3]), line + " -> " + age);
      if (!wanted.isEmpty()) {
        audiences.add(told.containsAll(wanted), line + " -> " + told);
      }
      if (wanted.contains("professional")) {
        told.remove("employed"); // they are, of course
      }
      invented.add(wanted.containsAll(told), line + " -> " + told);
    }
    ages.print();
    audiences.print();
    invented.print();
    ages.assertFloor(98);
    audiences.assertFloor(97);
    invented.assertFloor(97);
  }

  @Test
  void hearsFamiliesOfWordsForASituation() throws IOException {
    Count places = new Count("places (families)");
    Count ages = new Count("ages (families)");
    Count found = new Count("audiences (families)");
    Count invented = new Count("no audience invented (families)");
    for (String line : lines("/unseen/families.tsv")) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Person person = Hearing.person(cells[1]);
      String place = person.municipality().map(MunicipalityCode::value).orElse("");
      String age = person.age().isPresent() ? "" + person.age().getAsInt() : "";
      places.add(place.equals(cells[2]), line + " -> " + place);
      ages.add(age.equals(cells[3]), line + " -> " + age);
      for (String audience : wanted(cells[4])) {
        found.add(ids(person).contains(audience), line + " -> " + ids(person));
      }
      for (String audience : ids(person)) {
        invented.add(wanted(cells[4]).contains(audience), line + " -> " + audience);
      }
    }
    places.print();
    ages.print();
    found.print();
    invented.print();
    places.assertFloor(98);
    ages.assertFloor(99);
    found.assertFloor(98);
    invented.assertFloor(98);
  }

  @Test
  void inventsNothing() throws IOException {
    Count quiet = new Count("nothing told, nothing heard");
    for (String line : lines("/unseen/entities.tsv")) {
      String[] cells = line.split("\t", -1);
      boolean empty = cells[2].isEmpty() && cells[3].isEmpty() && cells[4].isEmpty();
      if (empty) {
        quiet.add(
            ids(Hearing.person(cells[1])).isEmpty(), line + " -> " + ids(Hearing.person(cells[1])));
      }
    }
    for (String language : List.of("fi", "sv", "en")) {
      Path file = Path.of("content/packs/finland/phrases/out-of-scope", language + ".txt");
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          quiet.add(ids(Hearing.person(line)).isEmpty(), line + " -> " + ids(Hearing.person(line)));
        }
      }
    }
    quiet.print();
    // one in thirty of these phrases does tell of a child, a firm, a study place or a lost job
    quiet.assertFloor(96);
  }

  private static Set<String> ids(Person person) {
    return person.audiences().stream().map(Audience::id).collect(Collectors.toSet());
  }

  private static Set<String> wanted(String cell) {
    return cell.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(cell.split(",")));
  }

  private static List<String> lines(String resource) throws IOException {
    List<String> all = TestLines.of(resource);
    return all.subList(1, all.size());
  }

  /** How many of a kind were right, and which were not. */
  private static final class Count {
    private final String what;
    private final List<String> wrong = new ArrayList<>();
    private int all;

    Count(String what) {
      this.what = what;
    }

    void add(boolean right, String otherwise) {
      all++;
      if (!right) {
        wrong.add(otherwise);
      }
    }

    private double percent() {
      return 100.0 * (all - wrong.size()) / all;
    }

    void print() {
      System.out.printf("%s: %.1f %% of %d%n", what, percent(), all);
      if (Boolean.getBoolean("opastin.verbose")) {
        wrong.forEach(line -> System.out.println("  " + line));
      }
    }

    void assertFloor(double floor) {
      assertTrue(percent() >= floor, () -> what + ": " + percent() + " %, floor " + floor);
    }
  }
}
