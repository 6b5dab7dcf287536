package fi.opastin.http;

import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Page;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The directory for people: a list with filters, and a page for each service. Written on the
 * server, whole without scripts, fit to be printed. Safe to share.
 */
final class DirectoryPages implements RouteTable.Part {

  private static final int PER_PAGE = 30;

  private final LiveKnowledge live;
  private final Clock clock;
  private final Callers callers;
  private final PublicReads reads;

  DirectoryPages(LiveKnowledge live, Clock clock, Callers callers, PublicReads reads) {
    this.live = live;
    this.clock = clock;
    this.callers = callers;
    this.reads = reads;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.get("/services", page(this::list)).get("/s/{id}", page(this::one));
  }

  private Handler page(Function<ServerRequest, String> write) {
    Handler read =
        reads.ofBody(
            req ->
                Responses.forAMinute(
                    write.apply(req).getBytes(StandardCharsets.UTF_8), PageRoutes.HTML));
    return (req, res) -> {
      SecurityHeaders.forPage(res);
      read.handle(req, res);
    };
  }

  private String list(ServerRequest req) {
    Query query = Query.of(req);
    Language language = query.language();
    Knowledge knowledge = live.get();
    Directory directory = knowledge.directory();
    Optional<Language> served =
        query.parsed(
            "language",
            tag -> Language.of(tag).filter(Language.WRITTEN::contains),
            "must be fi, sv or en");
    ServiceFilters filters =
        ServiceFilters.of(query, knowledge, clock.instant()).inLanguage(served);
    Page page = filters.page(directory, PER_PAGE, query.cursor());
    DirectoryForm form = new DirectoryForm(knowledge, language, query);
    Optional<Municipality> asked =
        ServiceFilters.municipality(query, directory).flatMap(directory::municipality);
    ServiceCard card = new ServiceCard(directory, language, asked, now());
    StringBuilder main = new StringBuilder();
    main.append("<h1>").append(PageWords.TITLE.in(language)).append("</h1><p>");
    main.append(PageWords.INTRO.in(language)).append("</p>").append(form.html());
    if (page.items().isEmpty()) {
      main.append("<p>").append(PageWords.NONE.in(language)).append("</p>");
    }
    for (ServiceHit hit : page.items()) {
      main.append("<article class=\"service\"><h2>").append(link(hit.service(), language));
      main.append("</h2>").append(card.facts(hit)).append("</article>");
    }
    page.next().ifPresent(next -> main.append(more(form.chosen(), language, next)));
    main.append(languages("/services", form.chosen(), language));
    return Html.page(
        language,
        PageWords.TITLE.in(language),
        alternates(req, "/services", form.chosen()),
        main.toString());
  }

  private String one(ServerRequest req) {
    Language language = Query.of(req).language();
    Directory directory = live.get().directory();
    ZonedDateTime now = now();
    LocalDate day = now.toLocalDate();
    Service service =
        Optional.of(req.path().pathParameters().get("id"))
            .filter(ServiceId::isId)
            .flatMap(id -> directory.current(new ServiceId(id), day))
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException())
            .shownAt(day);
    ServiceHit hit =
        new ServiceHit(
            service,
            OptionalLong.empty(),
            service.hours().map(hours -> hours.value().at(now)),
            List.of());
    String path = "/s/" + service.id();
    String name = service.name().in(language);
    String main =
        "<h1>"
            + Html.escape(name)
            + "</h1>"
            + new ServiceCard(directory, language, Optional.empty(), now).facts(hit)
            + "<p><a href=\"/services?lang="
            + language.tag()
            + "\">"
            + PageWords.BACK.in(language)
            + "</a></p>"
            + languages(path, Map.of(), language);
    String head =
        alternates(req, path, Map.of())
            + JsonLd.of(service, directory, language, callers.ownAddress(req) + path);
    return Html.page(language, name, head, main);
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(OpeningHours.ZONE);
  }

  private static String link(Service service, Language language) {
    return "<a href=\"/s/%s?lang=%s\">%s</a>"
        .formatted(service.id(), language.tag(), Html.escape(service.name().in(language)));
  }

  private static String more(Map<String, String> chosen, Language language, String next) {
    Map<String, String> parameters = new LinkedHashMap<>(chosen);
    parameters.put("cursor", next);
    return "<p class=\"more\"><a href=\"%s\">%s</a></p>"
        .formatted(
            Html.escape(address("/services", parameters, language)), PageWords.MORE.in(language));
  }

  /** The same in the other variants, for search engines; the cursor belongs to one of them. */
  private String alternates(ServerRequest req, String path, Map<String, String> chosen) {
    String own = callers.ownAddress(req);
    return Arrays.stream(Language.values())
        .map(
            variant ->
                "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">%n"
                    .formatted(variant.tag(), Html.escape(own + address(path, chosen, variant))))
        .collect(Collectors.joining());
  }

  private static String languages(String path, Map<String, String> chosen, Language current) {
    return PageRoutes.languages(variant -> Html.escape(address(path, chosen, variant)), current);
  }

  private static String address(String path, Map<String, String> parameters, Language language) {
    StringBuilder address = new StringBuilder(path).append("?lang=").append(language.tag());
    parameters.forEach(
        (name, value) ->
            address
                .append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return address.toString();
  }
}
