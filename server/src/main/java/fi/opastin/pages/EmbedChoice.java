package fi.opastin.pages;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants on a page of theirs. Immutable.
 *
 * @param partner key of the site
 * @param language at first; empty for the page's own
 * @param theme of all elements; empty for each element's own default
 * @param municipality that the page is about
 * @param chat how the chat stands there
 * @param answer topic of an answer in the page
 * @param services whether there are services in the page
 * @param type of the services; empty for all
 */
public record EmbedChoice(
    String partner,
    Optional<Language> language,
    Optional<Theme> theme,
    Optional<MunicipalityCode> municipality,
    Chat chat,
    Optional<TopicId> answer,
    boolean services,
    Optional<ServiceType> type) {

  /** How the chat stands in the page. */
  public enum Chat {
    LAUNCHER,
    INLINE,
    NONE;

    /** Its name as a parameter. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Colours, whatever the visitor's system says. */
  public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    /** Its name as a parameter and an attribute. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The choices by the names of their parameters. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("partner", partner);
    language.ifPresent(tag -> parameters.put("language", tag.tag()));
    theme.ifPresent(colours -> parameters.put("theme", colours.id()));
    municipality.ifPresent(code -> parameters.put("municipality", code.value()));
    parameters.put("chat", chat.id());
    answer.ifPresent(topic -> parameters.put("answer", topic.value()));
    if (services) {
      parameters.put("services", type.map(ServiceType::id).orElse("all"));
    }
    return parameters;
  }
}
