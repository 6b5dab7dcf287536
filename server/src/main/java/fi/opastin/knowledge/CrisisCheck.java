package fi.opastin.knowledge;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Map;

/** Crisis content is complete, or nothing goes live. */
final class CrisisCheck {

  private CrisisCheck() {}

  static void of(Draft draft, Map<TopicId, Topic> topics, List<Finding> findings) {
    if (draft.crisisPatterns().isEmpty()) {
      error(findings, "crisis/patterns.yaml", "the crisis patterns are missing");
    }
    for (Topic topic : draft.topics()) {
      boolean named = KnowledgeCompiler.CRISIS.contains(topic.id());
      if (named != (topic.handling() == Handling.CRISIS)) {
        error(
            findings,
            "topics.yaml",
            "exactly the three crisis topics are handled as crisis, not " + topic.id());
      }
    }
    for (TopicId topic : KnowledgeCompiler.CRISIS) {
      Topic known = topics.get(topic);
      if (known == null || known.handling() != Handling.CRISIS) {
        error(findings, "topics.yaml", "topic " + topic + " must exist, handled as crisis");
      }
      boolean whole =
          draft.answers().stream()
              .anyMatch(
                  a ->
                      a.id().value().equals(topic.value())
                          && a.readership().equals(Readership.EVERYBODY)
                          && a.texts().size() == Language.values().length);
      if (!whole) {
        error(findings, "answers/" + topic, "crisis answers must stand in all four variants");
      }
      for (Language language : Language.values()) {
        boolean callable =
            draft.crisisContacts().stream()
                .anyMatch(
                    c ->
                        c.rank(topic, language).isPresent()
                            && c.phone().isPresent()
                            && c.alwaysOpen());
        if (!callable) {
          error(
              findings,
              "crisis/contacts.yaml",
              topic + " needs a number that always answers, in replies in " + language);
        }
      }
    }
  }

  private static void error(List<Finding> findings, String file, String message) {
    findings.add(Finding.error(file, 0, message));
  }
}
