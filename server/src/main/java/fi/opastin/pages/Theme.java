package fi.opastin.pages;

import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.util.Locale;
import java.util.Optional;

/** Under which heading a topic stands in the index of answers, in the order of the headings. */
enum Theme {
  CRISIS(
      "Kun tarvitset apua heti",
      "Jos tarvitset apua heti",
      "När du behöver hjälp genast",
      "When you need help at once"),
  STUDY("Opiskelu", "Opiskelu", "Studier", "Studies"),
  WORK("Työ", "Työ", "Arbete", "Work"),
  MONEY("Raha", "Raha", "Pengar", "Money"),
  LIFE("Arki ja hyvinvointi", "Arki ja vointi", "Vardag och välmående", "Daily life and wellbeing"),
  OHJAAMO("Ohjaamo", "Ohjaamo", "Navigatorn", "Ohjaamo"),
  YOUTH("Nuorten palvelut", "Apua nuorille", "Tjänster för unga", "Services for young people"),
  IMMIGRANT(
      "Suomeen muuttaneille",
      "Jos olet muuttanut Suomeen",
      "För dig som har flyttat till Finland",
      "If you have moved to Finland"),
  GUIDANCE("Ohjaus ja neuvonta", "Neuvonta", "Vägledning och rådgivning", "Guidance and advice"),
  OTHER("Muut aiheet", "Muut asiat", "Andra ämnen", "Other topics"),
  BOT("Tästä botista", "Tästä botista", "Om den här boten", "About this bot");

  private final Variants variants;

  Theme(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }

  /** The theme of a topic; small talk has none. */
  static Optional<Theme> of(Topic topic) {
    return switch (topic.handling()) {
      case SMALLTALK -> Optional.empty();
      case CRISIS -> Optional.of(CRISIS);
      case ANSWER, SERVICES, HANDOFF -> Optional.of(ofFamily(topic.id().family()));
    };
  }

  private static Theme ofFamily(String family) {
    for (Theme theme : values()) {
      if (theme != CRISIS && theme.name().toLowerCase(Locale.ROOT).equals(family)) {
        return theme;
      }
    }
    return OTHER;
  }
}
