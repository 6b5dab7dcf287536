package fi.opastin.hsds;

import fi.opastin.directory.Names;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.util.Locale;
import java.util.stream.Collectors;

/** The few sentences that HSDS asks for and the directory does not have, in one language. */
record Words(Language language) {

  /** For whom a service is, by age and audience; empty where it is for everybody. */
  String eligibility(Service service) {
    String ages = Names.of(service.ages(), language);
    String audiences =
        service.audiences().stream()
            .sorted()
            .map(audience -> Names.of(audience, language))
            .collect(Collectors.joining(", "));
    return ages.isEmpty() || audiences.isEmpty() ? ages + audiences : ages + ". " + audiences;
  }

  /** What a service costs; empty where that is not known. */
  String fees(Service service) {
    return service.terms().free()
        ? say("Maksuton", "Kostnadsfri", "Free of charge")
        : service.terms().fee().in(language);
  }

  /** What an organization is, which HSDS wants of each and our sources do not tell. */
  String owner() {
    return say(
        "Vastaa palveluista, jotka ovat tässä hakemistossa sen nimellä.",
        "Ansvarar för de tjänster som finns under dess namn i denna katalog.",
        "Responsible for the services under its name in this directory.");
  }

  String taxonomies() {
    return say(
        "Opastimen julkisen rajapinnan suljettu luettelo.",
        "Sluten lista i Opastins öppna gränssnitt.",
        "Closed list of the public interface of Opastin.");
  }

  String booking() {
    return say("Ajanvaraus", "Tidsbokning", "Appointments");
  }

  /** The name of the language with a tag such as {@code sv}. */
  String languageName(String tag) {
    return Locale.forLanguageTag(tag)
        .getDisplayLanguage(Locale.forLanguageTag(language.written().tag()));
  }

  private String say(String fi, String sv, String en) {
    return switch (language) {
      case FI, FI_SIMPLE -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
