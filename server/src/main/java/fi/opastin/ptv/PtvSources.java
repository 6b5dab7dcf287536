package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents that one service's facts come from, numbered as they are first named. */
final class PtvSources {

  private final PtvMapping mapping;
  private final List<String> references = new ArrayList<>();
  private final ArrayNode sources = JsonNodeFactory.instance.arrayNode();

  PtvSources(PtvMapping mapping, PtvService service) {
    this.mapping = mapping;
    add(PtvDocument.Kind.SERVICE.path() + "/" + service.id(), service.modified());
  }

  /** The number of a channel's document; without a channel the service itself says it. */
  int number(Optional<PtvChannel> channel) {
    return channel
        .map(c -> add(PtvDocument.Kind.CHANNEL.path() + "/" + c.id(), c.modified()))
        .orElse(1);
  }

  private int add(String reference, Optional<LocalDate> date) {
    int known = references.indexOf(reference);
    if (known >= 0) {
      return known + 1;
    }
    references.add(reference);
    ObjectNode source =
        sources
            .addObject()
            .put("ref", mapping.reference() + "/" + reference)
            .put("name", mapping.sourceName());
    date.ifPresent(day -> source.put("date", day.toString()));
    return references.size();
  }

  ArrayNode written() {
    return sources;
  }
}
