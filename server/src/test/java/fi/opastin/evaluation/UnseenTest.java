package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.answering.Reply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages that are in no content file, written by people who had not seen any. The floors are what
 * was reached; they may rise, never fall.
 */
class UnseenTest {

  @ParameterizedTest
  @CsvSource({"/unseen/messages.tsv, 88, 95, 92", "/held-out/messages.tsv, 91, 95, 93"})
  void understandsWhatMessagesAreAbout(
      String file, double right, double notWrong, double rightOrClarified) throws IOException {
    MessageReport report =
        MessageReport.of(TestLines.of(file), Finland.chat(), Finland.partner(), Finland.NOW);
    System.out.println(report.text(false));
    assertFloor("right", right, share(report, Verdict.RIGHT));
    assertFloor("not wrong", notWrong, 100 - share(report, Verdict.WRONG));
    assertFloor("calibration", 95, 100 - 100 * report.calibrationError());
    assertFloor(
        "right or clarified",
        rightOrClarified,
        share(report, Verdict.RIGHT) + share(report, Verdict.CLARIFIED));
  }

  @Test
  void recognisesDangerInWordsThatNoPatternHas() throws IOException {
    Count all = new Count("crisis calls");
    for (String line : TestLines.of("/crisis/calls.txt")) {
      String[] cells = line.split("\t");
      if (cells.length == 3) {
        Reply reply = reply(cells[0], cells[2]);
        all.add(
            reply.outcome().equals("crisis"),
            line + " -> " + reply.outcome() + " " + reply.topic());
      }
    }
    all.print();
    assertFloor("crisis calls caught", 99, all.percent());
  }

  @Test
  void staysCalmAtFiguresOfSpeech() throws IOException {
    Count all = new Count("near misses");
    for (String line : TestLines.of("/crisis/near-misses.txt")) {
      String[] cells = line.split("\t");
      if (cells.length == 2) {
        Reply reply = reply(cells[0], cells[1]);
        all.add(!reply.outcome().equals("crisis"), line + " -> " + reply.topic());
      }
    }
    all.print();
    assertFloor("near misses left alone", 97, all.percent());
  }

  @Test
  void readsPlacesAgesAndSituations() throws IOException {
    Count places = new Count("places");
    Count ages = new Count("ages");
    Count audiences = new Count("audiences");
    List<String> lines = TestLines.of("/unseen/entities.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Reply reply = reply(cells[0], cells[1]);
      String place = reply.person().municipality().map(MunicipalityCode::value).orElse("");
      places.add(place.equals(cells[2]), line + " -> " + place);
      String age = reply.person().age().isPresent() ? "" + reply.person().age().getAsInt() : "";
      ages.add(age.equals(cells[3]), line + " -> " + age);
      Set<String> audience =
          reply.person().audiences().stream().map(Audience::id).collect(Collectors.toSet());
      if (!cells[4].isEmpty()) {
        audiences.add(
            audience.containsAll(List.of(cells[4].split("\\s*,\\s*"))), line + " -> " + audience);
      }
    }
    places.print();
    ages.print();
    audiences.print();
    assertFloor("places", 94, places.percent());
    assertFloor("ages", 97, ages.percent());
    assertFloor("audiences", 95, audiences.percent());
  }

  @Test
  void hearsWhatAPersonIsNot() throws IOException {
    Count denied = new Count("denied audiences");
    List<String> lines = TestLines.of("/unseen/entities_not.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Set<String> audience =
          reply(cells[0], cells[1]).person().audiences().stream()
              .map(Audience::id)
              .collect(Collectors.toSet());
      denied.add(
          List.of(cells[2].split("\\s*,\\s*")).stream().noneMatch(audience::contains),
          line + " -> " + audience);
    }
    denied.print();
    assertFloor("denied audiences", 95, denied.percent());
  }

  @Test
  void followsDialogues() throws IOException {
    String text = String.join("\n", TestLines.of("/unseen/dialogues.txt"));
    GoldenRun run = new GoldenRun(Finland.chat(), Finland.partner());
    Count turns = new Count("turns of dialogues");
    for (GoldenConversation story :
        GoldenConversation.parse("dialogues.txt", text, new ArrayList<>())) {
      GoldenRun.Result result = run.play(story);
      for (int i = 0; i < story.steps().size(); i++) {
        turns.add(i >= result.wrongTurns(), i == 0 && !result.passed() ? result.transcript() : "");
      }
    }
    turns.print();
    assertFloor("turns of dialogues", 85, turns.percent());
  }

  private static Reply reply(String language, String text) {
    return Finland.ask(text, Language.of(language).orElseThrow()).reply();
  }

  private static double share(MessageReport report, Verdict verdict) {
    long count = report.judged().stream().filter(j -> j.verdict() == verdict).count();
    return 100.0 * count / report.judged().size();
  }

  private static void assertFloor(String what, double floor, double percent) {
    assertTrue(
        percent >= floor, () -> String.format("%s: %.1f %%, floor %.0f", what, percent, floor));
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

    double percent() {
      return all == 0 ? 0 : 100.0 * (all - wrong.size()) / all;
    }

    void print() {
      System.out.printf("%s: %.1f %% of %d%n", what, percent(), all);
      if (Boolean.getBoolean("opastin.verbose")) {
        wrong.stream().filter(w -> !w.isEmpty()).forEach(w -> System.out.println("  " + w));
      }
    }
  }
}
