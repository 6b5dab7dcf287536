package fi.opastin.pages;

import fi.opastin.directory.Directory;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.language.Language;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The page of a service: {@code /s/{id}}. */
public final class ServicePage {

  private ServicePage() {}

  /** Where the page of a service is. */
  public static PageAddress address(Service service) {
    return PageAddress.of("/s/" + service.id());
  }

  /**
   * A service for people.
   *
   * @param hit the service as it is shown at {@code now}
   * @param origin our own address, without a path
   */
  public static Page of(
      ServiceHit hit, Directory directory, Language language, ZonedDateTime now, String origin) {
    Service service = hit.service();
    String name = service.name().in(language);
    PageAddress address = address(service);
    return Page.in(language, name)
        .at(address)
        .describedAs(service.description().in(language))
        .withHead(StructuredData.of(service, directory, language, origin + address.path()))
        .with(
            Html.tag("h1")
                .attr("lang", Foreign.tag(service.name().languageFor(language), language))
                .text(name),
            new ServiceCard(directory, language, Optional.empty(), now).facts(hit),
            Html.tag("p")
                .with(
                    Html.link(
                        PageAddress.of("/services").in(language), PageWords.BACK.in(language))));
  }

  static Html link(Service service, Language language) {
    return Html.tag("a")
        .attr("href", address(service).in(language))
        .attr("lang", Foreign.tag(service.name().languageFor(language), language))
        .text(service.name().in(language));
  }
}
