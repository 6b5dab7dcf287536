package fi.opastin.editor;

import fi.opastin.directory.ServiceId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.Map;
import java.util.TreeMap;

/**
 * What ids are called in the release that is live; an id that is gone stands for itself.
 *
 * @param partners names of the sites by key
 */
public record Labels(Knowledge knowledge, Map<String, String> partners, Language language) {

  public Labels {
    partners = java.util.Collections.unmodifiableMap(new TreeMap<>(partners));
  }

  /** A topic. */
  public String topic(String id) {
    return TopicId.isWellFormed(id)
        ? knowledge.topic(new TopicId(id)).map(topic -> topic.label(language)).orElse(id)
        : id;
  }

  /** A service. */
  public String service(String id) {
    return ServiceId.isId(id)
        ? knowledge
            .directory()
            .service(new ServiceId(id))
            .map(service -> service.name().in(language))
            .orElse(id)
        : id;
  }

  /** A municipality. */
  public String municipality(String code) {
    return knowledge.directory().municipality(code).map(place -> place.name(language)).orElse(code);
  }

  /** A region. */
  public String region(String code) {
    return regions().getOrDefault(code, code);
  }

  /** The regions of today by code. */
  public Map<String, String> regions() {
    Map<String, String> regions = new TreeMap<>();
    knowledge
        .directory()
        .regions()
        .forEach(region -> regions.put(region.code(), region.name().in(language)));
    return regions;
  }

  /** A site. */
  public String partner(String key) {
    return partners.getOrDefault(key, key);
  }
}
