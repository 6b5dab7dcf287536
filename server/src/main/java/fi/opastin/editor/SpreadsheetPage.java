package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.spreadsheet.Difference;
import fi.opastin.spreadsheet.Fault;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Content as a table and back: where files go out and come in, and what one would change. */
public final class SpreadsheetPage {

  /** Where it stands. */
  public static final String PATH = "/editor/spreadsheet";

  /** Longer lists are read by nobody. */
  private static final int SHOWN = 500;

  private SpreadsheetPage() {}

  /** The page with the ways out and in. */
  public static EditorPage of(Visit visit, SortedSet<String> topics) {
    Language language = visit.language();
    return EditorPage.of(SpreadsheetWords.TITLE.in(language))
        .with(out(language, topics), in(visit));
  }

  /** The same, since no file was chosen. */
  public static EditorPage withoutFile(Visit visit, SortedSet<String> topics) {
    return of(visit, topics).saying(SpreadsheetWords.NO_FILE.in(visit.language()));
  }

  /** The file is not kept any more. */
  public static EditorPage gone(Visit visit, SortedSet<String> topics) {
    return of(visit, topics).saying(SpreadsheetWords.GONE.in(visit.language()));
  }

  private static Html out(Language language, SortedSet<String> topics) {
    Html all = Html.tag("option").attr("value", "").text(SpreadsheetWords.ALL.in(language));
    Stream<Html> options =
        topics.stream().map(topic -> Html.tag("option").attr("value", topic).text(topic));
    Html select =
        Html.tag("select").attr("id", "topic").attr("name", "topic").with(all, Html.all(options));
    Html form =
        Html.tag("form")
            .attr("method", "get")
            .attr("action", PATH + "/opastin.xlsx")
            .with(
                Html.tag("label").attr("for", "topic").text(SpreadsheetWords.TOPIC.in(language)),
                select,
                Html.tag("p")
                    .with(
                        Html.tag("button").text(SpreadsheetWords.XLSX.in(language)),
                        button("answers.csv", SpreadsheetWords.ANSWERS_CSV.in(language)),
                        button("phrases.csv", SpreadsheetWords.PHRASES_CSV.in(language))));
    return Html.tag("section")
        .with(
            Html.heading(2, SpreadsheetWords.OUT.in(language)),
            Html.paragraph(SpreadsheetWords.OUT_HELP.in(language)),
            form);
  }

  private static Html button(String file, String text) {
    return Html.tag("button")
        .attr("class", "second")
        .attr("formaction", PATH + "/" + file)
        .text(text);
  }

  private static Html in(Visit visit) {
    Language language = visit.language();
    Html fields =
        Html.of(
            Html.tag("label").attr("for", "file").text(SpreadsheetWords.FILE.in(language)),
            Html.tag("input")
                .attr("id", "file")
                .attr("name", "file")
                .attr("type", "file")
                .attr("accept", ".xlsx,.csv")
                .attr("aria-describedby", "file-help")
                .flag("required", true)
                .empty(),
            Html.tag("p").with(Html.tag("button").text(SpreadsheetWords.COMPARE.in(language))));
    return Html.tag("section")
        .with(
            Html.heading(2, SpreadsheetWords.IN.in(language)),
            Html.tag("p").attr("id", "file-help").text(SpreadsheetWords.IN_HELP.in(language)),
            visit.uploadForm(PATH, fields));
  }

  /** Everything that is wrong with a file. */
  public static EditorPage refused(Visit visit, List<Fault> faults) {
    Language language = visit.language();
    Stream<Html> rows =
        faults.stream()
            .limit(SHOWN)
            .map(
                fault ->
                    cells(
                        fault.sheet().isEmpty()
                            ? SpreadsheetWords.WHOLE_FILE.in(language)
                            : fault.sheet(),
                        fault.row() == 0 ? "–" : Integer.toString(fault.row()),
                        fault.column().isEmpty() ? "–" : fault.column(),
                        FaultWords.of(fault, language)));
    return EditorPage.of(SpreadsheetWords.FAULTS.in(language))
        .with(
            Html.paragraph(SpreadsheetWords.FAULTS_HELP.in(language)),
            table(
                SpreadsheetWords.FAULTS.in(language) + " (" + faults.size() + ")",
                List.of(
                    SpreadsheetWords.SHEET.in(language),
                    SpreadsheetWords.ROW.in(language),
                    SpreadsheetWords.COLUMN.in(language),
                    SpreadsheetWords.FAULT.in(language)),
                rows),
            more(faults.size(), language),
            again(language));
  }

  /**
   * What a file would change.
   *
   * @param id of the file
   * @param hasMoved whether it was shown before and what is live changed since
   */
  public static EditorPage of(
      Visit visit, String id, String name, Difference difference, boolean hasMoved) {
    Language language = visit.language();
    EditorPage page =
        EditorPage.of(SpreadsheetWords.DIFFERENCE.in(language))
            .wide()
            .with(Html.tag("p").attr("class", "facts").text(name));
    if (difference.isEmpty()) {
      return page.with(Html.paragraph(SpreadsheetWords.NOTHING.in(language)), again(language));
    }
    if (hasMoved) {
      page.saying(SpreadsheetWords.MOVED.in(language));
    }
    return page.with(
        counts(difference, language),
        take(visit, id, name, difference),
        table(
            SpreadsheetWords.DIFFERENCE.in(language),
            List.of(
                SpreadsheetWords.WHAT.in(language),
                SpreadsheetWords.COLUMN.in(language),
                SpreadsheetWords.BEFORE.in(language),
                SpreadsheetWords.AFTER.in(language)),
            difference.changes().stream().limit(SHOWN).map(change -> row(change, language))),
        more(difference.changes().size(), language),
        again(language));
  }

  private static Html counts(Difference difference, Language language) {
    return Html.list(
        Stream.of(Difference.Kind.values())
            .map(
                kind ->
                    Html.text(
                        SpreadsheetWords.of(kind).in(language) + ": " + difference.count(kind))));
  }

  private static Html take(Visit visit, String id, String name, Difference difference) {
    Language language = visit.language();
    Html title =
        Html.tag("input")
            .attr("id", "title")
            .attr("name", "title")
            .attr("maxlength", "200")
            .attr("value", SpreadsheetWords.TITLE.in(language) + ": " + name)
            .flag("required", true)
            .empty();
    Html shown =
        Html.tag("input")
            .attr("type", "hidden")
            .attr("name", "shown")
            .attr("value", difference.fingerprint())
            .empty();
    return visit.form(
        PATH + "/files/" + id,
        shown,
        Html.tag("label").attr("for", "title").text(SpreadsheetWords.NAME.in(language)),
        title,
        Html.tag("p").attr("class", "help").text(SpreadsheetWords.TAKE_HELP.in(language)),
        Html.tag("button").text(SpreadsheetWords.TAKE.in(language)));
  }

  private static Html row(Difference.Change change, Language language) {
    String what = change.of() + (change.language().isEmpty() ? "" : " · " + change.language());
    Html kind =
        Html.tag("span")
            .attr("class", "facts")
            .text(SpreadsheetWords.of(change.kind()).in(language));
    return Html.tag("tr")
        .with(
            Html.tag("th").attr("scope", "row").with(Html.text(what), Html.tag("br").empty(), kind),
            Html.tag("td").text(change.column()),
            Html.tag("td")
                .attr("class", "lines")
                .with(
                    change.before().isEmpty() ? Html.NONE : Html.tag("del").text(change.before())),
            Html.tag("td")
                .attr("class", "lines")
                .with(change.after().isEmpty() ? Html.NONE : Html.tag("ins").text(change.after())));
  }

  private static Html cells(String... texts) {
    return Html.tag("tr").with(Html.all(Stream.of(texts).map(text -> Html.tag("td").text(text))));
  }

  private static Html table(String caption, List<String> heads, Stream<Html> rows) {
    return Tables.of(caption, heads, rows);
  }

  private static Html more(int all, Language language) {
    return all > SHOWN
        ? Html.paragraph(SpreadsheetWords.MORE.in(language) + (all - SHOWN))
        : Html.NONE;
  }

  private static Html again(Language language) {
    return Html.tag("p").with(Html.link(PATH, SpreadsheetWords.AGAIN.in(language)));
  }

  /** Why a draft could not be made. */
  public static EditorPage unfit(Visit visit, List<String> faults) {
    return EditorPage.of(SpreadsheetWords.FAULTS.in(visit.language()))
        .with(
            Html.list(faults.stream().map(fault -> FindingWords.of(fault, visit.language()))),
            again(visit.language()));
  }
}
