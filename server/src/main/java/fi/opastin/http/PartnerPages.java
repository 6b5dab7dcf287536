package fi.opastin.http;

import fi.opastin.directory.Directory;
import fi.opastin.editor.FindingWords;
import fi.opastin.editor.LevelNames;
import fi.opastin.editor.Notice;
import fi.opastin.editor.PartnerListPage;
import fi.opastin.editor.PartnerPage;
import fi.opastin.editor.PartnerSheet;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.partners.Level;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;
import io.helidon.webserver.http.ServerRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages of sites and of what they inherit, {@code /editor/partners}. */
final class PartnerPages implements RouteTable.Part {

  private static final String SITE = PartnerListPage.PATH + "/{key}";
  private static final String LEVEL = PartnerListPage.PATH + "/levels/{id}";

  private final PartnerDesk desk;
  private final LiveKnowledge knowledge;
  private final EditorDoor door;

  PartnerPages(PartnerDesk desk, LiveKnowledge knowledge, EditorDoor door) {
    this.desk = desk;
    this.knowledge = knowledge;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(PartnerListPage.PATH, door.page(Right.MANAGE, this::list))
        .get(SITE, door.page(Right.MANAGE, this::show))
        .post(SITE, door.change(Right.MANAGE, this::save))
        .get(LEVEL, door.page(Right.MANAGE, this::show))
        .post(LEVEL, door.change(Right.MANAGE, this::save));
  }

  /** The level that an address names, or 404. */
  static Level level(ServerRequest req) {
    String path = req.path().path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return Level.of(path.contains("/levels/") ? last.replaceFirst("-", ":") : "site:" + last)
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private LevelNames names(Visit visit) {
    return new LevelNames(knowledge.get().directory(), visit.language());
  }

  private PartnerPage page(Visit visit, PartnerSheet sheet) {
    return new PartnerPage(visit, names(visit), sheet, desk.history(sheet.level()));
  }

  private EditorReply list(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    Optional<Level> level = query.text("level").flatMap(Level::of);
    if (level.isPresent()) {
      return EditorReply.onTo(PartnerSheet.path(level.get()));
    }
    boolean mayBegin = !(visit.person().scope() instanceof Scope.Partner);
    Optional<Level.Site> fresh =
        query.parsed("key", PartnerPages::key, "must be of small letters, digits and dashes");
    if (fresh.isPresent() && desk.exists(fresh.get())) {
      return EditorReply.onTo(PartnerSheet.path(fresh.get()));
    }
    if (fresh.isPresent() && mayBegin) {
      return EditorReply.of(page(visit, desk.fresh(fresh.get())).now());
    }
    return EditorReply.of(
        PartnerListPage.of(
            visit,
            names(visit),
            desk.sites(visit.person()),
            desk.levels(visit.person()),
            reachable(visit),
            mayBegin));
  }

  private static Optional<Level.Site> key(String text) {
    return Level.of("site:" + text).map(Level.Site.class::cast);
  }

  private List<Level> reachable(Visit visit) {
    List<Level> all = new ArrayList<>();
    all.add(new Level.Country());
    Directory directory = knowledge.get().directory();
    directory.regions().forEach(region -> all.add(new Level.Region(region.code())));
    directory.municipalities().stream()
        .sorted(Comparator.comparing(place -> place.name(visit.language())))
        .forEach(place -> all.add(new Level.Municipality(place.code().value())));
    return all.stream().filter(level -> desk.reaches(visit.person(), level)).toList();
  }

  private EditorReply show(Visit visit, ServerRequest req) {
    return EditorReply.of(page(visit, desk.open(level(req), visit.person())).now());
  }

  private EditorReply save(Visit visit, FormBody form, ServerRequest req) {
    Level level = level(req);
    int seen =
        form.wholeNumber("version")
            .orElseThrow(
                () ->
                    Problem.at(ProblemType.INVALID_FIELD, "version", "must be the one that you saw")
                        .toException());
    PartnerSheet before =
        seen == 0 && level instanceof Level.Site site && !desk.exists(site)
            ? desk.fresh(site)
            : desk.open(level, visit.person());
    List<String> told = new ArrayList<>();
    PartnerPage.Entered entered = PartnerFormReader.entered(level, form, before.tree(), told);
    told.replaceAll(said -> FindingWords.in(said, visit.language()));
    if (!told.isEmpty()) {
      return EditorReply.refused(422, page(visit, before).with(entered, told, List.of()));
    }
    return switch (desk.save(visit.person(), level, seen, entered.tree())) {
      case PartnerDesk.Saved.Done _ -> EditorReply.done(PartnerSheet.path(level), Notice.SAVED);
      case PartnerDesk.Saved.Unchanged _ -> EditorReply.of(page(visit, before).unchanged());
      case PartnerDesk.Saved.Stale(PartnerSheet now) ->
          EditorReply.refused(409, page(visit, now).stale(entered));
      case PartnerDesk.Saved.Faulty(var findings, var faults) -> {
        faults.forEach(fault -> told.add(fault.in(visit.language())));
        yield EditorReply.refused(422, page(visit, before).with(entered, told, findings));
      }
    };
  }
}
