package fi.opastin.switches;

import fi.opastin.knowledge.TopicId;
import fi.opastin.partners.Level;
import java.util.Optional;

/** What can be switched off. */
public sealed interface SwitchTarget {

  /** All chats on all sites. */
  record Bot() implements SwitchTarget {
    @Override
    public String id() {
      return "bot";
    }
  }

  /**
   * The chat of one site.
   *
   * @param key the site's key
   */
  record Site(String key) implements SwitchTarget {

    public Site {
      if (!Level.Site.isKey(key)) {
        throw new IllegalArgumentException("not the key of a partner");
      }
    }

    @Override
    public String id() {
      return "partner:" + key;
    }
  }

  /**
   * What is said on one topic.
   *
   * @param topic which
   */
  record OfTopic(TopicId topic) implements SwitchTarget {
    @Override
    public String id() {
      return "topic:" + topic.value();
    }
  }

  /** Its name in the database, in JSON and in the log. */
  String id();

  /** The target of a name. */
  static Optional<SwitchTarget> of(String id) {
    try {
      if (id.equals("bot")) {
        return Optional.of(new Bot());
      } else if (id.startsWith("partner:")) {
        return Optional.of(new Site(id.substring("partner:".length())));
      } else if (id.startsWith("topic:")) {
        return Optional.of(new OfTopic(new TopicId(id.substring("topic:".length()))));
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
