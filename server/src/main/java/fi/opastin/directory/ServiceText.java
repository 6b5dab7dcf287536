package fi.opastin.directory;

import fi.opastin.language.Language;
import java.util.List;
import java.util.Locale;

/** The text by which a service is found: in all languages, since people mix them. Stateless. */
final class ServiceText {

  private static final int MOST_NAMED_PLACES = 30;

  private ServiceText() {}

  /**
   * Its name, description and owner, what its kind, audiences and languages are called, and the
   * places served where they are few.
   */
  static String of(Service service, Places places) {
    StringBuilder text = new StringBuilder(service.type().id());
    for (LocalText part : List.of(service.name(), service.description(), service.organization())) {
      part.variants().values().forEach(variant -> text.append(' ').append(variant));
    }
    for (Language language : Language.values()) {
      text.append(' ').append(Names.of(service.type(), language));
      service
          .audiences()
          .forEach(audience -> text.append(' ').append(Names.of(audience, language)));
    }
    text.append(' ').append(KindWords.of(service.type()));
    service.languages().forEach(tag -> languageOf(text, tag));
    if (service.area().municipalities().size() <= MOST_NAMED_PLACES) {
      service.area().municipalities().stream()
          .flatMap(code -> places.municipality(code).stream())
          .forEach(
              place -> text.append(' ').append(place.nameFi()).append(' ').append(place.nameSv()));
    }
    return text.toString();
  }

  /** What a language of service is called in ours. */
  private static void languageOf(StringBuilder text, String tag) {
    for (Language language : Language.WRITTEN) {
      text.append(' ')
          .append(
              Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(language.tag())));
    }
  }
}
