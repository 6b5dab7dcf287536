package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The service's own sentences (questions back, "I don't know", labels of buttons), in every
 * variant; content like any other, in {@code words.yaml}. Immutable.
 */
public record Wording(Map<Key, LocalText> texts) {

  /** Every sentence that must exist. In the file its name is in lower case with dashes. */
  public enum Key {
    ASK_PLACE,
    PLACE_UNKNOWN,
    TELL_PLACE,
    SKIP_PLACE,
    NOTED,
    CLARIFY,
    CLARIFY_ONE,
    NONE_OF_THESE,
    NOT_UNDERSTOOD,
    OUT_OF_SCOPE,
    INSULT,
    EMPTY,
    LANGUAGE_NOT_SERVED,
    HANDOFF_AFTER_MISSES,
    SERVICES_IN,
    SERVICES_NATIONWIDE,
    HOURS_UNKNOWN,
    HOURS_THEN,
    HOURS_THEN_UNKNOWN,
    HOURS_OF_OTHERS_UNKNOWN,
    CLOSED_THEN,
    HOLIDAY_THEN,
    AND_ALSO,
    LANGUAGE_CHANGED,
    START_OVER,
    STARTED_OVER,
    FRONT_DOOR_NAME,
    FRONT_DOOR_URL,
    SOURCES_CHECKED,
    FORM_OFFER,
    FORM_EITHER,
    FORM_OPENS,
    FORM_NAME,
    FORM_PHONE,
    FORM_EMAIL,
    FORM_MESSAGE,
    FORM_LANGUAGE,
    FORM_CONSENT,
    FORM_FAULTY,
    FORM_MISSING,
    FORM_BAD_NAME,
    FORM_BAD_PHONE,
    FORM_BAD_EMAIL,
    FORM_BAD_MESSAGE,
    FORM_BAD_LANGUAGE,
    FORM_TOO_LONG,
    COMING_UP,
    ADD_TO_CALENDAR,
    DATES_MAY_CHANGE,
    PATH_SKIP,
    PATH_BACK,
    PATH_STOP,
    PATH_STOPPED,
    PATH_GO_ON,
    PATH_PLACE_UNKNOWN;

    /** Its name in the file. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Wording {
    texts = Map.copyOf(new EnumMap<>(texts));
  }

  /** A sentence in a variant. */
  public String say(Key key, Language language) {
    return texts.get(key).in(language);
  }

  /** A sentence in a variant, with the word that takes the place of {@code {}} in it. */
  public String say(Key key, Language language, String word) {
    return say(key, language).replace("{}", word);
  }
}
