package fi.opastin.editor;

import fi.opastin.editing.Proposal;
import fi.opastin.editing.VariantStatus;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All topics and answers, to search in.
 *
 * @param visit who looks
 * @param search the words that are looked for
 * @param filter what else is wanted
 * @param today the day
 */
public record AnswerListPage(Visit visit, String search, AnswerRow.Filter filter, LocalDate today) {

  private static final String PATH = "/editor/content";

  /** The page. */
  public EditorPage of(List<AnswerRow> rows) {
    Html begin =
        visit.may(Right.EDIT)
            ? Html.tag("p").with(Html.link(PATH + "/new", say(AnswerWords.NEW)))
            : Html.NONE;
    Html found =
        rows.isEmpty()
            ? Html.paragraph(say(AnswerWords.NOTHING_FOUND))
            : Html.tag("div")
                .attr("class", "table")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", say(AnswerWords.CONTENT))
                .with(table(rows));
    return EditorPage.of(say(AnswerWords.CONTENT))
        .wide()
        .with(
            form(),
            begin,
            Html.tag("p").attr("role", "status").text(say(AnswerWords.FOUND) + rows.size()),
            found);
  }

  private Html form() {
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", PATH)
        .attr("role", "search")
        .with(
            Html.tag("div")
                .attr("class", "row")
                .with(
                    AnswerInputs.line("q", say(AnswerWords.SEARCH), search),
                    AnswerInputs.choice(
                        "status",
                        say(AnswerWords.STATUS),
                        Arrays.stream(AnswerRow.Filter.values())
                            .map(one -> new AnswerInputs.Option(one.id(), say(one.label))),
                        filter.id()),
                    Html.tag("div").with(AnswerInputs.button(say(AnswerWords.SHOW)))));
  }

  private Html table(List<AnswerRow> rows) {
    Html head =
        Html.tag("tr")
            .with(
                Html.all(
                    Stream.concat(
                            Stream.of(say(AnswerWords.ANSWER)),
                            Stream.concat(
                                Stream.of(Language.values()).map(AnswerWords::nameOf),
                                Stream.of(say(AnswerWords.REVIEW_BY), say(AnswerWords.DRAFTS))))
                        .map(name -> Html.tag("th").attr("scope", "col").text(name))));
    return Html.tag("table")
        .attr("class", "answers")
        .with(
            Html.tag("thead").with(head),
            Html.tag("tbody").with(Html.all(rows.stream().map(this::row))));
  }

  private Html row(AnswerRow row) {
    Html name =
        Html.tag("th")
            .attr("scope", "row")
            .with(
                Html.link(PATH + "/" + row.id(), row.title()),
                Html.tag("br").empty(),
                Html.tag("code").text(row.id()));
    Html variants =
        row.variants().isEmpty()
            ? Html.tag("td")
                .attr("colspan", Integer.toString(Language.values().length))
                .attr("class", "alarm")
                .text(say(AnswerWords.NO_ANSWER))
            : Html.all(
                Stream.of(Language.values()).map(variant -> cell(row.variants().get(variant))));
    return Html.tag("tr").with(name, variants, review(row), drafts(row.drafts()));
  }

  private Html cell(VariantStatus status) {
    return Html.tag("td")
        .attr("class", status == VariantStatus.READY ? "good" : "alarm")
        .text(say(AnswerWords.of(status)));
  }

  private Html review(AnswerRow row) {
    String day = row.reviewBy().map(LocalDate::toString).orElse("");
    String more =
        row.isOverdue(today)
            ? " – " + say(AnswerWords.OVERDUE)
            : row.isDue(today) ? " – " + say(AnswerWords.SOON) : "";
    return Html.tag("td").attr("class", more.isEmpty() ? "" : "alarm").text(day + more);
  }

  private static Html drafts(List<Proposal> drafts) {
    return Html.tag("td")
        .with(
            Html.joined(
                drafts.stream()
                    .map(
                        draft ->
                            Html.of(
                                Html.link("/editor/drafts/" + draft.id(), draft.title()),
                                Html.text(" (" + draft.authorName() + ")"))),
                ", "));
  }

  private String say(AnswerWords words) {
    return words.in(visit.language());
  }
}
