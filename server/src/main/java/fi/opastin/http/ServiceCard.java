package fi.opastin.http;

import fi.opastin.directory.Address;
import fi.opastin.directory.Alert;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Names;
import fi.opastin.directory.Phone;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.Source;
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
  String facts(ServiceHit hit) {
    Service service = hit.service();
    StringBuilder html = new StringBuilder("<p>");
    html.append(Html.escape(service.description().in(language))).append("</p>");
    html.append(service.alert().map(this::alert).orElse(""));
    html.append("<dl>");
    fact(html, PageWords.TYPE, Html.escape(Names.of(service.type(), language)));
    fact(html, PageWords.OWNER, Html.escape(service.organization().in(language)));
    fact(html, PageWords.FOR_WHOM, forWhom(service));
    fact(html, PageWords.AREA, area(service));
    fact(html, PageWords.PHONE, phones(service));
    fact(
        html,
        PageWords.EMAIL,
        Html.list(service.emails().stream().map(e -> link("mailto:" + e, e))));
    fact(html, PageWords.WEB, page(service.url(language)));
    fact(html, PageWords.BOOKING, page(service.contact().booking().in(language)));
    fact(html, PageWords.ADDRESS, service.address().map(ServiceCard::address).orElse(""));
    HoursCard hours = new HoursCard(language, now);
    fact(html, PageWords.HOURS, hours.week(hit));
    fact(html, PageWords.EXCEPTIONS, hours.exceptions(hit));
    fact(html, PageWords.CHANNELS, channels(service));
    fact(html, PageWords.LANGUAGES, languages(service));
    fact(html, PageWords.FEE, fee(service));
    fact(html, PageWords.ACCESSIBILITY, Html.escape(service.terms().accessibility().in(language)));
    fact(
        html,
        PageWords.VERIFIED,
        service.verified().map(day -> HoursCard.date(day, language)).orElse(""));
    fact(html, PageWords.SOURCES, Html.list(service.sources().stream().map(this::source)));
    return html.append("</dl>").toString();
  }

  private String alert(Alert alert) {
    return "<p class=\"alert\"><strong>%s</strong> (%s %s)</p>"
        .formatted(
            Html.escape(alert.text().in(language)),
            PageWords.ALERT_UNTIL.in(language),
            HoursCard.date(alert.until(), language));
  }

  /** The ways that lead to it today. */
  private String channels(Service service) {
    return service.usableChannels().stream()
        .sorted()
        .map(channel -> Names.of(channel, language))
        .collect(Collectors.joining(", "));
  }

  private void fact(StringBuilder html, PageWords term, String detail) {
    if (!detail.isEmpty()) {
      html.append("<dt>").append(term.in(language)).append("</dt><dd>");
      html.append(detail).append("</dd>");
    }
  }

  /** Why it is here: it serves the place that was asked for, or whom it serves otherwise. */
  private String area(Service service) {
    if (service.area().isNationwide()) {
      return Html.escape(new Why.Nationwide().text(language));
    }
    if (asked
        .filter(place -> service.area().home().equals(Optional.of(place.code())))
        .isPresent()) {
      return Html.escape(new Why.SameMunicipality(asked.get()).text(language));
    }
    if (asked.isPresent()) {
      return Html.escape(new Why.ServesMunicipality(asked.get()).text(language));
    }
    String home = service.area().home().map(this::name).orElse("");
    String others =
        service.area().municipalities().stream()
            .sorted()
            .map(this::name)
            .collect(Collectors.joining(", "));
    String alone = others.equals(home) ? PageWords.HERE.in(language) : PageWords.LOCAL.in(language);
    return Html.escape(alone + ": " + others);
  }

  private String name(MunicipalityCode code) {
    return directory.municipality(code).map(place -> place.name(language)).orElse("");
  }

  private String forWhom(Service service) {
    Stream<String> ages =
        Stream.of(Names.of(service.ages(), language)).filter(text -> !text.isEmpty());
    Stream<String> audiences =
        service.audiences().stream().sorted().map(audience -> Names.of(audience, language));
    return Html.escape(Stream.concat(ages, audiences).collect(Collectors.joining(", ")));
  }

  private String phones(Service service) {
    return Html.list(
        service.phones().stream()
            .map(
                (Phone phone) ->
                    link("tel:" + phone.number().replaceAll("[^+0-9]", ""), phone.number())
                        + phone.lang().map(tag -> " (" + languageName(tag) + ")").orElse("")
                        + (phone.label().isEmpty()
                            ? ""
                            : " " + Html.escape(phone.label().in(language)))));
  }

  private static String address(Address address) {
    String town = (address.postalCode() + " " + address.town()).strip();
    return Html.escape(town.isEmpty() ? address.street() : address.street() + ", " + town);
  }

  private String languages(Service service) {
    return service.languages().stream().map(this::languageName).collect(Collectors.joining(", "));
  }

  /** The name of a language such as {@code sv}. */
  String languageName(String tag) {
    return Html.escape(Locale.forLanguageTag(tag).getDisplayLanguage(locale()));
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.written().tag());
  }

  private String fee(Service service) {
    return service.terms().free()
        ? PageWords.FREE.in(language)
        : Html.escape(service.terms().fee().in(language));
  }

  private String source(Source source) {
    String name = source.name().isEmpty() ? source.ref() : source.name();
    String date = source.date().orElse(PageWords.UNDATED.in(language));
    String shown = source.ref().startsWith("http") ? link(source.ref(), name) : Html.escape(name);
    return shown + " (" + Html.escape(date) + ")";
  }

  private static String page(String url) {
    return url.isEmpty() ? "" : link(url, url.replaceFirst("^https?://(www\\.)?", ""));
  }

  private static String link(String url, String text) {
    return "<a href=\"" + Html.escape(url) + "\">" + Html.escape(text) + "</a>";
  }
}
