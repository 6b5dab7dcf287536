package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Where people sign in, and what they see when that does not lead in. */
public final class SignInPage {

  private final Language language;
  private final boolean isLocal;
  private final Optional<String> issuer;
  private String returnTo = "/editor";
  private String email = "";
  private String fault = "";

  /**
   * A page to sign in on.
   *
   * @param isLocal whether there are local accounts
   * @param issuer what people call signing in with their organisation; empty where that is not
   *     offered
   */
  public SignInPage(Language language, boolean isLocal, Optional<String> issuer) {
    this.language = language;
    this.isLocal = isLocal;
    this.issuer = issuer;
  }

  /** Leads on to another page than the first. */
  public SignInPage to(String path) {
    returnTo = path;
    return this;
  }

  /** After an attempt that failed. */
  public SignInPage wrong(String tried) {
    email = tried;
    fault = AccessWords.WRONG.in(language);
    return this;
  }

  /** After too many attempts that failed. */
  public SignInPage wait(String tried, Duration left) {
    email = tried;
    fault = AccessWords.WAIT.in(language).formatted(left.plusMillis(999).toSeconds());
    return this;
  }

  /** After the issuer did not answer. */
  public SignInPage issuerAway() {
    fault = AccessWords.ISSUER_AWAY.in(language);
    if (isLocal) {
      fault += " " + AccessWords.LOCAL_WORKS.in(language);
    }
    return this;
  }

  /** After somebody came back from the issuer without a proof. */
  public SignInPage unproven() {
    fault = AccessWords.UNPROVEN.in(language);
    return this;
  }

  /** The page. */
  public EditorPage page() {
    return EditorPage.of(say(AccessWords.SIGN_IN))
        .with(
            fault.isEmpty()
                ? Html.NONE
                : Html.tag("p")
                    .attr("class", "fault")
                    .attr("role", "alert")
                    .attr("id", "sign-in-fault")
                    .text(fault),
            issuer.map(this::withOrganisation).orElse(Html.NONE),
            isLocal ? local() : Html.NONE,
            Html.tag("p")
                .attr("class", "facts")
                .with(
                    Html.text(say(AccessWords.INTRO) + " "),
                    Html.link("/?lang=" + language.tag(), say(AccessWords.PUBLIC))));
  }

  private Html withOrganisation(String name) {
    String called = name.isEmpty() ? say(AccessWords.ORGANISATION) : name;
    String address =
        "/editor/sign-in/oidc?return=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    return Html.tag("p")
        .attr("class", "ways")
        .with(Html.link(address, say(AccessWords.WITH).formatted(called)));
  }

  private Html local() {
    Html form =
        Html.tag("form")
            .attr("method", "post")
            .attr("action", "/editor/sign-in")
            .with(
                FormField.hidden("return", returnTo),
                FormField.hidden("lang", language.tag()),
                FormField.named("email", say(AccessWords.EMAIL))
                    .type("email")
                    .value(email)
                    .autocomplete("username")
                    .most(254)
                    .required()
                    .html(),
                FormField.named("password", say(AccessWords.PASSWORD))
                    .type("password")
                    .autocomplete("current-password")
                    .most(200)
                    .required()
                    .html(),
                FormField.named("code", say(AccessWords.CODE))
                    .help(say(AccessWords.CODE_HELP))
                    .autocomplete("one-time-code")
                    .most(40)
                    .required()
                    .html(),
                FormField.button(say(AccessWords.SIGN_IN)));
    return issuer.isEmpty() ? form : Html.of(Html.heading(2, say(AccessWords.LOCAL)), form);
  }

  /** Somebody whom the issuer knows and nobody here. */
  public static EditorPage noAccess(Language language, Optional<String> owner) {
    Html ask =
        owner
            .map(
                contact ->
                    Html.tag("p")
                        .with(
                            Html.text(AccessWords.ASK.in(language)),
                            Html.link(
                                contact.contains("://") ? contact : "mailto:" + contact, contact)))
            .orElse(Html.NONE);
    return EditorPage.of(AccessWords.NO_ACCESS.in(language))
        .with(
            Html.paragraph(AccessWords.NO_ACCESS_TEXT.in(language)),
            ask,
            Html.tag("p").with(Html.link("/editor/sign-in", AccessWords.SIGN_IN.in(language))));
  }

  /** Leads on by itself from a page of ours, so that browsers send the cookie of the session. */
  public static EditorPage onward(Language language, String path) {
    return EditorPage.of(AccessWords.OPENING.in(language))
        .onward(path)
        .with(Html.tag("p").with(Html.link(path, AccessWords.ONWARD.in(language))));
  }

  private String say(AccessWords words) {
    return words.in(language);
  }
}
