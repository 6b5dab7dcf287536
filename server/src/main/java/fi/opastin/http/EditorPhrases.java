package fi.opastin.http;

import fi.opastin.editing.AnswerDesk;
import fi.opastin.editor.AnswerPage;
import fi.opastin.editor.AnswerView.Trouble;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.PhrasesPage;
import fi.opastin.editor.PlacedFinding;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases of an answer's topic, {@code /editor/content/{answer}/phrases}. */
final class EditorPhrases implements RouteTable.Part {

  private static final String PATH = "/editor/content/{answer}/phrases";

  private final AnswerBench bench;
  private final EditorDoor door;

  EditorPhrases(AnswerBench bench, EditorDoor door) {
    this.bench = bench;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(PATH, door.page(Right.READ, this::show))
        .post(PATH, door.change(Right.EDIT, this::save));
  }

  private EditorReply show(Visit visit, ServerRequest req) {
    AnswerBench.Opened opened = bench.open(visit, req);
    Map<Language, String> lines = new EnumMap<>(Language.class);
    for (Language language : Language.WRITTEN) {
      lines.put(language, opened.table().text(opened.files().phrases(language)).orElse(""));
    }
    return EditorReply.of(page(visit, opened, lines, "", Trouble.NONE, List.of()));
  }

  private EditorPage page(
      Visit visit,
      AnswerBench.Opened opened,
      Map<Language, String> lines,
      String title,
      Trouble trouble,
      List<String> faults) {
    List<PlacedFinding> findings = findings(visit, opened, lines);
    return new PhrasesPage(
            bench.view(visit, opened, opened.sheet(), findings, title, trouble, faults), lines)
        .page();
  }

  private List<PlacedFinding> findings(
      Visit visit, AnswerBench.Opened opened, Map<Language, String> lines) {
    return bench.lint(visit, opened, judged(opened, lines)).stream()
        .filter(placed -> placed.field().startsWith("phrases-"))
        .toList();
  }

  private static Map<String, Optional<String>> judged(
      AnswerBench.Opened opened, Map<Language, String> lines) {
    Map<String, Optional<String>> texts =
        new LinkedHashMap<>(AnswerDesk.texts(opened.files().own(), opened.table()::text));
    texts.putAll(AnswerForm.written(opened.files(), lines, opened.table()::text));
    return texts;
  }

  private EditorReply save(Visit visit, FormBody body, ServerRequest req) {
    AnswerForm form = bench.form(body);
    AnswerBench.Opened opened = bench.open(visit, req, form.draft());
    Map<Language, String> lines = form.phrases();
    Map<String, Optional<String>> changes =
        AnswerForm.written(opened.files(), lines, opened.table()::text);
    changes.entrySet().removeIf(f -> f.getValue().equals(opened.table().text(f.getKey())));
    return new AnswerSaving(bench, visit, form, opened)
        .of(
            changes,
            opened.topic().value(),
            () -> AnswerPage.isFaulty(findings(visit, opened, lines)),
            (now, trouble, faults) -> page(visit, now, lines, form.title(), trouble, faults));
  }
}
