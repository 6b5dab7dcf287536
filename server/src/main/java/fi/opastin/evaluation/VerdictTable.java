package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tables of the page that count how messages were taken, group by group. Stateless. */
final class VerdictTable {

  private static final List<String> VERDICTS =
      List.of("number", "right %", "clarified %", "wrong %", "missed %");

  private VerdictTable() {}

  static String of(
      String caption, String what, List<Judged> judged, Function<Judged, String> group) {
    List<List<String>> rows = new ArrayList<>();
    Tally.by(judged, group).forEach((name, tally) -> rows.add(row(name, tally)));
    rows.add(row(Evaluation.ALL, Tally.of(judged)));
    return Markup.table(caption, head(what), rows);
  }

  static List<String> head(String what) {
    List<String> head = new ArrayList<>(List.of(what));
    head.addAll(VERDICTS);
    return head;
  }

  static List<String> row(String name, Tally tally) {
    return List.of(
        Markup.escape(name),
        "" + tally.all(),
        Markup.number(tally.percent(Verdict.RIGHT)),
        Markup.number(tally.percent(Verdict.CLARIFIED)),
        Markup.number(tally.percent(Verdict.WRONG)),
        Markup.number(tally.percent(Verdict.MISSED)));
  }
}
