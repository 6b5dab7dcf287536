package fi.opastin.answering;

import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Receiver;
import java.time.ZonedDateTime;
import java.util.List;

/** How people on a partner's site can ask to be contacted at a moment. Immutable. */
public sealed interface ContactForm {

  /**
   * By filling in a form now.
   *
   * @param partner whose site it is
   * @param receiver who receives it
   */
  record Offered(Partner partner, Receiver receiver) implements ContactForm {
    List<Language> languages() {
      return partner.languages();
    }
  }

  /**
   * By coming back later.
   *
   * @param next when the form is offered next
   */
  record Opens(ZonedDateTime next) implements ContactForm {}
}
