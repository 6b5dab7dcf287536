package fi.opastin.editor;

import fi.opastin.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page after a change says in its status line. Travels in the address by its name, so that
 * nobody can make our pages say anything else.
 */
public enum Notice {
  SAVED("Tallennettu.", "Sparat.", "Saved."),
  CHECKING(
      "Tarkistus alkoi. Se voi kestää minuutin.",
      "Kontrollen har börjat. Den kan ta en minut.",
      "The check has begun. It may take a minute."),
  HANDED_IN("Annettu tarkastettavaksi.", "Lämnat för granskning.", "Handed in for review."),
  APPROVED("Hyväksytty.", "Godkänt.", "Approved."),
  SENT_BACK("Palautettu tekijälle.", "Återsänt till skribenten.", "Sent back to its author."),
  WITHDRAWN("Luonnos hylättiin.", "Utkastet drogs tillbaka.", "The draft was withdrawn."),
  SCHEDULED("Julkaisu on ajastettu.", "Publiceringen är schemalagd.", "Publishing is scheduled."),
  PUBLISHED("Julkaistu.", "Publicerat.", "Published."),
  RESTORED(
      "Aiempi sisältö on taas voimassa.",
      "Det tidigare innehållet gäller igen.",
      "The earlier content is live again."),
  ROLE_CHANGED("Oikeudet muutettu.", "Rättigheterna har ändrats.", "Rights changed."),
  DISABLED(
      "Tunnus on suljettu, ja istunnot on päätetty.",
      "Kontot har stängts och sessionerna avslutats.",
      "The account is closed and its sessions have ended."),
  ENABLED("Tunnus on avattu.", "Kontot har öppnats.", "The account is open again."),
  SIGNED_OUT("Istunnot on päätetty.", "Sessionerna har avslutats.", "The sessions have ended."),
  TOKEN_REMOVED("Tunniste on poistettu.", "Nyckeln har tagits bort.", "The token is removed."),
  SWITCHED_OFF(
      "Tauko on alkanut. Se näkyy kaikkialla parissa sekunnissa.",
      "Pausen har börjat. Den gäller överallt inom ett par sekunder.",
      "It is off. It takes effect everywhere within two seconds."),
  SWITCHED_ON(
      "Tauko on päättynyt. Se näkyy kaikkialla parissa sekunnissa.",
      "Pausen är slut. Det gäller överallt inom ett par sekunder.",
      "It is on again. It takes effect everywhere within two seconds."),
  GOODBYE("Olet kirjautunut ulos.", "Du har loggat ut.", "You have signed out.");

  private final Wording text;

  Notice(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  /** Its name in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The notice of a name. */
  public static Optional<Notice> of(String id) {
    return Stream.of(values()).filter(notice -> notice.id().equals(id)).findFirst();
  }

  /** What it says. */
  public String in(Language language) {
    return text.in(language);
  }
}
