package fi.opastin.pages;

import fi.opastin.directory.Address;
import fi.opastin.directory.Alert;
import fi.opastin.directory.Directory;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Names;
import fi.opastin.directory.Phone;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.Why;
import fi.opastin.language.Language;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service as HTML: what it is, how to reach it, where it serves and why, and where that was read.
 */
record ServiceCard(
    Directory directory, Language language, Optional<Municipality> asked, ZonedDateTime now) {

  /** The facts of a service as a list of terms and details, without its name. */
  Html facts(ServiceHit hit) {
    Service service = hit.service();
    HoursCard hours = new HoursCard(language, now);
    Html details =
        Html.tag("dl")
            .with(
                fact(PageWords.TYPE, Names.of(service.type(), language)),
                fact(PageWords.OWNER, service.organization().in(language)),
                fact(PageWords.FOR_WHOM, forWhom(service)),
                fact(PageWords.AREA, area(service)),
                fact(PageWords.PHONE, phones(service)),
                fact(PageWords.EMAIL, emails(service)),
                fact(PageWords.WEB, page(service.url(language))),
                fact(PageWords.BOOKING, page(service.contact().booking().in(language))),
                fact(PageWords.ADDRESS, service.address().map(ServiceCard::address).orElse("")),
                fact(PageWords.HOURS, hours.week(hit)),
                fact(PageWords.EXCEPTIONS, hours.exceptions(hit)),
                fact(PageWords.CHANNELS, channels(service)),
                fact(PageWords.LANGUAGES, languages(service)),
                fact(PageWords.FEE, fee(service)),
                fact(PageWords.ACCESSIBILITY, service.terms().accessibility().in(language)),
                fact(
                    PageWords.VERIFIED,
                    service.verified().map(day -> Dates.of(day, language)).orElse("")),
                fact(PageWords.SOURCES, SourceList.of(service.sources(), language)));
    return Html.of(
        description(service.description()),
        service.alert().map(this::alert).orElse(Html.NONE),
        details);
  }

  private Html description(LocalText text) {
    return text.isEmpty()
        ? Html.NONE
        : Html.tag("p")
            .attr("lang", Foreign.tag(text.languageFor(language), language))
            .text(text.in(language));
  }

  private Html alert(Alert alert) {
    String until = PageWords.ALERT_UNTIL.in(language) + " " + Dates.of(alert.until(), language);
    return Html.tag("p")
        .attr("class", "alert")
        .with(Html.tag("strong").text(alert.text().in(language)), Html.text(" (" + until + ")"));
  }

  /** The ways that lead to it today. */
  private String channels(Service service) {
    return service.usableChannels().stream()
        .sorted()
        .map(channel -> Names.of(channel, language))
        .collect(Collectors.joining(", "));
  }

  private Html fact(PageWords term, String detail) {
    return fact(term, Html.text(detail));
  }

  private Html fact(PageWords term, Html detail) {
    return detail.isEmpty()
        ? Html.NONE
        : Html.of(Html.tag("dt").text(term.in(language)), Html.tag("dd").with(detail));
  }

  /** Why it is here: it serves the place that was asked for, or whom it serves otherwise. */
  private String area(Service service) {
    if (service.area().isNationwide()) {
      return new Why.Nationwide().text(language);
    }
    if (asked
        .filter(place -> service.area().home().equals(Optional.of(place.code())))
        .isPresent()) {
      return new Why.SameMunicipality(asked.get()).text(language);
    }
    if (asked.isPresent()) {
      return new Why.ServesMunicipality(asked.get()).text(language);
    }
    String home = service.area().home().map(this::name).orElse("");
    String others =
        service.area().municipalities().stream()
            .sorted()
            .map(this::name)
            .collect(Collectors.joining(", "));
    String alone = others.equals(home) ? PageWords.HERE.in(language) : PageWords.LOCAL.in(language);
    return alone + ": " + others;
  }

  private String name(MunicipalityCode code) {
    return directory.municipality(code).map(place -> place.name(language)).orElse("");
  }

  private String forWhom(Service service) {
    Stream<String> ages =
        Stream.of(Names.of(service.ages(), language)).filter(text -> !text.isEmpty());
    Stream<String> audiences =
        service.audiences().stream().sorted().map(audience -> Names.of(audience, language));
    return Stream.concat(ages, audiences).collect(Collectors.joining(", "));
  }

  private Html phones(Service service) {
    return Html.list(
        service.phones().stream()
            .map(
                (Phone phone) ->
                    Html.of(
                        Html.link(
                            "tel:" + phone.number().replaceAll("[^+0-9]", ""), phone.number()),
                        Html.text(
                            phone.lang().map(tag -> " (" + languageName(tag) + ")").orElse("")),
                        Html.text(
                            phone.label().isEmpty() ? "" : " " + phone.label().in(language)))));
  }

  private static Html emails(Service service) {
    return Html.list(service.emails().stream().map(email -> Html.link("mailto:" + email, email)));
  }

  private static String address(Address address) {
    String town = (address.postalCode() + " " + address.town()).strip();
    return town.isEmpty() ? address.street() : address.street() + ", " + town;
  }

  private String languages(Service service) {
    return service.languages().stream().map(this::languageName).collect(Collectors.joining(", "));
  }

  /** The name of a language such as {@code sv}. */
  private String languageName(String tag) {
    return Locale.forLanguageTag(tag)
        .getDisplayLanguage(Locale.forLanguageTag(language.written().tag()));
  }

  private String fee(Service service) {
    return service.terms().free()
        ? PageWords.FREE.in(language)
        : service.terms().fee().in(language);
  }

  private static Html page(String url) {
    return url.isEmpty() ? Html.NONE : Html.link(url, url.replaceFirst("^https?://(www\\.)?", ""));
  }
}
