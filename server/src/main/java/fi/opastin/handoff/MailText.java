package fi.opastin.handoff;

import static java.util.stream.Collectors.joining;

import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.EmailAddress;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Receiver;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a partner's people read of a request, in the language that they chose. */
final class MailText {

  private MailText() {}

  static Mail of(ContactRequest request, Partner partner, Receiver receiver) {
    Language language = receiver.language();
    String subject =
        say(language, "Yhteydenottopyyntö", "Kontaktbegäran", "Contact request")
            + ": "
            + partner.name(language).replaceAll("\\R", " ");
    String fields =
        request.values().entrySet().stream()
            .map(value -> line(value.getKey(), value.getValue(), language))
            .collect(joining("\n"));
    String conversation =
        say(language, "Keskustelun kieli", "Konversationens språk", "Language of the conversation")
            + ": "
            + name(request.language().tag(), language);
    String text =
        intro(language)
            + "\n\n"
            + fields
            + "\n\n"
            + conversation
            + "\n"
            + say(language, "Pyyntö tuli", "Begäran kom", "Received")
            + ": "
            + time(request.received(), language)
            + "\n\n"
            + farewell(language)
            + "\n";
    return new Mail(
        request.id(),
        receiver.email(),
        Optional.ofNullable(request.values().get(ContactField.EMAIL)).flatMap(EmailAddress::parse),
        subject,
        text);
  }

  private static String line(ContactField field, String value, Language language) {
    return switch (field) {
      case NAME -> say(language, "Nimi", "Namn", "Name") + ": " + value;
      case PHONE -> say(language, "Puhelin", "Telefon", "Phone") + ": " + value;
      case EMAIL -> say(language, "Sähköposti", "E-post", "E-mail") + ": " + value;
      case MESSAGE -> say(language, "Viesti", "Meddelande", "Message") + ":\n" + quoted(value);
      case LANGUAGE ->
          say(language, "Toivottu kieli", "Önskat språk", "Wished language")
              + ": "
              + name(value, language);
    };
  }

  /** A mark before each line, so that nothing in a message can pass for a line of ours. */
  private static String quoted(String message) {
    return message.lines().map(line -> "> " + line).collect(joining("\n"));
  }

  private static String intro(Language language) {
    return say(
        language,
        "Opastin-chatissa pyydettiin yhteydenottoa. Pyytäjä on antanut luvan käyttää näitä tietoja"
            + " yhteydenottoon.",
        "Någon har bett om att bli kontaktad i Opastin-chatten. Personen har gett sitt samtycke till"
            + " att uppgifterna används för kontakten.",
        "Somebody asked in the Opastin chat to be contacted, and has agreed that these details are"
            + " used for it.");
  }

  private static String farewell(Language language) {
    return say(
        language,
        "Opastin on poistanut pyynnön omista tiedoistaan. Poista tämä viesti, kun asia on hoidettu.",
        "Opastin har raderat begäran hos sig. Radera detta meddelande när ärendet är skött.",
        "Opastin has deleted the request on its side. Delete this message when the matter is done.");
  }

  private static String name(String tag, Language language) {
    return switch (Language.of(tag).orElse(Language.FI)) {
      case FI -> say(language, "suomi", "finska", "Finnish");
      case FI_SIMPLE -> say(language, "selkosuomi", "lätt finska", "easy Finnish");
      case SV -> say(language, "ruotsi", "svenska", "Swedish");
      case EN -> say(language, "englanti", "engelska", "English");
    };
  }

  private static String time(Instant moment, Language language) {
    String pattern =
        say(language, "d.M.yyyy 'klo' H.mm", "d.M.yyyy 'kl.' H.mm", "d MMMM yyyy 'at' H:mm");
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(moment.atZone(OpeningHours.ZONE));
  }

  private static String say(Language language, String fi, String sv, String en) {
    return switch (language) {
      case FI, FI_SIMPLE -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
