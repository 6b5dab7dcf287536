package fi.opastin.editor;

import fi.opastin.pages.Html;
import fi.opastin.people.Member;
import fi.opastin.people.PersonId;
import fi.opastin.people.RightsStore;
import java.util.Optional;

/** One person: what they may do, and whether they may come in. */
public final class PersonPage {

  private final Visit visit;
  private final ScopeNames scopes;
  private final boolean hasLocalAccounts;

  /** Pages for somebody who manages people. */
  public PersonPage(Visit visit, ScopeNames scopes, boolean hasLocalAccounts) {
    this.visit = visit;
    this.scopes = scopes;
    this.hasLocalAccounts = hasLocalAccounts;
  }

  static String path(PersonId id) {
    return "/editor/people/" + id.value();
  }

  /**
   * The page.
   *
   * @param refusal why the last change was not made
   */
  public EditorPage of(Member member, Optional<RightsStore.Refusal> refusal) {
    boolean isOneself = member.id().equals(visit.person().id());
    return EditorPage.of(member.person().name())
        .with(
            refusal
                .map(
                    why ->
                        Html.tag("p")
                            .attr("class", "fault")
                            .attr("role", "alert")
                            .text(say(PeopleWords.of(why))))
                .orElse(Html.NONE),
            facts(member),
            isOneself ? Html.paragraph(say(PeopleWords.ONESELF)) : changes(member),
            Html.tag("p").with(Html.link("/editor/people", say(PeopleWords.BACK))));
  }

  private Html facts(Member member) {
    return Html.tag("dl")
        .with(
            fact(PeopleWords.EMAIL, Html.text(member.email())),
            fact(PeopleWords.ROLE, Html.text(say(PeopleWords.of(member.person().role())))),
            fact(PeopleWords.REACH, Html.text(scopes.of(member.person().scope()))),
            fact(
                PeopleWords.STATE,
                Html.text(say(member.isEnabled() ? PeopleWords.ENABLED : PeopleWords.DISABLED))),
            fact(
                PeopleWords.SEEN,
                member
                    .signedInAt()
                    .map(at -> Times.of(at, visit.language()))
                    .orElseGet(() -> Html.text(say(PeopleWords.NOT_YET)))));
  }

  private Html fact(PeopleWords what, Html value) {
    return Html.of(Html.tag("dt").text(say(what)), Html.tag("dd").with(value));
  }

  private Html changes(Member member) {
    Html version = FormField.hidden("version", "" + member.version());
    String path = path(member.id());
    Html rights =
        visit.form(
            path + "/rights",
            version,
            PeoplePage.choices(scopes, member.person().role().id(), member.person().scope().id()),
            FormField.button(say(PeopleWords.CHANGE)));
    Html access =
        visit.form(
            path + (member.isEnabled() ? "/disable" : "/enable"),
            version,
            Html.tag("button")
                .attr("class", member.isEnabled() ? "danger" : "second")
                .text(say(member.isEnabled() ? PeopleWords.DISABLE : PeopleWords.ENABLE)));
    Html out =
        visit.form(
            path + "/sign-out",
            Html.tag("button").attr("class", "second").text(say(PeopleWords.SIGN_OUT)));
    Html link =
        hasLocalAccounts && member.isEnabled()
            ? Html.of(
                Html.paragraph(say(PeopleWords.NEW_LINK_HELP)),
                visit.form(
                    path + "/link",
                    Html.tag("button").attr("class", "danger").text(say(PeopleWords.NEW_LINK))))
            : Html.NONE;
    return Html.of(
        Html.heading(2, say(PeopleWords.RIGHTS)),
        rights,
        Html.heading(2, say(PeopleWords.ACCESS)),
        out,
        access,
        link);
  }

  private String say(PeopleWords words) {
    return words.in(visit.language());
  }
}
