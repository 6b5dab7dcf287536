package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.Scope;
import fi.opastin.curation.KeptService;
import fi.opastin.curation.ServiceEdit;
import fi.opastin.curation.ServiceFiles;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Region;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.directory.ServiceType;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.Stage;
import fi.opastin.editor.GapPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.ServiceEditPage;
import fi.opastin.editor.ServiceFault;
import fi.opastin.editor.ServiceListPage;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.Expectation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The services, as editors look at them and change them. */
final class ServiceEditRoutes implements RouteTable.Part {

  private final Supplier<Knowledge> live;
  private final EditingRoom editing;
  private final EditorDoor door;
  private final Clock clock;

  ServiceEditRoutes(Backend backend, EditorDoor door) {
    this.live = backend.knowledge();
    this.editing = backend.editing();
    this.door = door;
    this.clock = backend.clock();
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(ServiceListPage.PATH, door.page(Right.READ, this::list))
        .get(ServiceListPage.PATH + "/coverage", door.page(Right.READ, this::coverage))
        .get(
            ServiceListPage.PATH + "/{id}",
            door.page(Right.READ, (visit, req) -> show(visit, id(req))))
        .post(
            ServiceListPage.PATH + "/{id}",
            door.change(Right.EDIT, (visit, form, req) -> save(visit, form, id(req))));
  }

  private static String id(ServerRequest req) {
    return req.path().pathParameters().get("id");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }

  private EditorReply list(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    ServiceListPage.Filter filter =
        new ServiceListPage.Filter(
            query.text("text").orElse(""),
            query.text("municipality").orElse(""),
            query.text("type").orElse(""),
            query.text("state").orElse(""));
    Knowledge knowledge = live.get();
    List<ServiceListPage.Item> items = new ArrayList<>();
    for (KeptService kept : new ServiceFiles(editing.desk().liveContent()).all()) {
      if (fits(kept, filter, knowledge)) {
        items.add(
            new ServiceListPage.Item(
                kept.id(),
                name(kept),
                kept.fields().path("type").asText(),
                kept.isImported(),
                kept.override().isPresent(),
                kept.isHidden()));
      }
    }
    return EditorReply.of(
        ServiceListPage.of(visit, filter, municipalities(visit, knowledge), types(), items));
  }

  private static String name(KeptService kept) {
    String name = kept.fields().path("name").path("fi").asText("");
    return name.isEmpty() ? kept.id() : name;
  }

  private boolean fits(KeptService kept, ServiceListPage.Filter filter, Knowledge knowledge) {
    String words = filter.text().strip().toLowerCase(Locale.ROOT);
    boolean isNamed =
        kept.id().contains(words) || name(kept).toLowerCase(Locale.ROOT).contains(words);
    boolean isOfType =
        filter.type().isEmpty() || kept.fields().path("type").asText().equals(filter.type());
    Optional<Service> service =
        ServiceId.isId(kept.id())
            ? knowledge.directory().service(new ServiceId(kept.id()))
            : Optional.empty();
    boolean isThere =
        filter.municipality().isEmpty()
            || service
                .map(
                    known ->
                        known.area().municipalities().stream()
                            .map(MunicipalityCode::value)
                            .anyMatch(filter.municipality()::equals))
                .orElse(false);
    boolean isInState =
        switch (filter.state()) {
          case "contact" -> service.map(known -> !known.isReachableOn(today())).orElse(true);
          case "hours" ->
              service.map(known -> known.shownAt(today()).hours().isEmpty()).orElse(true);
          case "overridden" -> kept.override().isPresent();
          default -> true;
        };
    return isNamed && isOfType && isThere && isInState;
  }

  private static List<ServiceListPage.Named> municipalities(Visit visit, Knowledge knowledge) {
    return knowledge.directory().municipalities().stream()
        .map(
            place -> new ServiceListPage.Named(place.code().value(), name(place, visit.language())))
        .sorted(java.util.Comparator.comparing(ServiceListPage.Named::name))
        .toList();
  }

  private static String name(Municipality place, Language language) {
    return language == Language.SV ? place.nameSv() : place.nameFi();
  }

  private static List<ServiceListPage.Named> types() {
    return java.util.Arrays.stream(ServiceType.values())
        .map(type -> new ServiceListPage.Named(type.id(), type.id()))
        .toList();
  }

  private EditorReply coverage(Visit visit, ServerRequest req) {
    Knowledge knowledge = live.get();
    Coverage coverage = Coverage.of(knowledge.directory(), knowledge.expectations(), today());
    List<Expectation> wishes = coverage.expectations(Scope.ALL);
    Map<String, Region> regions = new TreeMap<>();
    Map<String, List<Municipality>> places = new TreeMap<>();
    for (Municipality place : coverage.municipalities(Scope.ALL)) {
      regions.put(place.regionCode(), place.region());
      places.computeIfAbsent(place.regionCode(), any -> new ArrayList<>()).add(place);
    }
    Optional<Region> region =
        Query.of(req)
            .parsed(
                "region",
                code -> Optional.ofNullable(regions.get(code)),
                "must be the code of a region");
    List<GapPage.Row> rows = new ArrayList<>();
    if (region.isPresent()) {
      for (Municipality place : places.get(region.get().code())) {
        rows.add(
            row(Optional.empty(), name(place, visit.language()), List.of(place), coverage, wishes));
      }
    } else {
      places.forEach(
          (code, in) ->
              rows.add(
                  row(
                      Optional.of(code),
                      regions.get(code).name().in(visit.language()),
                      in,
                      coverage,
                      wishes)));
    }
    return EditorReply.of(
        GapPage.of(
            visit,
            region.map(known -> known.name().in(visit.language())),
            wishes.stream().map(wish -> wish.type().id()).toList(),
            rows));
  }

  private static GapPage.Row row(
      Optional<String> id,
      String name,
      List<Municipality> places,
      Coverage coverage,
      List<Expectation> wishes) {
    List<Integer> missing =
        wishes.stream()
            .map(
                wish ->
                    (int)
                        places.stream()
                            .filter(place -> !coverage.isCovered(place, wish.type(), Scope.ALL))
                            .count())
            .toList();
    return new GapPage.Row(id, name, missing, places.size());
  }

  /**
   * A service as somebody works on it.
   *
   * @param draft their open draft on its file
   */
  private record Found(ServiceFiles files, KeptService service, Optional<Proposal> draft) {}

  private Found find(Visit visit, String id) {
    ServiceFiles live = new ServiceFiles(editing.desk().liveContent());
    KeptService service = found(live, id);
    Optional<Proposal> draft =
        editing.proposals().openOn(ServiceFiles.writtenTo(service)).stream()
            .filter(open -> open.author().equals(visit.person().id()))
            .filter(open -> open.stage() == Stage.DRAFT || open.stage() == Stage.CHECKED)
            .findFirst();
    if (draft.isEmpty()) {
      return new Found(live, service, draft);
    }
    PackContent content = editing.desk().content(draft.get());
    ServiceFiles files = new ServiceFiles(content);
    return new Found(files, found(files, id), draft);
  }

  private static KeptService found(ServiceFiles files, String id) {
    return files.find(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private EditorReply show(Visit visit, String id) {
    Found found = find(visit, id);
    return EditorReply.of(
        ServiceEditPage.of(
            visit,
            found.service(),
            ServiceEditPage.entered(found.service()),
            found.draft().isPresent(),
            List.of()));
  }

  private EditorReply save(Visit visit, FormBody form, String id) {
    Found found = find(visit, id);
    KeptService service = found.service();
    ServiceEditPage.Entered entered = ServiceFormReader.entered(form);
    List<String> faults = new ArrayList<>();
    Map<String, JsonNode> before = new LinkedHashMap<>();
    ServiceEdit.FIELDS.forEach(field -> before.put(field, service.field(field)));
    ServiceEdit edit = ServiceFormReader.edit(entered, before, visit.language(), faults);
    boolean isDraft = found.draft().isPresent();
    if (!faults.isEmpty()) {
      return EditorReply.refused(422, ServiceEditPage.of(visit, service, entered, isDraft, faults));
    }
    Optional<String> text = found.files().changed(service, edit, visit.person().name());
    if (text.isEmpty()) {
      return EditorReply.of(ServiceEditPage.unchanged(visit, service, entered, isDraft));
    }
    Map<String, Optional<String>> texts = Map.of(ServiceFiles.writtenTo(service), text);
    EditResult result =
        found
            .draft()
            .map(
                draft ->
                    editing
                        .desk()
                        .write(
                            visit.person(),
                            draft.id(),
                            draft.version(),
                            draft.title(),
                            texts,
                            false))
            .orElseGet(() -> editing.desk().create(visit.person(), name(service), texts));
    return switch (result) {
      case EditResult.Done(Proposal proposal) ->
          EditorReply.done("/editor/drafts/" + proposal.id(), Notice.SAVED);
      case EditResult.Unfit(List<String> unfit) ->
          EditorReply.refused(422, ServiceEditPage.of(visit, service, entered, isDraft, unfit));
      case EditResult.Stale _, EditResult.NotNow _ ->
          EditorReply.refused(
              409,
              ServiceEditPage.of(
                  visit,
                  service,
                  entered,
                  isDraft,
                  List.of(ServiceFault.DRAFT_CHANGED.in(visit.language()))));
      default -> throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    };
  }
}
