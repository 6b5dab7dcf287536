package fi.opastin.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as text for people. */
final class Table {

  private static final String FORM = "%-22s %-20s %8s %6s %6s %15s %9s %9s %10s %7s%n";

  private Table() {}

  /** One line for each contender in each set. */
  static String of(List<Figures> figures) {
    StringBuilder text = new StringBuilder();
    text.append(
        FORM.formatted(
            "set",
            "contender",
            "messages",
            "right",
            "typos",
            "fitted: in, out",
            "same: out",
            "training",
            "messages/s",
            "ratio"));
    String before = "";
    for (Figures line : figures) {
      if (!before.isEmpty() && !before.equals(line.set())) {
        text.append('\n');
      }
      before = line.set();
      text.append(line(line));
    }
    return text.toString();
  }

  private static String line(Figures line) {
    Figures.Refusal refusal = line.refusal();
    return FORM.formatted(
        line.set(),
        line.contender(),
        line.messages(),
        percent(line.right()),
        percent(line.typos()),
        refusal == null ? "" : percent(refusal.right()) + ", " + percent(refusal.recall()),
        refusal == null ? "" : percent(refusal.recallAtCommon()),
        number("%.2f s", line.trainingSeconds()),
        number("%.0f", line.perSecond()),
        number("%.2f", line.timesNlpJs()));
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String number(String form, @Nullable Double number) {
    return number == null ? "" : String.format(Locale.ROOT, form, number);
  }
}
