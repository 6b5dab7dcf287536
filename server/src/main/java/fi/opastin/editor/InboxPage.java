package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import fi.opastin.questions.Handling;
import fi.opastin.questions.InboxFilter;
import fi.opastin.questions.Nearest;
import fi.opastin.questions.QuestionGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The inbox: groups of questions, largest first, with filters.
 *
 * @param visit who reads it
 * @param labels what ids are called
 * @param filter what is looked at
 * @param tally how many groups there are in each state
 * @param offset how many groups stand on the pages before
 * @param days how long questions are kept
 */
public record InboxPage(
    Visit visit,
    Labels labels,
    InboxFilter filter,
    Map<Handling, Integer> tally,
    int offset,
    int days) {

  /** Where it stands. */
  public static final String PATH = "/editor/inbox";

  /** So many groups stand on a page. */
  public static final int GROUPS = 20;

  /**
   * The page.
   *
   * @param groups of this page
   * @param more whether there are further ones
   */
  public EditorPage of(List<QuestionGroup> groups, boolean more) {
    return EditorPage.of(say(InboxWords.TITLE))
        .with(
            Html.paragraph(say(InboxWords.INTRO)),
            states(),
            form(),
            Html.tag("div").attr("id", "groups").with(list(groups), pages(more)),
            Html.tag("p").attr("class", "facts").text(say(InboxWords.KEPT) + " " + days));
  }

  private Html states() {
    Html links =
        Html.list(
            java.util.Arrays.stream(Handling.values())
                .map(
                    handling ->
                        Html.tag("a")
                            .attr("href", address(filter.of(handling), 0))
                            .attr(
                                "aria-current",
                                handling == filter.handling()
                                    ? Optional.of("true")
                                    : Optional.empty())
                            .text(
                                InboxWords.of(handling, language())
                                    + " ("
                                    + tally.getOrDefault(handling, 0)
                                    + ")")));
    return Html.tag("nav")
        .attr("class", "states")
        .attr("aria-label", say(InboxWords.STATE))
        .with(links);
  }

  /** Works without scripts; with them the list follows each choice. */
  private Html form() {
    Map<String, String> languages = new LinkedHashMap<>();
    Language.WRITTEN.forEach(one -> languages.put(one.tag(), InboxWords.of(one, language())));
    Map<String, String> orders = new LinkedHashMap<>();
    orders.put("size", say(InboxWords.BY_SIZE));
    orders.put("rising", say(InboxWords.BY_RISE));
    orders.put("newest", say(InboxWords.BY_DAY));
    Optional<String> any = Optional.of(say(InboxWords.ANY));
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", PATH)
        .attr("hx-get", PATH)
        .attr("hx-trigger", "change, submit")
        .attr("hx-target", "#groups")
        .attr("hx-select", "#groups")
        .attr("hx-swap", "outerHTML")
        .attr("hx-push-url", "true")
        .attr("aria-label", say(InboxWords.FILTERS))
        .with(
            FormParts.hidden("handling", filter.handling().id()),
            Html.tag("div")
                .attr("class", "row")
                .with(
                    FormParts.input(
                        "q",
                        say(InboxWords.SEARCH),
                        "search",
                        filter.search().orElse(""),
                        Optional.empty()),
                    FormParts.select(
                        "language",
                        say(InboxWords.LANGUAGE),
                        any,
                        languages,
                        filter.language().map(Language::tag).orElse("")),
                    FormParts.select(
                        "partner",
                        say(InboxWords.PARTNER),
                        any,
                        labels.partners(),
                        filter.partner().orElse("")),
                    FormParts.select(
                        "region",
                        say(InboxWords.REGION),
                        any,
                        labels.regions(),
                        filter.region().orElse("")),
                    FormParts.input(
                        "since",
                        say(InboxWords.SINCE),
                        "date",
                        filter.since().map(Object::toString).orElse(""),
                        Optional.empty()),
                    FormParts.select(
                        "order",
                        say(InboxWords.ORDER),
                        Optional.empty(),
                        orders,
                        filter.order().name().toLowerCase(Locale.ROOT)),
                    Html.tag("div").with(Html.tag("button").text(say(InboxWords.SHOW)))));
  }

  private Html list(List<QuestionGroup> groups) {
    if (groups.isEmpty()) {
      return Html.paragraph(say(InboxWords.NONE));
    }
    return Html.of(groups.stream().map(this::group).toList());
  }

  private Html group(QuestionGroup group) {
    return Html.tag("article")
        .attr("class", "card")
        .with(
            Html.tag("h2").with(Html.link(PATH + "/" + group.id(), group.example())),
            facts(group),
            visit.may(Right.EDIT) ? handling(group) : Html.NONE);
  }

  /** Size, trend, languages, the last day and the nearest topics, in one paragraph. */
  Html facts(QuestionGroup group) {
    String trend =
        say(InboxWords.WEEK)
            + ": "
            + group.recent()
            + " ("
            + say(InboxWords.WEEK_BEFORE)
            + ": "
            + group.earlier()
            + ")";
    String languages =
        Language.WRITTEN.stream()
            .filter(group.languages()::containsKey)
            .map(one -> InboxWords.of(one, language()) + " " + group.languages().get(one))
            .collect(Collectors.joining(", "));
    return Html.of(
        Html.tag("p")
            .attr("class", "facts")
            .with(
                Html.tag("strong").text(say(InboxWords.TIMES) + ": " + group.size()),
                Html.text(" · " + trend + " · " + languages + " · "),
                Html.text(say(InboxWords.LAST) + " " + group.last())),
        Html.tag("p")
            .attr("class", "facts")
            .text(say(InboxWords.NEAREST) + ": " + nearest(group.nearest()) + after(group)));
  }

  private String after(QuestionGroup group) {
    return group
        .after()
        .map(topic -> " · " + say(InboxWords.CAME_AFTER) + ": " + labels.topic(topic.value()))
        .orElse("");
  }

  String nearest(List<Nearest> nearest) {
    return nearest.isEmpty()
        ? say(InboxWords.NO_TOPIC)
        : nearest.stream()
            .map(
                near ->
                    labels.topic(near.topic().value())
                        + " "
                        + Math.round(100 * near.score())
                        + " %")
            .collect(Collectors.joining(", "));
  }

  /** One press: not ours, or open again. */
  Html handling(QuestionGroup group) {
    boolean open = group.handled().handling() == Handling.OPEN;
    InboxWords words = open ? InboxWords.NOT_OURS : InboxWords.REOPEN;
    return visit.form(
        PATH + "/" + group.id() + "/handling",
        FormParts.hidden("handling", (open ? Handling.NOT_OURS : Handling.OPEN).id()),
        FormParts.hidden("return", address(filter, offset)),
        Html.tag("button")
            .attr("class", "second")
            .with(
                Html.text(say(words)),
                Html.tag("span").attr("class", "unseen").text(": " + group.example())));
  }

  private Html pages(boolean more) {
    Html previous =
        offset == 0
            ? Html.NONE
            : Html.link(address(filter, Math.max(0, offset - GROUPS)), say(InboxWords.PREVIOUS));
    Html next =
        more ? Html.link(address(filter, offset + GROUPS), say(InboxWords.NEXT)) : Html.NONE;
    return previous.isEmpty() && next.isEmpty()
        ? Html.NONE
        : Html.tag("p").attr("class", "row").with(previous, Html.text(" "), next);
  }

  /** The address of a page of the inbox. */
  public static String address(InboxFilter filter, int offset) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("handling", filter.handling().id());
    filter.language().ifPresent(language -> parameters.put("language", language.tag()));
    filter.partner().ifPresent(partner -> parameters.put("partner", partner));
    filter.region().ifPresent(region -> parameters.put("region", region));
    filter.since().ifPresent(day -> parameters.put("since", day.toString()));
    filter.search().ifPresent(words -> parameters.put("q", words));
    parameters.put("order", filter.order().name().toLowerCase(Locale.ROOT));
    if (offset > 0) {
      parameters.put("offset", Integer.toString(offset));
    }
    return PATH
        + "?"
        + parameters.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  private Language language() {
    return visit.language();
  }

  String say(InboxWords words) {
    return words.in(visit.language());
  }
}
