package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Confusion matrices as tables: rows are what was meant, columns what it was taken for. Numbers
 * stand in every cell, so that the colour says nothing more. Stateless.
 */
final class MatrixTable {

  private static final int SHADES = 5;

  /** A topic of another family has a column of its own from this share of a row on. */
  private static final double OWN_COLUMN = 0.03;

  private MatrixTable() {}

  /** Families of topics. */
  static String families(Confusions families) {
    List<String> names = families.names();
    List<String> head = new ArrayList<>(List.of("meant \\ taken for"));
    names.forEach(name -> head.add("<span>" + Markup.escape(name) + "</span>"));
    head.add("<span>all</span>");
    List<List<String>> rows = new ArrayList<>();
    for (String meant : families.counts().keySet()) {
      List<String> row = new ArrayList<>(List.of(Markup.escape(meant)));
      names.forEach(
          guess ->
              row.add(cell(families.count(meant, guess), families.meant(meant), meant, guess)));
      row.add("" + families.meant(meant));
      rows.add(row);
    }
    return "<div class=\"matrix\">"
        + Markup.table("Families of topics: how many phrases were taken for which", head, rows)
        + "</div>";
  }

  /** The topics of one family, beside those outside that some of them are often taken for. */
  static String family(String family, Confusions topics) {
    List<String> meant = topics.counts().keySet().stream().filter(t -> isOf(family, t)).toList();
    TreeSet<String> outside = new TreeSet<>();
    for (String topic : meant) {
      topics
          .counts()
          .get(topic)
          .forEach(
              (guess, count) -> {
                boolean often = count >= OWN_COLUMN * topics.meant(topic);
                if (!isOf(family, guess) && often) {
                  outside.add(guess);
                }
              });
    }
    List<String> columns = new ArrayList<>(meant);
    columns.addAll(outside);
    List<String> head = new ArrayList<>(List.of("meant \\ taken for"));
    columns.forEach(name -> head.add("<span>" + Markup.escape(name) + "</span>"));
    head.add("<span>others</span>");
    head.add("<span>all</span>");
    List<List<String>> rows = new ArrayList<>();
    for (String topic : meant) {
      int all = topics.meant(topic);
      int shown = columns.stream().mapToInt(guess -> topics.count(topic, guess)).sum();
      List<String> row = new ArrayList<>(List.of(Markup.escape(topic)));
      columns.forEach(guess -> row.add(cell(topics.count(topic, guess), all, topic, guess)));
      row.add(all == shown ? "" : "" + (all - shown));
      row.add("" + all);
      rows.add(row);
    }
    return "<div class=\"matrix\">"
        + Markup.table("Topics of the family " + family + ": what they were taken for", head, rows)
        + "</div>";
  }

  private static boolean isOf(String family, String topic) {
    return Confusions.family(topic).equals(family);
  }

  private static String cell(int count, int all, String meant, String guess) {
    if (count == 0) {
      return "<td></td>";
    }
    int shade = Math.min(SHADES, 1 + (int) ((double) SHADES * count / all));
    String kind = Objects.equals(meant, guess) ? "hit" : "miss";
    return String.format(Locale.ROOT, "<td class=\"%s s%d\">%d</td>", kind, shade, count);
  }

  /** The pairs that are confused most often. */
  static String worst(List<Confusions.Pair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Confusions.Pair pair : pairs) {
      rows.add(
          List.of(
              Markup.escape(pair.meant()),
              Markup.escape(pair.guess()),
              "" + pair.count(),
              Markup.number(100 * pair.share()),
              "<td class=\"words\">" + Markup.quoted(pair.examples()) + "</td>"));
    }
    return Markup.table(
        "What was most often taken for something else",
        List.of("meant", "taken for", "number", "% of those", "surest examples"),
        rows);
  }
}
