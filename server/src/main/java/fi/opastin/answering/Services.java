package fi.opastin.answering;

import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceQuery;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import fi.opastin.understanding.Person;
import java.time.Instant;
import java.util.List;

/** Asks the directory for the services of a topic. Stateless. */
final class Services {

  /** Beside an answer. */
  static final int BESIDE = 3;

  /** As the heart of a reply. */
  static final int HEART = 5;

  private Services() {}

  static List<ServiceHit> find(
      Topic topic,
      Person person,
      Language language,
      boolean byName,
      int limit,
      Knowledge knowledge,
      Instant now) {
    return find(topic.services(), person, language, byName, limit, knowledge, now);
  }

  static List<ServiceHit> find(
      List<ServiceType> types,
      Person person,
      Language language,
      boolean byName,
      int limit,
      Knowledge knowledge,
      Instant now) {
    if (types.isEmpty()) {
      return List.of();
    }
    ServiceQuery query =
        ServiceQuery.at(now, language)
            .withTypes(types)
            .withMunicipality(person.municipality())
            .withAge(person.age())
            .withAudiences(person.audiences())
            .withByName(byName);
    return knowledge.directory().finder().find(query, limit);
  }

  /** Whether the services of a topic are near people, so that the place matters. */
  static boolean areLocal(Topic topic) {
    return !topic.services().isEmpty() && topic.services().getFirst().isLocal();
  }

  /** Whether any service of a topic is near people. */
  static boolean someAreLocal(Topic topic) {
    return topic.services().stream().anyMatch(ServiceType::isLocal);
  }
}
