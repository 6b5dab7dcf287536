package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads the catalogue through its API: ids page by page, then documents a hundred at a time. Every
 * reply is kept until the import has ended, so that one that breaks off goes on where it was. For
 * one thread.
 */
final class PtvDownload implements PtvSource {

  private static final int IDS_AT_ONCE = 100;
  private static final int MOST_PAGES = 10_000;

  /** The only form of a date that the API takes, in UTC. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  private final PtvApi api;
  private final PtvPages pages;
  private final Consumer<String> progress;

  PtvDownload(PtvApi api, PtvPages pages, Consumer<String> progress) {
    this.api = api;
    this.pages = pages;
    this.progress = progress;
  }

  @Override
  public Fetched fetch(PtvMapping mapping, Optional<Changes> changes) {
    return changes.map(this::changes).orElseGet(() -> everything(mapping));
  }

  private Fetched everything(PtvMapping mapping) {
    Set<String> ids = new TreeSet<>();
    for (String code : mapping.classes()) {
      String uri = URLEncoder.encode(mapping.classUri() + code, StandardCharsets.UTF_8);
      Set<String> ofClass = ids("/Service/serviceClass?uri=" + uri);
      progress.accept(ofClass.size() + " services of class " + code);
      ids.addAll(ofClass);
    }
    List<PtvDocument> documents = services(ids);
    PtvCatalogue services = PtvCatalogue.collect(documents);
    documents.addAll(channels(services.namedChannels()));
    documents.addAll(organisations(services.namedOrganisations()));
    return new Fetched(PtvCatalogue.collect(documents), Set.of());
  }

  private Fetched changes(Changes changes) {
    PtvCatalogue known = changes.known();
    Set<String> gone = gone(PtvDocument.Kind.SERVICE, changes.since());
    List<PtvDocument> documents = services(changed(PtvDocument.Kind.SERVICE, changes.since()));
    PtvCatalogue now = known.with(PtvCatalogue.collect(documents), gone);

    Set<String> channels = new TreeSet<>(now.namedChannels());
    Set<String> unchanged = new TreeSet<>(known.channels().keySet());
    unchanged.removeAll(changed(PtvDocument.Kind.CHANNEL, changes.since()));
    Set<String> closed = gone(PtvDocument.Kind.CHANNEL, changes.since());
    channels.removeAll(unchanged);
    channels.removeAll(closed);
    documents.addAll(channels(channels));
    closed.retainAll(known.channels().keySet());
    closed.forEach(id -> documents.add(closed(id)));

    Set<String> organisations = new TreeSet<>(now.namedOrganisations());
    Set<String> same = new TreeSet<>(known.organisations().keySet());
    same.removeAll(changed(PtvDocument.Kind.ORGANISATION, changes.since()));
    organisations.removeAll(same);
    documents.addAll(organisations(organisations));
    return new Fetched(PtvCatalogue.collect(documents), gone);
  }

  /** Stands for a channel that was closed: the kept document would still say "published". */
  private static PtvDocument closed(String id) {
    JsonNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("serviceChannelType", "ServiceLocation")
            .put("publishingStatus", "Archived");
    return new PtvDocument(PtvDocument.Kind.CHANNEL, id, "ServiceChannel/" + id, body);
  }

  private Set<String> changed(PtvDocument.Kind kind, Instant since) {
    Set<String> ids = ids("/" + kind.path() + "?date=" + DATE.format(since));
    progress.accept(ids.size() + " changed: " + kind.path());
    return ids;
  }

  private Set<String> gone(PtvDocument.Kind kind, Instant since) {
    Set<String> ids = new TreeSet<>();
    for (String status : List.of("Archived", "Withdrawn")) {
      ids.addAll(ids("/" + kind.path() + "?date=" + DATE.format(since) + "&status=" + status));
    }
    return ids;
  }

  private List<PtvDocument> services(Set<String> ids) {
    return documents(PtvDocument.Kind.SERVICE, "/Service/serviceWithGD/list?guids=", ids);
  }

  private List<PtvDocument> channels(Set<String> ids) {
    return documents(PtvDocument.Kind.CHANNEL, "/ServiceChannel/list?guids=", ids);
  }

  private List<PtvDocument> organisations(Set<String> ids) {
    return documents(PtvDocument.Kind.ORGANISATION, "/Organization/list?guids=", ids);
  }

  /** All ids of a list, page by page. */
  private Set<String> ids(String path) {
    Set<String> ids = new TreeSet<>();
    for (int page = 1; ; page++) {
      String place = path + "&page=" + page;
      int number = page;
      JsonNode reply = reply(place, body -> isPage(body, number), "no page " + page + " of a list");
      int count = reply.path("pageCount").asInt(-1);
      for (JsonNode item : reply.path("itemList")) {
        String id = PtvDocument.id(item);
        if (!id.isEmpty()) {
          ids.add(id);
        }
      }
      if (page >= count) {
        return ids;
      }
    }
  }

  /** Whether a body is the page that was asked for, or the empty one of what there is none of. */
  private static boolean isPage(JsonNode body, int page) {
    if (body.isEmpty()) {
      return true;
    }
    JsonNode items = body.path("itemList");
    int count = body.path("pageCount").asInt(-1);
    boolean counted = (count >= page && count <= MOST_PAGES) || items.isEmpty();
    return body.path("pageNumber").asInt(-1) == page && items.isArray() && counted;
  }

  private List<PtvDocument> documents(PtvDocument.Kind kind, String path, Set<String> ids) {
    List<PtvDocument> documents = new ArrayList<>();
    List<String> sorted = ids.stream().sorted().toList();
    for (int from = 0; from < sorted.size(); from += IDS_AT_ONCE) {
      int until = Math.min(from + IDS_AT_ONCE, sorted.size());
      String place = path + String.join(",", sorted.subList(from, until));
      for (JsonNode body : reply(place)) {
        String origin = kind.path() + "/" + PtvDocument.id(body);
        PtvDocument.of(origin, body).filter(d -> d.kind() == kind).ifPresent(documents::add);
      }
      progress.accept(until + " of " + sorted.size() + " documents: " + kind.path());
    }
    return documents;
  }

  /** The reply that was kept, or a new one; an empty list where there is nothing. */
  private JsonNode reply(String path) {
    return reply(path, body -> true, "");
  }

  /** The same, where it must be sound: what is not is never kept. */
  private JsonNode reply(String path, Predicate<JsonNode> sound, String fault) {
    return pages
        .kept(path)
        .orElseGet(
            () -> {
              JsonNode reply = api.get(path).orElseGet(JsonNodeFactory.instance::arrayNode);
              if (!sound.test(reply)) {
                throw new PtvProblem("The reply at " + path + " is " + fault + ".");
              }
              pages.keep(path, reply);
              return reply;
            });
  }
}
