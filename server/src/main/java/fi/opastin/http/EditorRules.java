package fi.opastin.http;

import fi.opastin.editing.RuleSheet;
import fi.opastin.editor.AnswerView.Trouble;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.RulesPage;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.RuleReach;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;

/** The rules of an answer's topic, {@code /editor/content/{answer}/rules}. */
final class EditorRules implements RouteTable.Part {

  private static final String PATH = "/editor/content/{answer}/rules";

  private final AnswerBench bench;
  private final EditorDoor door;

  EditorRules(AnswerBench bench, EditorDoor door) {
    this.bench = bench;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(PATH, door.page(Right.READ, this::show))
        .post(PATH, door.change(Right.EDIT, this::save));
  }

  private static RuleSheet rules(AnswerBench.Opened opened) {
    return RuleSheet.of(opened.topic(), opened.table());
  }

  private RuleReach reach(AnswerBench.Opened opened, RuleSheet rules) {
    return bench.desk().reach(opened.files(), opened.table(), rules.texts());
  }

  private EditorReply show(Visit visit, ServerRequest req) {
    AnswerBench.Opened opened = bench.open(visit, req);
    return EditorReply.of(page(visit, opened, rules(opened), "", Trouble.NONE, List.of()));
  }

  private EditorPage page(
      Visit visit,
      AnswerBench.Opened opened,
      RuleSheet rules,
      String title,
      Trouble trouble,
      List<String> faults) {
    return new RulesPage(
            bench.view(visit, opened, opened.sheet(), List.of(), title, trouble, faults),
            rules,
            reach(opened, rules))
        .page();
  }

  private EditorReply save(Visit visit, FormBody body, ServerRequest req) {
    AnswerForm form = bench.form(body);
    AnswerBench.Opened opened = bench.open(visit, req, form.draft());
    RuleSheet rules = rules(opened).with(form.rules());
    if (body.text(RulesPage.LOOK).isPresent()) {
      return EditorReply.of(page(visit, opened, rules, form.title(), Trouble.NONE, List.of()));
    }
    return new AnswerSaving(bench, visit, form, opened)
        .of(
            rules.changes(opened.files(), opened.table()),
            opened.topic().value(),
            () -> !reach(opened, rules).faults().isEmpty(),
            (now, trouble, faults) -> page(visit, now, rules, form.title(), trouble, faults));
  }
}
