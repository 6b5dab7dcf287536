package fi.opastin.editor;

import fi.opastin.directory.Names;
import fi.opastin.feedback.FeedbackStore;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.reports.Cell;
import fi.opastin.reports.Gap;
import fi.opastin.reports.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report with its tables, each with bars beside the figures.
 *
 * @param visit who reads it
 * @param labels what ids are called
 * @param report the figures
 * @param gaps how far the services reach today
 * @param comments what people wrote
 */
public record ReportPage(
    Visit visit,
    Labels labels,
    Report report,
    List<Gap> gaps,
    List<FeedbackStore.Comment> comments) {

  /** Where it stands. */
  public static final String PATH = "/editor/reports";

  private static final int BAR = 240;

  public ReportPage {
    gaps = List.copyOf(gaps);
    comments = List.copyOf(comments);
  }

  /**
   * The page.
   *
   * @param mayChoose whether the reader may look at any region and site
   */
  public EditorPage of(boolean mayChoose) {
    EditorPage page =
        EditorPage.of(say(ReportWords.TITLE))
            .with(
                Html.paragraph(say(ReportWords.INTRO)),
                form(mayChoose),
                Html.tag("p")
                    .attr("class", "facts")
                    .text(
                        report.scope().from()
                            + " – "
                            + report.scope().to()
                            + " · "
                            + report
                                .scope()
                                .region()
                                .map(labels::region)
                                .orElse(say(ReportWords.ALL))
                            + " · "
                            + report
                                .scope()
                                .partner()
                                .map(labels::partner)
                                .orElse(say(ReportWords.ALL))
                            + " · "
                            + say(ReportWords.SINCE)
                            + " "
                            + report
                                .since()
                                .map(Object::toString)
                                .orElse(say(ReportWords.MISSING))),
                Html.tag("p").attr("class", "note").text(say(ReportWords.RULES)),
                whole());
    report.tables().forEach(table -> page.with(table(table)));
    return page.with(coverage(), said());
  }

  private Html form(boolean mayChoose) {
    Optional<String> all = Optional.of(say(ReportWords.ALL));
    Html choices =
        mayChoose
            ? Html.of(
                FormParts.select(
                    "region",
                    say(ReportWords.REGION),
                    all,
                    labels.regions(),
                    report.scope().region().orElse("")),
                FormParts.select(
                    "partner",
                    say(ReportWords.PARTNER),
                    all,
                    labels.partners(),
                    report.scope().partner().orElse("")))
            : Html.NONE;
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", PATH)
        .with(
            Html.tag("div")
                .attr("class", "row")
                .with(
                    FormParts.input(
                        "from",
                        say(ReportWords.FROM),
                        "month",
                        report.scope().from().toString(),
                        Optional.empty()),
                    FormParts.input(
                        "to",
                        say(ReportWords.TO),
                        "month",
                        report.scope().to().toString(),
                        Optional.empty()),
                    choices,
                    Html.tag("div")
                        .with(
                            Html.tag("button").text(say(ReportWords.SHOW)),
                            Html.tag("button")
                                .attr("class", "second")
                                .attr("name", "format")
                                .attr("value", "csv")
                                .text(say(ReportWords.CSV)))));
  }

  private Html whole() {
    return Html.tag("section")
        .with(
            Html.heading(2, say(ReportWords.WHOLE)),
            Html.tag("dl")
                .attr("class", "columns")
                .with(
                    fact(ReportWords.TURNS, report.turns(), Optional.empty()),
                    fact(
                        ReportWords.OUTSIDE,
                        report.outside(),
                        Optional.of(ReportWords.OUTSIDE_HELP)),
                    fact(ReportWords.UNANSWERED, report.unanswered(), Optional.empty()),
                    fact(
                        ReportWords.HELPED,
                        report.helped(),
                        Optional.of(ReportWords.HELPED_HELP))));
  }

  private Html fact(ReportWords name, Cell cell, Optional<ReportWords> help) {
    return Html.tag("div")
        .with(
            Html.tag("dt").text(say(name)),
            Html.tag("dd")
                .with(
                    Html.text(written(cell)),
                    help.map(
                            words ->
                                Html.tag("span").attr("class", "help").text(" – " + say(words)))
                        .orElse(Html.NONE)));
  }

  private Html table(Report.Table table) {
    String name = ReportWords.of(table.about(), language());
    if (table.missing()) {
      return Html.of(Html.heading(2, name), Html.paragraph(say(ReportWords.MISSING)));
    }
    if (table.cells().isEmpty()) {
      return Html.of(Html.heading(2, name), Html.paragraph(say(ReportWords.EMPTY)));
    }
    long most =
        table.cells().values().stream()
            .mapToLong(cell -> cell instanceof Cell.Count(long times) ? times : 0)
            .max()
            .orElse(0);
    Html rows =
        Html.of(
            table.cells().entrySet().stream()
                .map(row -> row(label(table.about(), row.getKey()), row.getValue(), most))
                .toList());
    Html total = Html.tag("tfoot").with(row(say(ReportWords.TOTAL), table.total(), 0));
    return Html.of(
        Html.heading(2, name),
        boxed(
            name,
            Html.tag("table")
                .with(
                    Html.tag("caption").attr("class", "unseen").text(name),
                    head(ReportWords.NAME, ReportWords.TIMES, ReportWords.BAR),
                    Html.tag("tbody").with(rows),
                    total)));
  }

  private Html head(ReportWords... names) {
    return Html.tag("thead")
        .with(
            Html.tag("tr")
                .with(
                    Html.of(
                        Stream.of(names)
                            .map(name -> Html.tag("th").attr("scope", "col").text(say(name)))
                            .toList())));
  }

  private Html row(String name, Cell cell, long most) {
    return Html.tag("tr")
        .with(
            Html.tag("th").attr("scope", "row").text(name),
            Html.tag("td").attr("class", "number").text(written(cell)),
            Html.tag("td").with(bar(cell, most)));
  }

  /** The figure stands beside it, so that screen readers pass it over. */
  private static Html bar(Cell cell, long most) {
    if (!(cell instanceof Cell.Count(long times)) || most == 0) {
      return Html.NONE;
    }
    return Html.tag("svg")
        .attr("class", "bar")
        .attr("width", Integer.toString(BAR))
        .attr("height", "14")
        .attr("aria-hidden", "true")
        .with(
            Html.tag("rect")
                .attr("width", Long.toString(Math.max(1, BAR * times / most)))
                .attr("height", "14")
                .with());
  }

  private static Html boxed(String name, Html table) {
    return Html.tag("div")
        .attr("class", "table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", name)
        .with(table);
  }

  private Html coverage() {
    String name = say(ReportWords.COVERAGE);
    if (gaps.isEmpty()) {
      return Html.of(Html.heading(2, name), Html.paragraph(say(ReportWords.MISSING)));
    }
    Html rows =
        Html.of(
            gaps.stream()
                .map(
                    gap ->
                        Html.tag("tr")
                            .with(
                                Html.tag("th")
                                    .attr("scope", "row")
                                    .text(Names.of(gap.type(), language())),
                                Html.tag("td").attr("class", "number").text("" + gap.covered()),
                                Html.tag("td").attr("class", "number").text("" + gap.all()),
                                Html.tag("td").with(bar(new Cell.Count(gap.covered()), gap.all()))))
                .toList());
    return Html.of(
        Html.heading(2, name),
        boxed(
            name,
            Html.tag("table")
                .with(
                    Html.tag("caption").attr("class", "unseen").text(name),
                    head(
                        ReportWords.NAME, ReportWords.COVERED, ReportWords.OF_ALL, ReportWords.BAR),
                    Html.tag("tbody").with(rows))));
  }

  private Html said() {
    String name = say(ReportWords.COMMENTS);
    if (comments.isEmpty()) {
      return Html.of(Html.heading(2, name), Html.paragraph(say(ReportWords.NO_COMMENTS)));
    }
    Html rows =
        Html.of(
            comments.stream()
                .map(
                    comment ->
                        Html.tag("tr")
                            .with(
                                Html.tag("th").attr("scope", "row").text(comment.text()),
                                Html.tag("td").text(comment.day().toString()),
                                Html.tag("td").text(ReportWords.of(comment.verdict(), language())),
                                Html.tag("td")
                                    .text(comment.topic().map(labels::topic).orElse("–"))))
                .toList());
    return Html.of(
        Html.heading(2, name),
        boxed(
            name,
            Html.tag("table")
                .with(
                    Html.tag("caption").attr("class", "unseen").text(name),
                    head(
                        ReportWords.COMMENT,
                        ReportWords.DAY,
                        ReportWords.RATING,
                        ReportWords.TOPIC),
                    Html.tag("tbody").with(rows))));
  }

  private String written(Cell cell) {
    return switch (cell) {
      case Cell.Count(long times) -> Long.toString(times);
      case Cell.Share(int percent) -> percent + " %";
      case Cell.Hidden hidden -> say(ReportWords.HIDDEN);
      case Cell.Missing missing -> say(ReportWords.MISSING);
    };
  }

  /** What a key of a table is called. */
  public String label(Report.About about, String key) {
    if (key.isEmpty()) {
      return say(ReportWords.UNKNOWN);
    }
    return switch (about) {
      case TOPICS -> labels.topic(key);
      case SERVICES_SHOWN, SERVICES_CLICKED -> labels.service(key);
      case REGIONS -> labels.region(key);
      case MUNICIPALITIES -> labels.municipality(key);
      case PARTNERS -> labels.partner(key);
      case LANGUAGES ->
          Language.of(key).map(language -> InboxWords.of(language, language())).orElse(key);
      case UNANSWERED, RATINGS, REASONS, DAY_PARTS -> ReportWords.of(key, language());
    };
  }

  private Language language() {
    return visit.language();
  }

  private String say(ReportWords words) {
    return words.in(language());
  }
}
