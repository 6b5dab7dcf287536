package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.PlaceMatch;
import fi.opastin.directory.PlaceMention;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Municipalities, villages and postal codes; without {@code q} all municipalities. */
final class PlaceRoutes implements RouteTable.Part {

  private static final int MOST_FOUND = 500;

  private final LiveKnowledge live;
  private final PublicReads reads;

  PlaceRoutes(LiveKnowledge live, PublicReads reads) {
    this.live = live;
    this.reads = reads;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.get("/api/v1/places", reads.of(this::places));
  }

  private JsonNode places(ServerRequest req) {
    Query query = Query.of(req);
    Slice<PlaceMatch> slice = Slice.of(find(query), "places", query);
    ArrayNode items = Json.array();
    for (PlaceMatch match : slice.items()) {
      items
          .addObject()
          .put("code", match.code().value())
          .put("name", match.name())
          .put("kind", match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .put("matched", match.matched());
    }
    return Json.page(items, slice.next());
  }

  private List<PlaceMatch> find(Query query) {
    Directory directory = live.get().directory();
    Language language = query.language();
    Optional<String> text = query.text("q");
    if (text.isPresent()) {
      return directory.gazetteer().search(text.get(), language, MOST_FOUND);
    }
    return directory.municipalities().stream().map(place -> whole(place, language)).toList();
  }

  private static PlaceMatch whole(Municipality place, Language language) {
    String name = place.name(language);
    return new PlaceMatch(place.code(), name, PlaceMention.Kind.MUNICIPALITY, name);
  }
}
