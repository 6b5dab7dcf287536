package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Member;
import fi.opastin.people.RightsStore;
import fi.opastin.people.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody who works on the content, and a form to invite one more. */
public final class PeoplePage {

  private final Visit visit;
  private final ScopeNames scopes;
  private final boolean hasLocalAccounts;
  private final boolean hasIssuer;

  /**
   * Pages for somebody who manages people.
   *
   * @param hasLocalAccounts whether those who are invited get a link
   * @param hasIssuer whether they may sign in with their organisation
   */
  public PeoplePage(Visit visit, ScopeNames scopes, boolean hasLocalAccounts, boolean hasIssuer) {
    this.visit = visit;
    this.scopes = scopes;
    this.hasLocalAccounts = hasLocalAccounts;
    this.hasIssuer = hasIssuer;
  }

  /**
   * What was typed into the form for one more, and what is wrong about it.
   *
   * @param fault the name of the field, or empty
   * @param refusal a sentence on why it was refused, or empty
   */
  public record Invitation(
      String name, String email, String role, String scope, String fault, String refusal) {

    /** An empty form. */
    public static final Invitation EMPTY =
        new Invitation("", "", Role.EDITOR.id(), "everywhere", "", "");

    /** The same after a refusal. */
    public Invitation refused(RightsStore.Refusal why, Language language) {
      return new Invitation(name, email, role, scope, "", PeopleWords.of(why).in(language));
    }

    /** The same with a field that cannot be. */
    public Invitation faulty(String field) {
      return new Invitation(name, email, role, scope, field, "");
    }
  }

  /** The page. */
  public EditorPage of(List<Member> people, Invitation invitation) {
    Table table =
        Table.of(
            say(PeopleWords.LIST),
            say(PeopleWords.NAME),
            say(PeopleWords.EMAIL),
            say(PeopleWords.ROLE),
            say(PeopleWords.REACH),
            say(PeopleWords.STATE),
            say(PeopleWords.SEEN));
    for (Member member : people) {
      table.row(
          Html.link(PersonPage.path(member.id()), member.person().name()),
          Html.text(member.email()),
          Html.text(say(PeopleWords.of(member.person().role()))),
          Html.text(scopes.of(member.person().scope())),
          Html.text(say(member.isEnabled() ? PeopleWords.ENABLED : PeopleWords.DISABLED)),
          member
              .signedInAt()
              .map(at -> Times.of(at, visit.language()))
              .orElseGet(() -> Html.text(say(PeopleWords.NOT_YET))));
    }
    return EditorPage.of(say(PeopleWords.TITLE))
        .wide()
        .with(
            Html.tag("p").with(Html.link("/editor/audit", say(PeopleWords.AUDIT_LINK))),
            invitation.refusal().isEmpty()
                ? Html.NONE
                : Html.tag("p")
                    .attr("class", "fault")
                    .attr("role", "alert")
                    .text(invitation.refusal()),
            table.html(),
            Html.heading(2, say(PeopleWords.INVITE)),
            hasLocalAccounts ? Html.paragraph(say(PeopleWords.INVITE_HELP)) : Html.NONE,
            hasIssuer ? Html.paragraph(say(PeopleWords.INVITE_OIDC)) : Html.NONE,
            form(invitation));
  }

  private Html form(Invitation invitation) {
    return visit.form(
        "/editor/people",
        FormField.named("name", say(PeopleWords.NAME))
            .value(invitation.name())
            .fault(invitation.fault().equals("name") ? say(PeopleWords.NAME_WRONG) : "")
            .most(100)
            .required()
            .html(),
        FormField.named("email", say(PeopleWords.EMAIL))
            .type("email")
            .value(invitation.email())
            .fault(invitation.fault().equals("email") ? say(PeopleWords.EMAIL_WRONG) : "")
            .most(254)
            .required()
            .html(),
        choices(invitation.role(), invitation.scope()),
        FormField.button(say(PeopleWords.DO_INVITE)));
  }

  private Html choices(String role, String scope) {
    return choices(scopes, role, scope);
  }

  /** The choice of a role and of how far it reaches. */
  static Html choices(ScopeNames scopes, String role, String scope) {
    Language language = scopes.language();
    Map<String, String> offered = new LinkedHashMap<>(scopes.all());
    // a region or partner that is gone stays chosen until somebody chooses another
    offered.putIfAbsent(scope, scope);
    return Html.of(
        FormField.choice("role", PeopleWords.ROLE.in(language), roles(language, Role.ADMIN), role),
        FormField.choice("scope", PeopleWords.REACH.in(language), offered, scope));
  }

  /** Roles up to one, by their ids. */
  static Map<String, String> roles(Language language, Role highest) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      if (role.compareTo(highest) <= 0) {
        roles.put(role.id(), PeopleWords.of(role).in(language));
      }
    }
    return roles;
  }

  /** Somebody was invited, or gets a new link: the one time that it is shown. */
  public EditorPage link(Member member, String address) {
    return EditorPage.of(say(PeopleWords.INVITED))
        .with(
            Html.paragraph(
                say(PeopleWords.LINK_HELP)
                    .formatted(member.person().name() + " (" + member.email() + ")")),
            Html.tag("p").attr("class", "label").text(say(PeopleWords.LINK)),
            Html.tag("p").attr("class", "secret").text(address),
            Html.tag("p").with(Html.link("/editor/people", say(PeopleWords.BACK))));
  }

  private String say(PeopleWords words) {
    return words.in(visit.language());
  }
}
