package fi.opastin.answering;

import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.TimeWords;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.Receiver;
import java.time.Instant;
import java.util.List;

/** The form by which a person asks to be contacted, or when it is offered next. */
record FormBlocks(Wording wording, Language language, Instant now) {

  List<Block> of(ContactForm form) {
    return switch (form) {
      case ContactForm.Offered offered -> List.of(offer(offered.receiver()), form(offered));
      case ContactForm.Opens(var next) ->
          List.of(
              text(
                  wording.say(
                      Wording.Key.FORM_OPENS,
                      language,
                      TimeWords.moment(next, now.atZone(OpeningHours.ZONE), language))));
    };
  }

  private Block offer(Receiver receiver) {
    String offer = say(Wording.Key.FORM_OFFER);
    return text(receiver.takesEither() ? offer + " " + say(Wording.Key.FORM_EITHER) : offer);
  }

  private Block form(ContactForm.Offered offered) {
    Receiver receiver = offered.receiver();
    List<Block.FormField> fields =
        receiver.fields().stream()
            .map(
                field ->
                    new Block.FormField(
                        field,
                        say(label(field)),
                        receiver.required().contains(field),
                        field == ContactField.LANGUAGE
                            ? offered.languages().stream().map(FormBlocks::choice).toList()
                            : List.of()))
            .toList();
    String consent =
        wording.say(Wording.Key.FORM_CONSENT, language, offered.partner().name(language));
    return new Block.Form(fields, receiver.takesEither(), consent, receiver.privacy());
  }

  private static Wording.Key label(ContactField field) {
    return switch (field) {
      case NAME -> Wording.Key.FORM_NAME;
      case PHONE -> Wording.Key.FORM_PHONE;
      case EMAIL -> Wording.Key.FORM_EMAIL;
      case MESSAGE -> Wording.Key.FORM_MESSAGE;
      case LANGUAGE -> Wording.Key.FORM_LANGUAGE;
    };
  }

  /** Everybody finds their own language by its own name. */
  private static Block.Choice choice(Language language) {
    return new Block.Choice(
        language.tag(),
        switch (language) {
          case FI -> "suomi";
          case FI_SIMPLE -> "selkosuomi";
          case SV -> "svenska";
          case EN -> "English";
        });
  }

  private static Block text(String words) {
    return new Block.Text(RichText.of(words));
  }

  private String say(Wording.Key key) {
    return wording.say(key, language);
  }
}
