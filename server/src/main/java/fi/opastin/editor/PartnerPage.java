package fi.opastin.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlText;
import fi.opastin.pages.Html;
import fi.opastin.partners.Inherited;
import fi.opastin.partners.Level;
import fi.opastin.partners.LevelStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One site, or a level that sites inherit from: what holds, where it comes from, and a form. */
public final class PartnerPage {

  private final Visit visit;
  private final Language language;
  private final LevelNames names;
  private final PartnerSheet sheet;
  private final List<LevelStore.Version> history;

  /**
   * The page of a sheet.
   *
   * @param history every version of it, the newest first
   */
  public PartnerPage(
      Visit visit, LevelNames names, PartnerSheet sheet, List<LevelStore.Version> history) {
    this.visit = visit;
    this.language = visit.language();
    this.names = names;
    this.sheet = sheet;
    this.history = List.copyOf(history);
  }

  /**
   * What stands in the form.
   *
   * @param tree as a partner file has it
   * @param hours of contact requests, as they were written
   */
  public record Entered(ObjectNode tree, HoursForm hours) {

    /** What a level says now. */
    public static Entered of(ObjectNode tree) {
      return new Entered(tree, HoursForm.of(tree.path("handoff").path("hours")));
    }
  }

  private String say(PartnerWords words) {
    return words.in(language);
  }

  /** The page as it is now. */
  public EditorPage now() {
    return with(Entered.of(sheet.tree()), List.of(), List.of());
  }

  /** The page says that nothing changed. */
  public EditorPage unchanged() {
    return now().saying(say(PartnerWords.UNCHANGED));
  }

  /**
   * The page with what somebody wrote, and why it cannot be.
   *
   * @param faults sentences in their language
   * @param findings of the check
   */
  public EditorPage with(Entered entered, List<String> faults, List<Finding> findings) {
    EditorPage page = begin();
    if (!faults.isEmpty() || !findings.isEmpty()) {
      page.with(
          Html.tag("div")
              .attr("class", "fault")
              .attr("role", "alert")
              .with(
                  Html.heading(2, say(PartnerWords.FAULTS)),
                  Html.list(
                      Stream.concat(
                          faults.stream().map(Html::text),
                          findings.stream().map(one -> PartnerFindings.of(one, language))))));
    }
    return page.with(holds(), form(entered), history());
  }

  /** The page with both versions, where somebody else was quicker. */
  public EditorPage stale(Entered entered) {
    String theirs = YamlText.of(sheet.tree());
    String ours = YamlText.of(entered.tree());
    return begin()
        .with(
            Html.tag("div")
                .attr("class", "fault")
                .attr("role", "alert")
                .with(
                    Html.paragraph(
                        say(PartnerWords.STALE).formatted(sheet.changedBy().orElse("")))),
            Html.heading(2, say(PartnerWords.DIFFERENCE)),
            TextDifference.of(theirs, ours, language),
            Html.tag("div")
                .attr("class", "columns")
                .with(text(PartnerWords.NOW, theirs), text(PartnerWords.YOURS, ours)),
            form(entered),
            history());
  }

  private Html text(PartnerWords title, String text) {
    return Html.tag("section")
        .with(
            Html.heading(3, say(title)),
            Html.tag("pre")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", say(title))
                .text(text));
  }

  private EditorPage begin() {
    EditorPage page = EditorPage.of(say(PartnerWords.TITLE) + ": " + title()).wide();
    if (sheet.level() instanceof Level.Site(String key) && sheet.version() > 0) {
      page.with(
          Html.tag("p")
              .with(Html.link(SwitchPage.PATH + "/partners/" + key, say(PartnerWords.SWITCH))));
    }
    return page;
  }

  private String title() {
    return sheet.level() instanceof Level.Site(String key) ? key : names.of(sheet.level());
  }

  /** Everything that holds on a site, each with the level that it comes from. */
  private Html holds() {
    if (sheet.holds().isEmpty()) {
      return Html.NONE;
    }
    Inherited whole = sheet.holds().get();
    List<Html> rows = new ArrayList<>();
    whole
        .tree()
        .properties()
        .forEach(
            field -> {
              if (field.getKey().equals("theme")) {
                field
                    .getValue()
                    .properties()
                    .forEach(
                        colour ->
                            rows.add(row(whole, "theme." + colour.getKey(), colour.getValue())));
              } else {
                rows.add(row(whole, field.getKey(), field.getValue()));
              }
            });
    return Tables.of(
        say(PartnerWords.HOLDS),
        List.of(say(PartnerWords.SETTING), say(PartnerWords.VALUE), say(PartnerWords.FROM)),
        rows.stream());
  }

  private Html row(Inherited whole, String name, JsonNode value) {
    Level from = whole.sources().getOrDefault(name, sheet.level());
    return Html.tag("tr")
        .with(
            Html.tag("th").attr("scope", "row").text(PartnerWords.setting(name, language)),
            Html.tag("td").attr("class", "lines").text(shown(name, value)),
            Html.tag("td").text(names.of(from)));
  }

  private String shown(String name, JsonNode value) {
    return switch (name) {
      case "region" -> names.of(new Level.Region(value.asText()));
      case "municipality" -> names.of(new Level.Municipality(value.asText()));
      default -> shown(value);
    };
  }

  private static String shown(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(shown(item).replace("\n", ", ")));
      return String.join("\n", items);
    }
    return value.properties().stream()
        .map(field -> field.getKey() + ": " + shown(field.getValue()).replace("\n", ", "))
        .collect(Collectors.joining("\n"));
  }

  private Html form(Entered entered) {
    PartnerFields fields = new PartnerFields(language, names, entered);
    return Html.tag("section")
        .with(
            Html.heading(2, say(PartnerWords.CHANGE)),
            Html.tag("p").attr("class", "help").text(say(PartnerWords.CHANGE_HELP)),
            visit.form(
                sheet.path(),
                FormField.hidden("version", "" + sheet.version()),
                sheet.level() instanceof Level.Site ? fields.site() : Html.NONE,
                fields.shared(),
                fields.human(),
                fields.handoff(),
                Html.tag("p").attr("class", "help").text(say(PartnerWords.SAVE_HELP)),
                FormField.button(say(PartnerWords.SAVE))));
  }

  private Html history() {
    if (history.isEmpty()) {
      return Html.NONE;
    }
    List<Html> versions = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      LevelStore.Version version = history.get(i);
      String before = i + 1 < history.size() ? history.get(i + 1).text() : "";
      String said =
          say(PartnerWords.VERSION)
              + " "
              + version.version()
              + " · "
              + Times.text(version.changed(), language)
              + " · "
              + (version.isShipped() ? say(PartnerWords.SHIPPED) : version.personName());
      versions.add(
          Html.tag("details")
              .with(
                  Html.tag("summary").text(said),
                  TextDifference.of(before, version.text(), language)));
    }
    return Html.of(Html.heading(2, say(PartnerWords.HISTORY)), Html.of(versions));
  }
}
