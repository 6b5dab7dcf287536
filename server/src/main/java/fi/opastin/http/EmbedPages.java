package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.pages.EmbedChoice;
import fi.opastin.pages.EmbedPage;
import fi.opastin.pages.EmbedSnippet;
import fi.opastin.pages.Page;
import fi.opastin.partners.Partner;
import io.helidon.webserver.http.ServerRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The embed builder: its page, its preview, and the code for the script that keeps it live. */
final class EmbedPages implements RouteTable.Part {

  private static final String DEFAULT_PARTNER = "demo";
  private static final String ALL = "all";

  private final Backend backend;
  private final PublicReads reads;
  private final PageReads pages;
  private final Optional<String> script;
  private final Optional<EmbedSnippet.Pinned> pinned;

  EmbedPages(Backend backend, PublicReads reads, PageReads pages) {
    this.backend = backend;
    this.reads = reads;
    this.pages = pages;
    WidgetFiles files = WidgetFiles.built();
    this.script = files.path("embed");
    this.pinned =
        files
            .path("pinned")
            .flatMap(
                path ->
                    files
                        .integrity("pinned")
                        .map(integrity -> new EmbedSnippet.Pinned(path, integrity)));
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/embed", pages.of(this::builder))
        .get("/embed/preview", pages.of(this::preview))
        .get("/embed/snippet.json", reads.of(this::snippet));
  }

  private Page builder(ServerRequest req) {
    Query query = Query.of(req);
    EmbedChoice choice = choice(query);
    EmbedSnippet snippet = snippet(query, pages.origin(req));
    return page(query)
        .of(choice, snippet.moving(choice), pinned.map(version -> snippet.pinned(choice, version)));
  }

  private Page preview(ServerRequest req) {
    Query query = Query.of(req);
    return page(query).previewOf(choice(query));
  }

  private JsonNode snippet(ServerRequest req) {
    Query query = Query.of(req);
    EmbedChoice choice = choice(query);
    EmbedSnippet snippet = snippet(query, pages.origin(req));
    ObjectNode json = Json.object();
    json.put("moving", snippet.moving(choice));
    json.put("pinned", pinned.map(version -> snippet.pinned(choice, version)).orElse(null));
    json.put("preview", page(query).preview(choice));
    return json;
  }

  private EmbedPage page(Query query) {
    Language language = query.language();
    Map<String, String> names = new LinkedHashMap<>();
    for (Partner partner : backend.partners().all()) {
      names.put(partner.key(), partner.name(language));
    }
    return new EmbedPage(backend.knowledge().get(), language, names, script);
  }

  private EmbedSnippet snippet(Query query, String origin) {
    return new EmbedSnippet(backend.knowledge().get(), query.language(), origin);
  }

  private EmbedChoice choice(Query query) {
    Knowledge knowledge = backend.knowledge().get();
    Optional<String> services = query.text("services");
    return new EmbedChoice(
        query
            .parsed("partner", this::partner, "must be the key of a partner")
            .orElse(DEFAULT_PARTNER),
        query.parsed("language", Language::of, "must be fi, fi-simple, sv or en"),
        query.parsed("theme", EmbedPages::theme, "must be light, dark or contrast"),
        ServiceFilters.municipality(query, knowledge.directory()),
        query
            .parsed("chat", EmbedPages::chat, "must be launcher, inline or none")
            .orElse(EmbedChoice.Chat.LAUNCHER),
        query.parsed("answer", id -> topic(id, knowledge), "must be a topic of /api/v1/topics"),
        services.isPresent(),
        services.map(String::strip).filter(kind -> !kind.equals(ALL)).isEmpty()
            ? Optional.empty()
            : query.parsed("services", ServiceType::of, "must be all or a kind of service"));
  }

  private Optional<String> partner(String key) {
    return backend.partners().find(key).map(Partner::key);
  }

  private static Optional<EmbedChoice.Theme> theme(String id) {
    return Arrays.stream(EmbedChoice.Theme.values())
        .filter(theme -> theme.id().equals(id))
        .findFirst();
  }

  private static Optional<EmbedChoice.Chat> chat(String id) {
    return Arrays.stream(EmbedChoice.Chat.values())
        .filter(chat -> chat.id().equals(id))
        .findFirst();
  }

  private static Optional<TopicId> topic(String id, Knowledge knowledge) {
    return Optional.of(id)
        .filter(TopicId::isWellFormed)
        .map(TopicId::new)
        .filter(topic -> knowledge.topic(topic).isPresent());
  }
}
