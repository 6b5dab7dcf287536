package fi.opastin.editor;

import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import fi.opastin.pages.Element;
import fi.opastin.pages.Html;
import fi.opastin.switches.SwitchTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is switched off, and the page of each thing that can be. */
public final class SwitchPage {

  /** Where it stands. */
  public static final String PATH = "/editor/switches";

  private final Visit visit;
  private final Language language;
  private final Function<SwitchTarget, String> names;

  /**
   * Pages for somebody.
   *
   * @param names what sites and topics are called in their language
   */
  public SwitchPage(Visit visit, Function<SwitchTarget, String> names) {
    this.visit = visit;
    this.language = visit.language();
    this.names = names;
  }

  /**
   * What somebody wrote that was not taken.
   *
   * @param texts of the message by variant
   * @param faulty variants that cannot be
   * @param isStale whether somebody else changed it meanwhile
   */
  public record Entered(Map<Language, String> texts, List<Language> faulty, boolean isStale) {}

  /** On from an answer to the switch of its topic; nothing where that cannot be switched. */
  public static Html toTopic(Topic topic, Language language) {
    return SwitchView.isSwitchable(topic)
        ? Html.tag("p")
            .with(Html.link(PATH + "/topics/" + topic.id(), SwitchWords.OF_TOPIC.in(language)))
        : Html.NONE;
  }

  private String say(SwitchWords words) {
    return words.in(language);
  }

  /**
   * Everything that can be switched.
   *
   * @param topics all topics by their ids, with what they are called
   */
  public EditorPage all(List<SwitchView> views, Map<String, String> topics) {
    Map<String, String> sorted = new LinkedHashMap<>();
    topics.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(topic -> sorted.put(topic.getKey(), topic.getValue()));
    return EditorPage.of(say(SwitchWords.TITLE))
        .with(
            Html.paragraph(say(SwitchWords.INTRO)),
            Tables.of(
                say(SwitchWords.TITLE),
                List.of(say(SwitchWords.WHAT), say(SwitchWords.STATE), say(SwitchWords.SINCE)),
                views.stream().map(this::row)),
            Html.heading(2, say(SwitchWords.TOPICS)),
            Html.tag("form")
                .attr("method", "get")
                .attr("action", PATH)
                .with(
                    FormField.choice("topic", say(SwitchWords.TOPIC), sorted, ""),
                    FormField.button(say(SwitchWords.OPEN))));
  }

  private Html row(SwitchView view) {
    return Html.tag("tr")
        .with(
            Html.tag("th").attr("scope", "row").with(Html.link(view.path(), name(view))),
            Html.tag("td").with(state(view)),
            Html.tag("td").text(changed(view)));
  }

  private Html state(SwitchView view) {
    return view.isOff()
        ? Html.tag("strong").text(say(SwitchWords.OFF))
        : Html.text(say(SwitchWords.ON));
  }

  private String changed(SwitchView view) {
    return view.changed()
        .map(at -> Times.text(at, language) + " · " + view.changedBy().orElse(""))
        .orElse("");
  }

  private String name(SwitchView view) {
    return view.target() instanceof SwitchTarget.Bot
        ? say(SwitchWords.BOT)
        : names.apply(view.target());
  }

  /** One of them. */
  public EditorPage one(SwitchView view) {
    return one(view, new Entered(view.message().texts(), List.of(), false));
  }

  /** One of them, with what somebody wrote. */
  public EditorPage one(SwitchView view, Entered entered) {
    EditorPage page = EditorPage.of(say(SwitchWords.TITLE) + ": " + name(view));
    if (entered.isStale()) {
      page.with(
          Html.tag("div")
              .attr("class", "fault")
              .attr("role", "alert")
              .with(Html.paragraph(say(SwitchWords.STALE).formatted(view.changedBy().orElse("")))),
          Html.heading(2, say(SwitchWords.NOW)),
          texts(view));
    }
    page.with(
        Html.tag("p").with(Html.text(say(SwitchWords.STATE) + ": "), state(view)),
        Html.tag("p").attr("class", "facts").text(changed(view)));
    if (!view.mayChange()) {
      return page.with(
          Html.heading(2, say(SwitchWords.MESSAGE)),
          texts(view),
          Html.tag("p").attr("class", "note").text(say(SwitchWords.NOT_YOURS)));
    }
    if (view.isOff()) {
      page.with(
          visit.form(
              view.path(),
              FormField.hidden("version", "" + view.version()),
              FormField.hidden("do", "on"),
              FormField.button(say(SwitchWords.SWITCH_ON))));
    }
    return page.with(form(view, entered));
  }

  private Html texts(SwitchView view) {
    List<Html> facts = new ArrayList<>();
    for (Language variant : Language.values()) {
      facts.add(Html.tag("dt").text(say(SwitchWords.of(variant))));
      facts.add(
          Html.tag("dd").attr("lang", variant.written().tag()).text(view.message().in(variant)));
    }
    return Html.tag("dl").with(Html.of(facts));
  }

  private Html form(SwitchView view, Entered entered) {
    List<Html> fields = new ArrayList<>();
    fields.add(FormField.hidden("version", "" + view.version()));
    fields.add(FormField.hidden("do", "off"));
    fields.add(
        Html.tag("p")
            .attr("class", "help")
            .attr("id", "message-help")
            .text(say(SwitchWords.MESSAGE_HELP)));
    for (Language variant : Language.values()) {
      fields.add(field(variant, entered));
    }
    SwitchWords button = view.isOff() ? SwitchWords.CHANGE : SwitchWords.SWITCH_OFF;
    return Html.of(
        Html.heading(2, say(SwitchWords.MESSAGE)),
        visit.form(view.path(), Html.of(fields), FormField.button(say(button))));
  }

  private Html field(Language variant, Entered entered) {
    String id = variant.tag();
    boolean isFaulty = entered.faulty().contains(variant);
    Element area =
        Html.tag("textarea")
            .attr("id", id)
            .attr("name", id)
            .attr("rows", "3")
            .attr("lang", variant.written().tag())
            .attr("aria-describedby", isFaulty ? id + "-fault message-help" : "message-help")
            .attr("aria-invalid", isFaulty ? Optional.of("true") : Optional.empty());
    return Html.of(
        Html.tag("label").attr("for", id).text(say(SwitchWords.of(variant))),
        isFaulty
            ? Html.tag("p")
                .attr("id", id + "-fault")
                .attr("class", "fault")
                .text(say(SwitchWords.TOO_LONG))
            : Html.NONE,
        area.text(entered.texts().getOrDefault(variant, "")));
  }
}
