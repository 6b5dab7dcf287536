package fi.opastin.http;

import fi.opastin.editor.HomePage;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.people.Right;

/** Where somebody begins, and what every page offers: another language, and the way out. */
final class EditorHome implements RouteTable.Part {

  private final EditorBackend backend;
  private final EditorDoor door;
  private final EditorPages pages;

  EditorHome(EditorBackend backend, EditorDoor door, EditorPages pages) {
    this.backend = backend;
    this.door = door;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(
            "/editor",
            door.page(
                Right.READ,
                (visit, req) -> EditorReply.of(HomePage.of(visit, pages.sections(visit)))))
        .post(
            "/editor/language", door.change(Right.READ, (visit, form, req) -> speak(visit, form)));
  }

  private EditorReply speak(Visit visit, FormBody form) {
    Language language =
        form.text("language")
            .flatMap(Language::of)
            .orElseThrow(
                () ->
                    Problem.at(ProblemType.INVALID_FIELD, "language", "must be fi, sv or en")
                        .toException());
    backend.people().setLanguage(visit.person().id(), language);
    return EditorReply.onTo(form.text("return").flatMap(ReturnPath::of).orElse("/editor"));
  }
}
