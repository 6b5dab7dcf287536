package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.Optional;

/** What somebody sees instead of a page of the editor that cannot be shown. */
public final class RefusalPage {

  private RefusalPage() {}

  /** Why it cannot be shown. */
  public enum Why {
    /** It needs a right that they do not have. */
    NOT_PERMITTED(
        new Wording(
            "Tähän ei ole oikeutta", "Du har inte rätt till det här", "You may not do this"),
        new Wording(
            "Oikeutesi eivät riitä tähän. Pyydä niitä henkilöltä, joka hoitaa toimituksen tunnuksia.",
            "Dina rättigheter räcker inte till för det här. Be om dem av den som sköter redaktionens konton.",
            "Your rights do not reach this far. Ask whoever looks after the accounts of the editor.")),
    /** A form was not ours, or too old. */
    FORGED(
        new Wording(
            "Lomake on vanhentunut", "Formuläret är för gammalt", "The form is out of date"),
        new Wording(
            "Mitään ei muutettu. Avaa sivu uudelleen ja lähetä lomake siltä.",
            "Inget ändrades. Öppna sidan på nytt och skicka formuläret därifrån.",
            "Nothing was changed. Open the page again and send the form from there.")),
    /** There is no such thing. */
    NOT_FOUND(
        new Wording("Sivua ei löydy", "Sidan finns inte", "Page not found"),
        new Wording(
            "Osoitteessa voi olla virhe, tai kohde on poistettu.",
            "Adressen kan vara fel, eller så har det tagits bort.",
            "The address may be wrong, or what it named has been removed.")),
    /** Something that was asked for cannot be. */
    NOT_VALID(
        new Wording("Pyyntöä ei voi täyttää", "Det här går inte", "This cannot be done"),
        new Wording(
            "Jokin kenttä tai osoitteen osa ei kelpaa. Mitään ei muutettu.",
            "Något fält eller någon del av adressen är inte giltig. Inget ändrades.",
            "A field or a part of the address is not valid. Nothing was changed.")),
    /** Too much to do, or the database is away. */
    BUSY(
        new Wording(
            "Palvelu ei juuri nyt vastaa",
            "Tjänsten svarar inte just nu",
            "The service does not answer at the moment"),
        new Wording(
            "Mitään ei muutettu. Odota hetki ja yritä uudelleen.",
            "Inget ändrades. Vänta en stund och försök igen.",
            "Nothing was changed. Wait a moment and try again.")),
    /** Our own fault. */
    FAULT(
        new Wording("Jokin meni vikaan", "Något gick fel", "Something went wrong"),
        new Wording(
            "Vika on meidän. Yritä hetken kuluttua uudelleen.",
            "Felet är vårt. Försök igen om en stund.",
            "It is our fault. Try again in a moment."));

    private final Wording title;
    private final Wording text;

    Why(Wording title, Wording text) {
      this.title = title;
      this.text = text;
    }
  }

  /**
   * The page.
   *
   * @param detail what else is known
   */
  public static EditorPage of(Why why, Language language, Optional<String> detail) {
    return EditorPage.of(why.title.in(language))
        .with(
            Html.paragraph(why.text.in(language)),
            detail.map(Html::paragraph).orElse(Html.NONE),
            Html.tag("p").with(Html.link("/editor", ShellWords.NAME.in(language))));
  }
}
