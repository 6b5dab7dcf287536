package fi.opastin.editor;

import fi.opastin.directory.Names;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.stream.Stream;

/** The services, searched and filtered. */
public final class ServiceListPage {

  /** Where it stands. */
  public static final String PATH = "/editor/services";

  private static final String HIDDEN = "hidden";
  private static final int SHOWN = 300;

  private ServiceListPage() {}

  /**
   * What of the services is shown.
   *
   * @param text words of the name or id; may be empty
   * @param municipality code; may be empty
   * @param type id of a kind; may be empty
   * @param state contact, hours, overridden, hidden, or empty
   */
  public record Filter(String text, String municipality, String type, String state) {

    /** Whether only those are asked for that are not shown at all. */
    public boolean isHidden() {
      return state.equals(HIDDEN);
    }
  }

  /**
   * A service in the list.
   *
   * @param why who changed it here, and why; empty where nobody did
   */
  public record Item(
      String id,
      String name,
      String type,
      boolean isImported,
      boolean isOverridden,
      boolean isHidden,
      String why) {}

  /** A choice of a filter: what it is called by its id. */
  public record Named(String id, String name) {}

  /** The page. */
  public static EditorPage of(
      Visit visit, Filter filter, List<Named> municipalities, List<Named> types, List<Item> items) {
    Language language = visit.language();
    return EditorPage.of(ServiceWords.TITLE.in(language))
        .wide()
        .with(
            Html.tag("div")
                .attr("class", "row")
                .with(
                    way(PATH + "/coverage", ServiceWords.COVERAGE.in(language)),
                    way(PATH + "?state=" + HIDDEN, ServiceWords.HIDDEN_ONES.in(language))),
            filter.isHidden() ? Html.paragraph(ServiceWords.HIDDEN_HELP.in(language)) : Html.NONE,
            form(language, filter, municipalities, types),
            items.isEmpty()
                ? Html.paragraph(ServiceWords.NONE_FOUND.in(language))
                : table(language, items));
  }

  private static Html way(String address, String name) {
    return Html.tag("p").with(Html.link(address, name));
  }

  private static Html table(Language language, List<Item> items) {
    return Tables.of(
        ServiceWords.FOUND.in(language) + ": " + items.size(),
        List.of(
            ServiceWords.NAME.in(language),
            ServiceWords.TYPE.in(language),
            ServiceWords.ORIGIN.in(language),
            ServiceWords.WHY.in(language)),
        items.stream().limit(SHOWN).map(item -> row(language, item)));
  }

  private static Html form(
      Language language, Filter filter, List<Named> municipalities, List<Named> types) {
    List<Forms.Choice> states =
        List.of(
            new Forms.Choice("", ServiceWords.ANY.in(language)),
            new Forms.Choice("contact", ServiceWords.WITHOUT_CONTACT.in(language)),
            new Forms.Choice("hours", ServiceWords.WITHOUT_HOURS.in(language)),
            new Forms.Choice("overridden", ServiceWords.OVERRIDDEN.in(language)),
            new Forms.Choice(HIDDEN, ServiceWords.HIDDEN_ONES.in(language)));
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", PATH)
        .attr("role", "search")
        .with(
            Html.tag("div")
                .attr("class", "row")
                .with(
                    Forms.input("text", "search", ServiceWords.SEARCH.in(language), filter.text()),
                    Forms.select(
                        "municipality",
                        ServiceWords.MUNICIPALITY.in(language),
                        choices(language, municipalities),
                        filter.municipality()),
                    Forms.select(
                        "type",
                        ServiceWords.TYPE.in(language),
                        choices(language, types),
                        filter.type()),
                    Forms.select("state", ServiceWords.STATE.in(language), states, filter.state()),
                    Html.tag("button").text(ServiceWords.FIND.in(language))));
  }

  private static List<Forms.Choice> choices(Language language, List<Named> named) {
    return Stream.concat(
            Stream.of(new Forms.Choice("", ServiceWords.ANY.in(language))),
            named.stream().map(one -> new Forms.Choice(one.id(), one.name())))
        .toList();
  }

  private static String type(Item item, Language language) {
    return ServiceType.of(item.type()).map(type -> Names.of(type, language)).orElse(item.type());
  }

  private static Html row(Language language, Item item) {
    String origin =
        (item.isImported() ? ServiceWords.IMPORTED : ServiceWords.OURS).in(language)
            + (item.isOverridden() ? ", " + ServiceWords.OVERRIDDEN.in(language) : "")
            + (item.isHidden() ? ", " + ServiceWords.HIDDEN.in(language) : "");
    return Html.tag("tr")
        .with(
            Html.tag("th")
                .attr("scope", "row")
                .with(Html.link(PATH + "/" + item.id(), item.name())),
            Html.tag("td").text(type(item, language)),
            Html.tag("td").text(origin),
            Html.tag("td").text(item.why()));
  }
}
