package fi.opastin.pages;

import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The directory for people: a list with filters, over which a script lays a map.
 *
 * @param asked the municipality that was chosen
 * @param now the time of the request
 * @param map what the map needs
 */
public record DirectoryPage(
    Knowledge knowledge,
    Language language,
    Optional<Municipality> asked,
    ZonedDateTime now,
    Map map) {

  private static final String PATH = "/services";

  /**
   * What the map needs.
   *
   * @param script address of the map's script; empty where the build made none: then there is no
   *     map
   * @param style address of its style sheet
   * @param tiles where its background comes from
   * @param credit whom the licence of the background wants named
   * @param maxZoom the closest zoom
   */
  public record Map(
      Optional<String> script,
      Optional<String> style,
      Optional<String> tiles,
      Optional<String> credit,
      int maxZoom) {}

  /** The names of the filters. */
  public static java.util.List<String> filters() {
    return DirectoryForm.NAMES;
  }

  /**
   * A part of the list.
   *
   * @param found the services
   * @param chosen the filters by name
   */
  public Page of(fi.opastin.directory.Page found, java.util.Map<String, String> chosen) {
    PageAddress address = new PageAddress(PATH, chosen);
    MapSection section = new MapSection(language, map);
    String title = say(PageWords.TITLE);
    return Page.in(language, title)
        .at(address)
        .describedAs(say(PageWords.INTRO))
        .withHead(section.head())
        .with(
            Html.heading(1, title),
            Html.paragraph(say(PageWords.INTRO)),
            new DirectoryForm(knowledge, language, chosen).html(),
            found.items().isEmpty()
                ? Html.paragraph(say(PageWords.NONE))
                : Html.of(section.html(), items(found, section)),
            found.next().map(cursor -> more(address.with("cursor", cursor))).orElse(Html.NONE));
  }

  private Html items(fi.opastin.directory.Page found, MapSection section) {
    Directory directory = knowledge.directory();
    ServiceCard card = new ServiceCard(directory, language, asked, now);
    return Html.tag("div")
        .attr("id", "list")
        .with(Html.all(found.items().stream().map(hit -> item(hit, card, section, directory))));
  }

  private Html item(ServiceHit hit, ServiceCard card, MapSection section, Directory directory) {
    Service service = hit.service();
    Element article =
        Html.tag("article").attr("class", "service").attr("id", "service-" + service.id());
    return section
        .withPoint(article, service, it -> it.area().home().flatMap(directory::municipality))
        .with(Html.tag("h2").with(ServicePage.link(service, language)), card.facts(hit));
  }

  private Html more(PageAddress next) {
    return Html.tag("p")
        .attr("class", "more")
        .with(Html.link(next.in(language), say(PageWords.MORE)));
  }

  private String say(PageWords words) {
    return words.in(language);
  }
}
