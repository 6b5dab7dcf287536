package fi.opastin.http;

import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerUses;
import fi.opastin.editor.AnswerPage;
import fi.opastin.editor.AnswerView;
import fi.opastin.editor.AnswerView.Trouble;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.PhrasesPage;
import fi.opastin.editor.PlaceNames;
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
        .get(PATH, door.page(Right.READ, this::phrases))
        .post(PATH, door.change(Right.EDIT, this::savePhrases));
  }

  private AnswerBench.Opened open(Visit visit, ServerRequest req, Optional<String> draft) {
    return bench.open(visit, req.path().pathParameters().get("answer"), draft);
  }

  private EditorReply phrases(Visit visit, ServerRequest req) {
    AnswerBench.Opened opened = open(visit, req, Query.of(req).text(AnswerPage.DRAFT));
    Map<Language, String> lines = new EnumMap<>(Language.class);
    for (Language language : Language.WRITTEN) {
      lines.put(language, opened.table().text(opened.files().phrases(language)).orElse(""));
    }
    return EditorReply.of(phrasesPage(visit, opened, lines, "", Trouble.NONE, List.of()));
  }

  private EditorPage phrasesPage(
      Visit visit,
      AnswerBench.Opened opened,
      Map<Language, String> lines,
      String title,
      Trouble trouble,
      List<String> faults) {
    List<PlacedFinding> findings =
        bench.lint(visit, opened, judged(opened, lines)).stream()
            .filter(placed -> placed.field().startsWith("phrases-"))
            .toList();
    AnswerView view = bench.view(visit, opened, opened.sheet(), findings, title, trouble, faults);
    return new PhrasesPage(view, lines)
        .of(AnswerUses.rules(opened.files().id().topic(), opened.table()));
  }

  private static Map<String, Optional<String>> judged(
      AnswerBench.Opened opened, Map<Language, String> lines) {
    Map<String, Optional<String>> texts =
        new LinkedHashMap<>(AnswerDesk.texts(opened.files().own(), opened.table()::text));
    texts.putAll(AnswerForm.written(opened.files(), lines, opened.table()::text));
    return texts;
  }

  private EditorReply savePhrases(Visit visit, FormBody body, ServerRequest req) {
    AnswerForm form = new AnswerForm(body, new PlaceNames(bench.knowledge().directory()));
    AnswerBench.Opened opened = open(visit, req, form.draft());
    Map<Language, String> lines = form.phrases();
    String title = form.title();
    Map<String, Optional<String>> changes =
        AnswerForm.written(opened.files(), lines, opened.table()::text);
    changes.entrySet().removeIf(f -> f.getValue().equals(opened.table().text(f.getKey())));
    AnswerBench.Wish wish = form.wish(changes, opened.files().id().topic().value());
    if (changes.isEmpty()) {
      return EditorReply.refused(
          422, phrasesPage(visit, opened, lines, title, Trouble.UNCHANGED, List.of()));
    }
    boolean isFaulty =
        bench.lint(visit, opened, judged(opened, lines)).stream()
            .anyMatch(placed -> placed.finding().blocks() && placed.field().startsWith("phrases-"));
    if (isFaulty && !form.anyway()) {
      return EditorReply.refused(
          422, phrasesPage(visit, opened, lines, title, Trouble.UNFINISHED, List.of()));
    }
    return switch (bench.save(visit, opened, form.draft(), wish)) {
      case AnswerBench.Saved.In(var draft) ->
          EditorReply.done("/editor/drafts/" + draft.id(), Notice.SAVED);
      case AnswerBench.Saved.Stale(AnswerBench.Opened now) ->
          EditorReply.refused(409, phrasesPage(visit, now, lines, title, Trouble.STALE, List.of()));
      case AnswerBench.Saved.Unfit(List<String> faults) ->
          EditorReply.refused(422, phrasesPage(visit, opened, lines, title, Trouble.UNFIT, faults));
    };
  }
}
