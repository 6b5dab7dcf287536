package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;

/** The parts of the editor, as its navigation shows them to those who may enter. */
public enum Section {
  INBOX("inbox", Right.READ, "Saapuneet", "Inkorg", "Inbox"),
  CONTENT("content", Right.READ, "Sisältö", "Innehåll", "Content"),
  DRAFTS("drafts", Right.READ, "Luonnokset", "Utkast", "Drafts"),
  TRY("try", Right.READ, "Kokeile", "Prova", "Try it"),
  TASKS("tasks", Right.READ, "Tehtävät", "Uppgifter", "Tasks"),
  SERVICES("services", Right.READ, "Palvelut", "Tjänster", "Services"),
  RELEASES("releases", Right.READ, "Julkaisut", "Publiceringar", "Releases"),
  REPORTS("reports", Right.READ, "Raportit", "Rapporter", "Reports"),
  PEOPLE("people", Right.MANAGE, "Ihmiset", "Personer", "People"),
  PARTNERS("partners", Right.MANAGE, "Kumppanit", "Partner", "Partners"),
  SWITCHES("switches", Right.READ, "Tauot", "Pauser", "Off switches"),
  SPREADSHEET("spreadsheet", Right.EDIT, "Taulukko", "Kalkylblad", "Spreadsheet");

  private final String path;
  private final Right right;
  private final Wording name;

  Section(String path, Right right, String fi, String sv, String en) {
    this.path = "/editor/" + path;
    this.right = right;
    this.name = new Wording(fi, sv, en);
  }

  /** Where it begins. */
  public String path() {
    return path;
  }

  /** Whether it is for somebody; people are managed by those whose rights reach everywhere. */
  public boolean isFor(Person person) {
    return person.may(right) && (this != PEOPLE || person.scope() instanceof Scope.Everywhere);
  }

  /** What it is called. */
  public String in(Language language) {
    return name.in(language);
  }
}
