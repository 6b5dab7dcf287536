package fi.opastin.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static Map<String, Long> figures(long... times) {
    Map<String, Long> figures = new LinkedHashMap<>();
    for (int i = 0; i < times.length; i++) {
      figures.put("row" + i, times[i]);
    }
    return figures;
  }

  private static String shown(long... times) {
    Suppression.Shown shown = Suppression.of(figures(times));
    StringBuilder text = new StringBuilder();
    shown.cells().values().forEach(cell -> text.append(written(cell)).append(' '));
    return text + "= " + written(shown.total());
  }

  private static String written(Cell cell) {
    return cell instanceof Cell.Count(long times) ? Long.toString(times) : "?";
  }

  @Test
  void showsWhatIsLargeEnough() {
    assertEquals("5 100 = 105", shown(5, 100));
    assertEquals("0 0 = 0", shown(0, 0));
    assertEquals("0 7 = 7", shown(0, 7));
    assertEquals("= 0", shown());
  }

  @Test
  void hidesFewAndAnotherFromWhichTheyCouldBeComputed() {
    assertEquals("? ? 100 = 110", shown(4, 6, 100));
    assertEquals("? 100 ? 6 = 112", shown(2, 100, 4, 6));
    assertEquals("? ? ? 100 = 107", shown(1, 1, 5, 100));
  }

  @Test
  void hidesTheTotalWhereNothingElseIsLeftToHide() {
    assertEquals("? = ?", shown(3));
    assertEquals("? ? = ?", shown(1, 2));
    assertEquals("? ? = 104", shown(4, 100));
    assertEquals("? ? = ?", shown(4, 0));
  }

  /** Whoever knows the total and all that is shown cannot tell any hidden figure. */
  @Test
  void leavesNoHiddenFigureAlone() {
    Random random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      long[] times = random.longs(1 + random.nextInt(6), 0, 12).toArray();
      Suppression.Shown shown = Suppression.of(figures(times));
      int hidden = 0;
      long sum = 0;
      for (int i = 0; i < times.length; i++) {
        Cell cell = shown.cells().get("row" + i);
        boolean isHidden = cell instanceof Cell.Hidden;
        assertTrue(isHidden || times[i] == 0 || times[i] >= 5, "a small figure is shown");
        hidden += isHidden ? 1 : 0;
        sum += isHidden ? times[i] : 0;
      }
      boolean totalShown = shown.total() instanceof Cell.Count;
      assertTrue(!totalShown || hidden != 1, "one hidden figure beside its total");
      assertTrue(!totalShown || hidden == 0 || sum >= 5, "so few are hidden that they are told");
    }
  }

  @Test
  void tellsNoShareOfWhatIsHidden() {
    Cell ten = new Cell.Count(10);
    assertEquals(new Cell.Share(30), Cell.share(new Cell.Count(3), ten));
    assertEquals(Cell.HIDDEN, Cell.share(Cell.HIDDEN, ten));
    assertEquals(Cell.MISSING, Cell.share(new Cell.Count(0), new Cell.Count(0)));
    assertEquals(Cell.MISSING, Cell.share(Cell.MISSING, ten));
  }
}
