package fi.opastin.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Service;
import fi.opastin.directory.Source;
import fi.opastin.language.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Taxonomies, terms, and the attributes by which a service bears them. */
record TermDocument(Language language, Words words) {

  ObjectNode taxonomy(Taxonomy taxonomy) {
    return Documents.object()
        .put("id", taxonomy.id().toString())
        .put("name", taxonomy.title(language))
        .put("description", words.taxonomies());
  }

  ObjectNode term(Taxonomy.Term term) {
    ObjectNode json = plain(term);
    json.set("taxonomy_detail", taxonomy(term.taxonomy()));
    return json;
  }

  /** The terms of a service, and where its facts were read: HSDS has no other place for that. */
  void attributes(ArrayNode list, Service service) {
    for (Taxonomy taxonomy : Taxonomy.values()) {
      for (Taxonomy.Term term : taxonomy.termsOf(service)) {
        ObjectNode json = attribute(list, service, taxonomy.code(), term.code());
        json.set("taxonomy_term", plain(term));
      }
    }
    for (int i = 0; i < service.sources().size(); i++) {
      Source source = service.sources().get(i);
      // one document may be named for two dates
      ObjectNode json = attribute(list, service, "source", i + "/" + source.ref());
      json.put("value", source.ref());
      String label =
          Stream.of(source.name(), source.date().orElse(""))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", "));
      Documents.put(json, "label", label);
    }
  }

  private ObjectNode plain(Taxonomy.Term term) {
    return Documents.object()
        .put("id", term.id().toString())
        .put("code", term.code())
        .put("name", term.name(language))
        .put("description", term.description(language))
        .put("taxonomy", term.taxonomy().title(language))
        .put("taxonomy_id", term.taxonomy().id().toString())
        .put("language", language.written().tag());
  }

  private static ObjectNode attribute(ArrayNode list, Service service, String type, String name) {
    return list.addObject()
        .put("id", Ids.of("attribute", service.id(), type, name).toString())
        .put("link_id", Catalogue.idOf(service).toString())
        .put("link_type", type)
        .put("link_entity", "service");
  }
}
