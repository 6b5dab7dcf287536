package fi.opastin.pages;

import fi.opastin.directory.Names;
import fi.opastin.directory.Phone;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.language.Language;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;

/** A service in a few lines: what it is, why it is here, and how to call it; more on its page. */
public record ServiceBrief(Language language, ZonedDateTime now) {

  /** A service that was found. */
  public Html of(ServiceHit hit) {
    Service service = hit.service();
    String why =
        hit.why().stream().map(reason -> reason.text(language)).collect(Collectors.joining(". "));
    String kind = Names.of(service.type(), language);
    return Html.tag("article")
        .attr("class", "brief")
        .with(
            Html.tag("h3").with(ServicePage.link(service, language)),
            Html.tag("p")
                .attr("class", "meta")
                .text(why.isEmpty() ? kind : kind + ". " + why + "."),
            service.phones().stream().findFirst().map(ServiceBrief::phone).orElse(Html.NONE));
  }

  private static Html phone(Phone phone) {
    return Html.tag("p")
        .with(Html.link("tel:" + phone.number().replaceAll("[^+0-9]", ""), phone.number()));
  }
}
