package fi.opastin.http;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceQuery;
import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.editing.AnswerUses;
import fi.opastin.editor.AnswerAside;
import fi.opastin.editor.AnswerHistoryPage;
import fi.opastin.editor.AnswerListPage;
import fi.opastin.editor.AnswerPage;
import fi.opastin.editor.AnswerPreview;
import fi.opastin.editor.AnswerRow;
import fi.opastin.editor.AnswerView;
import fi.opastin.editor.AnswerView.Trouble;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.FindingList;
import fi.opastin.editor.PlacedFinding;
import fi.opastin.editor.SwitchPage;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.Topic;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The pages of answers, {@code /editor/content}. */
final class EditorAnswers implements RouteTable.Part {

  private static final int SERVICES = 3;
  private static final int OLDEST_AGE = 120;

  private final AnswerBench bench;
  private final AnswerRows rows;
  private final EditorDoor door;
  private final PageReads pages;

  EditorAnswers(AnswerBench bench, EditorDoor door, PageReads pages) {
    this.bench = bench;
    this.rows = new AnswerRows(bench);
    this.door = door;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    String one = "/editor/content/{answer}";
    routes
        .get("/editor/content", door.page(Right.READ, this::list))
        .get(one, door.page(Right.READ, this::show))
        .post(one, door.change(Right.EDIT, this::save))
        .post(one + "/lint", door.change(Right.EDIT, this::lint))
        .get(one + "/services", door.page(Right.READ, this::services))
        .get(one + "/history", door.page(Right.READ, this::history));
  }

  private EditorReply list(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    String search = query.text("q").orElse("");
    AnswerRow.Filter filter =
        query
            .parsed("status", AnswerRow.Filter::of, "must be a status of the list")
            .orElse(AnswerRow.Filter.ANY);
    var today = visit.today();
    return EditorReply.of(
        new AnswerListPage(visit, search, filter, today)
            .of(
                rows.all(visit.language()).stream()
                    .filter(row -> row.fits(search, filter, today))
                    .toList()));
  }

  private EditorReply show(Visit visit, ServerRequest req) {
    AnswerBench.Opened opened = bench.open(visit, req);
    bench.desk().prepare(opened.files(), opened.table());
    return EditorReply.of(page(visit, req, opened, opened.sheet(), Trouble.NONE, "", List.of()));
  }

  private EditorPage page(
      Visit visit,
      ServerRequest req,
      AnswerBench.Opened opened,
      AnswerSheet sheet,
      Trouble trouble,
      String title,
      List<String> faults) {
    AnswerView view =
        bench.view(
            visit,
            opened,
            sheet,
            bench.lint(visit, opened, sheet.written(opened.table()::text)),
            title,
            trouble,
            faults);
    AnswerAside aside = new AnswerAside(view);
    AnswerAside.Looking looking = looking(Query.of(req));
    return new AnswerPage(view)
        .of(
            aside.services(looking, hits(visit, opened, looking)),
            aside.uses(AnswerUses.of(opened.files(), opened.table(), bench.knowledge())),
            aside.embedding(pages.origin(req)))
        .with(
            bench
                .knowledge()
                .topic(opened.topic())
                .map(topic -> SwitchPage.toTopic(topic, visit.language()))
                .orElse(Html.NONE));
  }

  private EditorReply save(Visit visit, FormBody body, ServerRequest req) {
    AnswerForm form = bench.form(body);
    AnswerBench.Opened opened = bench.open(visit, req, form.draft());
    AnswerSheet sheet = form.sheet(opened.files());
    AnswerDesk.Table table = opened.table();
    return new AnswerSaving(bench, visit, form, opened)
        .of(
            sheet.changes(table::text),
            opened.files().id().value(),
            () -> AnswerPage.isFaulty(bench.lint(visit, opened, sheet.written(table::text))),
            (now, trouble, faults) -> page(visit, req, now, sheet, trouble, form.title(), faults));
  }

  /** What is to be said about what was typed: a piece for a script, else the whole page. */
  private EditorReply lint(Visit visit, FormBody body, ServerRequest req) {
    AnswerForm form = bench.form(body);
    AnswerBench.Opened opened = bench.open(visit, req, form.draft());
    AnswerSheet sheet = form.sheet(opened.files());
    if (!EditorPages.asksForPiece(req)) {
      return EditorReply.of(page(visit, req, opened, sheet, Trouble.NONE, form.title(), List.of()));
    }
    List<PlacedFinding> findings = bench.lint(visit, opened, sheet.written(opened.table()::text));
    return EditorReply.piece(
        Html.of(FindingList.of(findings, visit.language()), AnswerPreview.instead(sheet, visit)));
  }

  private EditorReply services(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    AnswerBench.Opened opened = bench.open(visit, req);
    AnswerView view =
        bench.view(visit, opened, opened.sheet(), List.of(), "", Trouble.NONE, List.of());
    AnswerAside aside = new AnswerAside(view);
    AnswerAside.Looking looking = looking(query);
    List<ServiceHit> hits = hits(visit, opened, looking);
    return EditorPages.asksForPiece(req)
        ? EditorReply.piece(aside.shown(hits))
        : EditorReply.of(
            EditorPage.of(opened.files().id().value()).with(aside.services(looking, hits)));
  }

  private static AnswerAside.Looking looking(Query query) {
    OptionalInt age = query.integer("age", 0, OLDEST_AGE);
    String place =
        query
            .parsed(
                "municipality",
                code -> Optional.of(code).filter(MunicipalityCode::isCode),
                "must be the code of a municipality")
            .orElse("");
    return new AnswerAside.Looking(place, age);
  }

  /** As the answerer asks for them beside an answer. */
  private List<ServiceHit> hits(
      Visit visit, AnswerBench.Opened opened, AnswerAside.Looking looking) {
    Optional<Topic> topic = bench.knowledge().topic(opened.topic());
    if (topic.isEmpty() || topic.get().services().isEmpty()) {
      return List.of();
    }
    Optional<MunicipalityCode> place =
        bench.knowledge().directory().municipality(looking.municipality()).map(Municipality::code);
    ServiceQuery query =
        ServiceQuery.at(visit.now(), visit.language())
            .withTypes(topic.get().services())
            .withMunicipality(place)
            .withAge(looking.age());
    return bench.knowledge().directory().finder().find(query, SERVICES);
  }

  private EditorReply history(Visit visit, ServerRequest req) {
    AnswerBench.Opened opened = bench.open(visit, req);
    AnswerView view =
        bench.view(visit, opened, opened.sheet(), List.of(), "", Trouble.NONE, List.of());
    var releases = bench.room().releases();
    return EditorReply.of(
        new AnswerHistoryPage(view)
            .of(
                opened.all().stream()
                    .map(
                        path ->
                            new AnswerHistoryPage.FileHistory(
                                path,
                                releases.history(path).stream()
                                    .map(
                                        version ->
                                            new AnswerHistoryPage.Version(
                                                version.release(),
                                                version.hash().flatMap(releases::text)))
                                    .toList()))
                    .toList()));
  }
}
