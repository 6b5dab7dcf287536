package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A calibration curve as a drawing with the table of what it shows. Stateless. */
final class CurveDrawing {

  private static final int SIDE = 300;
  private static final int EDGE = 56;
  private static final double SMALLEST = 3;
  private static final double LARGEST = 11;

  private CurveDrawing() {}

  static String of(CalibrationCurve curve, String what) {
    StringBuilder html = new StringBuilder("<div class=\"curve\">");
    html.append(drawing(curve, what));
    List<List<String>> rows = new ArrayList<>();
    for (CalibrationCurve.Bin bin : curve.bins()) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.from() + 0.1),
              "" + bin.count(),
              bin.count() == 0 ? "" : Markup.number(100 * bin.stated()),
              bin.count() == 0 ? "" : Markup.number(100 * bin.right())));
    }
    html.append(
        Markup.table(
            "Confidence and truth of " + what + ", per cent",
            List.of("confidence", "number", "stated", "right"),
            rows));
    return html.append("</div>\n").toString();
  }

  private static String drawing(CalibrationCurve curve, String what) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-label=\"%s\">",
            SIDE + 2 * EDGE,
            SIDE + 2 * EDGE,
            SIDE + 2 * EDGE,
            SIDE + 2 * EDGE,
            Markup.escape(
                String.format(
                    Locale.ROOT,
                    "Calibration curve of %s; the mean distance from the diagonal is %.3f."
                        + " The table beside it has the numbers.",
                    what,
                    curve.error()))));
    svg.append(line("axis", 0, 0, 1, 0)).append(line("axis", 0, 0, 0, 1));
    svg.append(line("ideal", 0, 0, 1, 1));
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double at = tenth / 10.0;
      svg.append(label(at, 0, 0, 18, "middle", Markup.number(at)));
      svg.append(label(0, at, -8, 4, "end", Markup.number(at)));
    }
    svg.append(label(0.5, 0, 0, 34, "middle", "confidence stated"));
    int most = curve.bins().stream().mapToInt(CalibrationCurve.Bin::count).max().orElse(1);
    StringBuilder points = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (CalibrationCurve.Bin bin : curve.bins()) {
      if (bin.count() > 0) {
        double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) bin.count() / most);
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(bin.stated()), y(bin.right())));
        dots.append(
            String.format(
                Locale.ROOT,
                "<circle class=\"bin\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                x(bin.stated()),
                y(bin.right()),
                radius));
      }
    }
    svg.append("<polyline class=\"line\" points=\"").append(points).append("\"/>").append(dots);
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"14\" y=\"%.1f\" text-anchor=\"middle\" transform=\"rotate(-90 14 %.1f)\">"
                + "share right</text>",
            y(0.5),
            y(0.5)));
    return svg.append("</svg>").toString();
  }

  private static double x(double share) {
    return EDGE + SIDE * share;
  }

  private static double y(double share) {
    return EDGE + SIDE * (1 - share);
  }

  private static String line(String kind, double fromX, double fromY, double toX, double toY) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        kind,
        x(fromX),
        y(fromY),
        x(toX),
        y(toY));
  }

  private static String label(
      double atX, double atY, int right, int down, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
        x(atX) + right,
        y(atY) + down,
        anchor,
        text);
  }
}
