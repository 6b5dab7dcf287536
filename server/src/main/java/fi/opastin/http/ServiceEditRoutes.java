package fi.opastin.http;

import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.Scope;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Names;
import fi.opastin.directory.Region;
import fi.opastin.directory.ServiceType;
import fi.opastin.editing.Proposal;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.GapPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.ServiceEditPage;
import fi.opastin.editor.ServiceFault;
import fi.opastin.editor.ServiceListPage;
import fi.opastin.editor.ServiceTrouble;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.Expectation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The services, as editors look at them and change them. */
final class ServiceEditRoutes implements RouteTable.Part {

  private final ServiceBench bench;
  private final EditorDoor door;

  ServiceEditRoutes(ServiceBench bench, EditorDoor door) {
    this.bench = bench;
    this.door = door;
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

  private EditorReply list(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    ServiceListPage.Filter filter = filter(query);
    return EditorReply.of(
        ServiceListPage.of(
            visit,
            filter,
            municipalities(visit, bench.knowledge()),
            types(visit.language()),
            bench.items(visit.person(), filter)));
  }

  /** What an address asks for. */
  static ServiceListPage.Filter filter(Query query) {
    return new ServiceListPage.Filter(
        query.text("text").orElse(""),
        query.text("municipality").orElse(""),
        query.text("type").orElse(""),
        query.text("state").orElse(""));
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

  private static List<ServiceListPage.Named> types(Language language) {
    return java.util.Arrays.stream(ServiceType.values())
        .map(type -> new ServiceListPage.Named(type.id(), Names.of(type, language)))
        .toList();
  }

  private EditorReply coverage(Visit visit, ServerRequest req) {
    Knowledge knowledge = bench.knowledge();
    Coverage coverage = Coverage.of(knowledge.directory(), knowledge.expectations(), bench.today());
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
            wishes.stream().map(wish -> Names.of(wish.type(), visit.language())).toList(),
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

  private EditorReply show(Visit visit, String id) {
    ServiceBench.Found found = bench.find(visit.person(), id);
    return EditorReply.of(page(visit, found, ServiceEditPage.entered(found.service()), List.of()));
  }

  private static EditorPage page(
      Visit visit,
      ServiceBench.Found found,
      ServiceEditPage.Entered entered,
      List<ServiceTrouble> faults) {
    return ServiceEditPage.of(
        visit, found.service(), entered, found.draft().isPresent(), found.mayEdit(), faults);
  }

  private EditorReply save(Visit visit, FormBody form, String id) {
    ServiceBench.Found found = bench.find(visit.person(), id);
    ServiceEditPage.Entered entered = ServiceFormReader.entered(form);
    return switch (bench.save(
        visit.person(),
        visit.language(),
        found,
        form.text(ServiceEditPage.MARK),
        entered,
        List.of())) {
      case ServiceBench.Saved.In(Proposal proposal) ->
          EditorReply.done("/editor/drafts/" + proposal.id(), Notice.SAVED);
      case ServiceBench.Saved.Unchanged _ ->
          EditorReply.of(
              ServiceEditPage.unchanged(
                  visit, found.service(), entered, found.draft().isPresent()));
      case ServiceBench.Saved.Unfit(List<ServiceTrouble> faults) ->
          EditorReply.refused(422, page(visit, found, entered, faults));
      case ServiceBench.Saved.Stale _ -> {
        ServiceTrouble changed = ServiceTrouble.of("", ServiceFault.CHANGED, visit.language());
        ServiceBench.Found now = bench.find(visit.person(), id);
        yield EditorReply.refused(409, page(visit, now, entered, List.of(changed)));
      }
    };
  }
}
