package fi.opastin.editor;

import fi.opastin.pages.Html;
import fi.opastin.people.Member;
import fi.opastin.people.Role;
import fi.opastin.people.TokenStore;
import java.util.List;

/** One's own account: sessions, password, and tokens for programs. */
public final class AccountPage {

  private final Visit visit;

  /** Pages for somebody who is signed in. */
  public AccountPage(Visit visit) {
    this.visit = visit;
  }

  /**
   * What there is to show.
   *
   * @param tokens their tokens
   * @param recoveriesLeft recovery codes that are left
   */
  public record Shown(Member member, List<TokenStore.Token> tokens, int recoveriesLeft) {}

  /**
   * What was typed, and what is wrong about it.
   *
   * @param name what the token is for
   * @param days how long it lasts
   * @param fault the name of the field that cannot be, {@code many}, {@code renew}, or empty
   */
  public record Typed(String name, String days, String fault) {

    /** An empty form. */
    public static final Typed NOTHING = new Typed("", "90", "");

    /** Present password and code did not hold. */
    public static final Typed WRONG = new Typed("", "90", "renew");
  }

  /** The page. */
  public EditorPage of(Shown shown, Typed typed) {
    return EditorPage.of(say(AccessWords.ACCOUNT))
        .with(
            Html.paragraph(
                shown.member().person().name()
                    + ", "
                    + shown.member().email()
                    + ", "
                    + PeopleWords.of(visit.person().role()).in(visit.language())),
            Html.heading(2, say(AccessWords.EVERYWHERE)),
            Html.paragraph(say(AccessWords.EVERYWHERE_HELP)),
            visit.form(
                "/editor/account/sign-out-everywhere",
                Html.tag("button").attr("class", "second").text(say(AccessWords.EVERYWHERE))),
            shown.member().isLocal() ? renewal(shown, typed) : Html.NONE,
            tokens(shown, typed));
  }

  private Html renewal(Shown shown, Typed typed) {
    return Html.of(
        Html.heading(2, say(AccessWords.RENEW)),
        Html.paragraph(say(AccessWords.LEFT).formatted(shown.recoveriesLeft())),
        Html.paragraph(say(AccessWords.RENEW_HELP)),
        typed.fault().equals("renew")
            ? Html.tag("p")
                .attr("class", "fault")
                .attr("role", "alert")
                .text(say(AccessWords.WRONG))
            : Html.NONE,
        visit.form(
            "/editor/account/renew",
            FormField.named("password", say(AccessWords.PASSWORD))
                .type("password")
                .autocomplete("current-password")
                .most(200)
                .required()
                .html(),
            FormField.named("code", say(AccessWords.CODE))
                .autocomplete("one-time-code")
                .most(40)
                .required()
                .html(),
            FormField.button(say(AccessWords.CONTINUE))));
  }

  private Html tokens(Shown shown, Typed typed) {
    Html many =
        typed.fault().equals("many")
            ? Html.tag("p").attr("class", "fault").attr("role", "alert").text(say(AccessWords.MANY))
            : Html.NONE;
    Role own = visit.person().role();
    return Html.of(
        Html.heading(2, say(AccessWords.TOKENS)),
        Html.paragraph(say(AccessWords.TOKENS_HELP)),
        shown.tokens().isEmpty() ? Html.NONE : table(shown.tokens()),
        many,
        visit.form(
            "/editor/account/tokens",
            FormField.named("name", say(AccessWords.TOKEN_NAME))
                .value(typed.name())
                .fault(typed.fault().equals("name") ? say(AccessWords.NEEDED) : "")
                .most(100)
                .required()
                .html(),
            FormField.choice(
                "role",
                say(AccessWords.ROLE),
                PeoplePage.roles(visit.language(), own),
                Role.VIEWER.id()),
            FormField.named("days", say(AccessWords.DAYS))
                .value(typed.days())
                .fault(typed.fault().equals("days") ? say(AccessWords.DAYS_WRONG) : "")
                .most(3)
                .required()
                .html(),
            FormField.button(say(AccessWords.MAKE))));
  }

  private Html table(List<TokenStore.Token> tokens) {
    Table table =
        Table.of(
            say(AccessWords.TOKENS),
            say(AccessWords.TOKEN_NAME),
            say(AccessWords.ROLE),
            say(AccessWords.EXPIRES),
            say(AccessWords.USED),
            say(AccessWords.REMOVE));
    for (TokenStore.Token token : tokens) {
      table.row(
          Html.text(token.name()),
          Html.text(PeopleWords.of(token.role()).in(visit.language())),
          Times.of(token.expiresAt(), visit.language()),
          token
              .usedAt()
              .map(at -> Times.of(at, visit.language()))
              .orElseGet(() -> Html.text(say(AccessWords.NEVER))),
          visit.form(
              "/editor/account/tokens/remove",
              FormField.hidden("id", token.id()),
              Html.tag("button")
                  .attr("class", "quiet")
                  .with(
                      Html.text(say(AccessWords.REMOVE)),
                      Html.tag("span").attr("class", "unseen").text(": " + token.name()))));
    }
    return table.html();
  }

  /** The one time that a token is shown. */
  public EditorPage made(String token) {
    return EditorPage.of(say(AccessWords.TOKEN_MADE))
        .with(
            Html.paragraph(say(AccessWords.TOKEN_ONCE)),
            Html.tag("p").attr("class", "secret").text(token),
            Html.tag("p").with(Html.link("/editor/account", say(AccessWords.BACK))));
  }

  private String say(AccessWords words) {
    return words.in(visit.language());
  }
}
