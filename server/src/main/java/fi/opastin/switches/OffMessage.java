package fi.opastin.switches;

import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is said while something is off, in every variant. Whoever is shown it is shown contacts
 * beside it. Immutable.
 *
 * @param texts one for each variant
 */
public record OffMessage(Map<Language, String> texts) {

  /** The longest text of a variant, in characters. */
  public static final int LONGEST = 500;

  private static final OffMessage CHAT =
      new OffMessage(
          Map.of(
              Language.FI,
              "Chat on tauolla. Alla on yhteystietoja, joista saat neuvoa ihmiseltä. Jos olet"
                  + " vaarassa, soita heti.",
              Language.FI_SIMPLE,
              "Chat ei toimi nyt. Voit kysyä neuvoa ihmiseltä. Yhteystiedot ovat alla. Jos olet"
                  + " vaarassa, soita heti.",
              Language.SV,
              "Chatten har paus. Nedan finns kontaktuppgifter där du får råd av en människa. Om du"
                  + " är i fara, ring genast.",
              Language.EN,
              "The chat is paused. Below are contacts where a person can advise you. If you are in"
                  + " danger, call at once."));

  private static final OffMessage TOPIC =
      new OffMessage(
          Map.of(
              Language.FI,
              "Tarkistamme juuri tätä ohjetta, emmekä siksi vastaa tähän aiheeseen nyt. Alla on"
                  + " yhteystietoja, joista saat neuvoa ihmiseltä.",
              Language.FI_SIMPLE,
              "Tarkistamme tätä ohjetta. Siksi emme vastaa tähän asiaan nyt. Voit kysyä neuvoa"
                  + " ihmiseltä. Yhteystiedot ovat alla.",
              Language.SV,
              "Vi håller på att kontrollera den här anvisningen och svarar därför inte på det här"
                  + " ämnet just nu. Nedan finns kontaktuppgifter där du får råd av en människa.",
              Language.EN,
              "We are checking this guidance, so we do not answer this topic right now. Below are"
                  + " contacts where a person can advise you."));

  public OffMessage {
    texts = Map.copyOf(new EnumMap<>(texts));
    if (texts.size() < Language.values().length || !faults(texts).isEmpty()) {
      throw new IllegalArgumentException("a message has 1 to 500 characters in every variant");
    }
  }

  /** What is said where nobody wrote anything else. */
  public static OffMessage usual(SwitchTarget target) {
    return switch (target) {
      case SwitchTarget.Bot _, SwitchTarget.Site _ -> CHAT;
      case SwitchTarget.OfTopic _ -> TOPIC;
    };
  }

  /**
   * What somebody wrote, with what is usual where they left a variant empty.
   *
   * @param written may lack variants; without faults
   */
  public static OffMessage of(SwitchTarget target, Map<Language, String> written) {
    Map<Language, String> texts = new EnumMap<>(usual(target).texts());
    written.forEach(
        (language, text) -> {
          if (!text.isBlank()) {
            texts.put(language, text.strip());
          }
        });
    return new OffMessage(texts);
  }

  /** The variants that are too long, or hold what nobody can read. */
  public static List<Language> faults(Map<Language, String> written) {
    List<Language> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      String text = written.getOrDefault(language, "").strip();
      boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
      if (isLong || text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
        faults.add(language);
      }
    }
    return faults;
  }

  /** As a text of the service. */
  public LocalText local() {
    return new LocalText(texts);
  }

  /** The text in a variant. */
  public String in(Language language) {
    return texts.getOrDefault(language, "");
  }
}
