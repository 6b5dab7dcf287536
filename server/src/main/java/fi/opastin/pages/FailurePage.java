package fi.opastin.pages;

import fi.opastin.answering.Block;
import fi.opastin.knowledge.CrisisContact;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;

/** What a person sees instead of a page that cannot be shown. */
public final class FailurePage {

  private FailurePage() {}

  /** Why it cannot be shown. */
  public enum Why {
    /** There is no such page, or not any more. */
    NOT_FOUND(
        new Variants("Sivua ei löydy", "Sivua ei löydy", "Sidan finns inte", "Page not found"),
        new Variants(
            "Osoitteessa voi olla virhe, tai sivu on poistettu.",
            "Osoite voi olla väärin. Tai sivua ei enää ole.",
            "Adressen kan vara fel, eller så har sidan tagits bort.",
            "The address may be wrong, or the page has been removed.")),
    /** Something that was asked for cannot be. */
    NOT_VALID(
        new Variants(
            "Pyyntöä ei voi täyttää", "Tämä ei onnistu", "Det här går inte", "This cannot be done"),
        new Variants(
            "Jokin valinta tai osoitteen osa ei kelpaa. Palaa edelliselle sivulle ja valitse uudelleen.",
            "Jokin valinta on väärin. Palaa takaisin ja valitse uudelleen.",
            "Något val eller någon del av adressen är inte giltig. Gå tillbaka och välj på nytt.",
            "A choice or a part of the address is not valid. Go back and choose again.")),
    /** Too much was asked for, or there is too much to do. */
    BUSY(
        new Variants(
            "Palvelussa on juuri nyt ruuhkaa",
            "Palvelussa on nyt ruuhkaa",
            "Tjänsten är överbelastad just nu",
            "The service is busy at the moment"),
        new Variants(
            "Odota hetki ja yritä uudelleen.",
            "Odota vähän aikaa. Yritä sitten uudelleen.",
            "Vänta en stund och försök igen.",
            "Wait a moment and try again.")),
    /** The site has switched its chat off. */
    OFF(
        new Variants(
            "Chat on suljettu", "Chat on kiinni", "Chatten är stängd", "The chat is closed"),
        new Variants(
            "Tämä sivusto on toistaiseksi sulkenut chatin. Vastaukset ja palvelut löydät yhä näiltä sivuilta.",
            "Chat on nyt kiinni. Voit lukea vastauksia ja etsiä palveluja näiltä sivuilta.",
            "Webbplatsen har tills vidare stängt chatten. Svar och tjänster hittar du fortfarande på de här sidorna.",
            "This site has closed the chat for now. You still find answers and services on these pages.")),
    /** Editors have switched a topic off. */
    TOPIC_OFF(
        new Variants(
            "Tähän aiheeseen ei vastata nyt",
            "Emme vastaa tähän asiaan nyt",
            "Det här ämnet besvaras inte just nu",
            "This topic is not answered right now"),
        new Variants(
            "Muut vastaukset ja palvelut löydät näiltä sivuilta.",
            "Voit lukea muita vastauksia ja etsiä palveluja näiltä sivuilta.",
            "Andra svar och tjänster hittar du på de här sidorna.",
            "You find other answers and services on these pages.")),
    /** Our own fault. */
    FAULT(
        new Variants(
            "Jokin meni vikaan", "Nyt tuli virhe", "Något gick fel", "Something went wrong"),
        new Variants(
            "Vika on meidän. Yritä hetken kuluttua uudelleen.",
            "Vika ei ole sinun. Yritä myöhemmin uudelleen.",
            "Felet är vårt. Försök igen om en stund.",
            "It is our fault. Try again in a moment."));

    private final Variants title;
    private final Variants text;

    Why(Variants title, Variants text) {
      this.title = title;
      this.text = text;
    }
  }

  /**
   * The page.
   *
   * @param detail what else is known, in the reader's language
   * @param people who may be asked instead
   * @param contacts who helps in danger; none where nobody was about to write to us
   */
  public static Page of(
      Why why,
      Language language,
      Optional<String> detail,
      List<Block.Contact> people,
      List<CrisisContact> contacts) {
    String title = why.title.in(language);
    return Page.in(language, title)
        .with(
            Html.heading(1, title),
            detail.map(Html::paragraph).orElse(Html.NONE),
            Html.paragraph(why.text.in(language)),
            ContactList.of(people, language),
            ContactList.ofLines(contacts, language));
  }
}
