package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Member;
import fi.opastin.people.SetUpFault;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Where somebody makes or renews their local account. */
public final class SetUpPage {

  private SetUpPage() {}

  /**
   * The form.
   *
   * @param link what proves that it is for them
   * @param secret for their authenticator app
   * @param faults what was wrong the last time
   */
  public static EditorPage form(
      Language language, Member member, String link, String secret, Set<SetUpFault> faults) {
    Html account =
        Html.paragraph(
            AccessWords.SET_UP_FOR.in(language).formatted(member.person().name(), member.email()));
    Html form =
        Html.tag("form")
            .attr("method", "post")
            .attr("action", "/editor/set-up")
            .with(
                FormField.hidden("link", link),
                FormField.hidden("lang", language.tag()),
                FormField.hidden("secret", secret),
                // so that password managers keep the right name
                Html.tag("input")
                    .attr("type", "hidden")
                    .attr("name", "username")
                    .attr("autocomplete", "username")
                    .attr("value", member.email())
                    .empty(),
                password(language, faults),
                app(language, member, secret, faults),
                FormField.button(AccessWords.SET_UP.in(language)));
    return EditorPage.of(AccessWords.SET_UP.in(language)).with(account, form);
  }

  private static Html password(Language language, Set<SetUpFault> faults) {
    String fault =
        faults.stream()
            .filter(f -> f != SetUpFault.PASSWORD_DIFFERS && f != SetUpFault.CODE_WRONG)
            .findFirst()
            .map(f -> said(f).in(language))
            .orElse("");
    return Html.of(
        Html.heading(2, AccessWords.STEP_PASSWORD.in(language)),
        FormField.named("password", AccessWords.PASSWORD.in(language))
            .type("password")
            .help(AccessWords.PASSWORD_HELP.in(language))
            .fault(fault)
            .autocomplete("new-password")
            .most(200)
            .required()
            .html(),
        FormField.named("again", AccessWords.AGAIN.in(language))
            .type("password")
            .fault(
                faults.contains(SetUpFault.PASSWORD_DIFFERS)
                    ? AccessWords.DIFFERS.in(language)
                    : "")
            .autocomplete("new-password")
            .most(200)
            .required()
            .html());
  }

  private static Html app(Language language, Member member, String secret, Set<SetUpFault> faults) {
    Html link =
        Html.tag("p")
            .with(
                Html.authenticatorLink(address(member, secret), AccessWords.APP_LINK.in(language)));
    return Html.of(
        Html.heading(2, AccessWords.STEP_APP.in(language)),
        Html.paragraph(AccessWords.APP_HELP.in(language)),
        link,
        Html.tag("p").attr("class", "label").text(AccessWords.KEY.in(language)),
        Html.tag("p").attr("class", "secret").text(secret.replaceAll("(.{4})(?!$)", "$1 ")),
        FormField.named("code", AccessWords.APP_CODE.in(language))
            .fault(
                faults.contains(SetUpFault.CODE_WRONG) ? AccessWords.CODE_WRONG.in(language) : "")
            .autocomplete("one-time-code")
            .most(10)
            .required()
            .html());
  }

  private static String address(Member member, String secret) {
    String label = URLEncoder.encode(member.email(), StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Opastin:" + label + "?secret=" + secret + "&issuer=Opastin";
  }

  private static AccessWords said(SetUpFault fault) {
    return switch (fault) {
      case PASSWORD_SHORT -> AccessWords.SHORT;
      case PASSWORD_LONG -> AccessWords.LONG;
      case PASSWORD_NAME -> AccessWords.NAMED;
      case PASSWORD_COMMON -> AccessWords.COMMON;
      case PASSWORD_DIFFERS -> AccessWords.DIFFERS;
      case CODE_WRONG -> AccessWords.CODE_WRONG;
    };
  }

  /** The account stands; the codes are shown this once. */
  public static EditorPage done(Language language, List<String> recovery) {
    return EditorPage.of(AccessWords.DONE.in(language))
        .with(
            Html.heading(2, AccessWords.RECOVERY.in(language)),
            Html.paragraph(AccessWords.RECOVERY_HELP.in(language)),
            Html.tag("pre").attr("tabindex", "0").text(String.join("\n", recovery)),
            Html.tag("p").with(Html.link("/editor/sign-in", AccessWords.SIGN_IN.in(language))));
  }

  /** The link had been used or had ended. */
  public static EditorPage ended(Language language) {
    return EditorPage.of(AccessWords.LINK_ENDED.in(language))
        .with(
            Html.paragraph(AccessWords.LINK_ENDED_TEXT.in(language)),
            Html.tag("p").with(Html.link("/editor/sign-in", AccessWords.SIGN_IN.in(language))));
  }
}
