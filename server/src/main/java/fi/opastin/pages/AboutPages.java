package fi.opastin.pages;

import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What we tell about ourselves: the start page, what this bot is, and how accessible it is.
 * Immutable and safe to share.
 */
public final class AboutPages {

  private static final Variants NOBODY =
      new Variants(
          "Tämän palvelimen ylläpitäjää ei ole vielä nimetty.",
          "Emme vielä tiedä, kuka tätä palvelinta hoitaa.",
          "Den som driver den här servern har ännu inte namngetts.",
          "Nobody has been named yet who runs this server.");
  private static final Variants RUN_BY =
      new Variants(
          "Tätä palvelinta ylläpitää",
          "Tätä palvelinta hoitaa",
          "Den här servern drivs av",
          "This server is run by");
  private static final Variants WRITE_TO =
      new Variants(
          "Lähetä palaute tänne:",
          "Kerro asiasta täällä:",
          "Skicka respons hit:",
          "Send feedback to:");
  private static final Variants ASK_SITE =
      new Variants(
          "Anna palaute sen sivuston ylläpitäjälle, jolla käytät Opastinta.",
          "Kerro asiasta sille, jonka sivulla käytät Opastinta.",
          "Ge respons till den webbplats där du använder Opastin.",
          "Give feedback to the site on which you use Opastin.");
  private static final Variants ANSWERS = new Variants("vastausta", "vastausta", "svar", "answers");
  private static final Variants TOPICS = new Variants("aihetta", "asiaa", "ämnen", "topics");
  private static final Variants SERVICES =
      new Variants("palvelua", "palvelua", "tjänster", "services");
  private static final Variants RELEASE =
      new Variants(
          "Sisällön julkaisu", "Sisällön numero", "Innehållets version", "Content release");

  private final TextPage start = new TextPage("/", "start");
  private final TextPage about = new TextPage("/about", "about");
  private final TextPage accessibility = new TextPage("/accessibility", "accessibility");
  private final Owner owner;

  /** The pages of an installation. */
  public AboutPages(Owner owner) {
    this.owner = owner;
  }

  /** Where people begin. */
  public Page start(Language language) {
    return start.in(language, Map.of());
  }

  /** Data, logic, limits and owner of the bot. */
  public Page about(Language language, Knowledge knowledge) {
    return about.in(
        language, Map.of("facts", facts(language, knowledge), "owner", owner(language)));
  }

  /** The accessibility statement. */
  public Page accessibility(Language language) {
    return accessibility.in(language, Map.of("feedback", feedback(language)));
  }

  private static Html facts(Language language, Knowledge knowledge) {
    return Html.list(
        Stream.of(
                knowledge.answers().size() + " " + ANSWERS.in(language),
                knowledge.topics().size() + " " + TOPICS.in(language),
                knowledge.directory().services().size() + " " + SERVICES.in(language),
                RELEASE.in(language) + ": " + knowledge.release())
            .map(Html::text));
  }

  private Html owner(Language language) {
    return owner
        .name()
        .map(name -> Html.paragraph(RUN_BY.in(language) + " " + name + "."))
        .orElseGet(() -> Html.paragraph(NOBODY.in(language)));
  }

  private Html feedback(Language language) {
    return owner
        .contact()
        .map(
            contact ->
                Html.of(
                    owner(language),
                    Html.tag("p")
                        .with(
                            Html.text(WRITE_TO.in(language) + " "),
                            Html.link(
                                contact.startsWith("https://") ? contact : "mailto:" + contact,
                                contact))))
        .orElseGet(() -> Html.paragraph(ASK_SITE.in(language)));
  }
}
