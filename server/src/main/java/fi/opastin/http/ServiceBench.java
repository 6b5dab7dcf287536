package fi.opastin.http;

import fi.opastin.curation.KeptService;
import fi.opastin.curation.ServiceEdit;
import fi.opastin.curation.ServiceFiles;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ServiceAreas;
import fi.opastin.editing.Stage;
import fi.opastin.editor.ServiceEditPage;
import fi.opastin.editor.ServiceListPage;
import fi.opastin.editor.ServiceTrouble;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where editors work on services, on pages and by programs. Safe to share. */
final class ServiceBench {

  private final Supplier<Knowledge> live;
  private final EditingRoom editing;
  private final Clock clock;

  ServiceBench(Backend backend) {
    this.live = backend.knowledge();
    this.editing = backend.editing();
    this.clock = backend.clock();
  }

  /**
   * A service as somebody works on it.
   *
   * @param draft their open draft on its file
   * @param mayEdit whether their rights reach it
   */
  record Found(
      ServiceFiles files, KeptService service, Optional<Proposal> draft, boolean mayEdit) {}

  /** What came of saving. */
  sealed interface Saved {
    /** It stands in a draft. */
    record In(Proposal draft) implements Saved {}

    /** It says what was there before. */
    record Unchanged() implements Saved {}

    /** It cannot be so: a sentence for each fault. */
    record Unfit(List<ServiceTrouble> faults) implements Saved {}

    /** Somebody changed it meanwhile. */
    record Stale() implements Saved {}
  }

  Knowledge knowledge() {
    return live.get();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }

  /** The services that fit a filter; of hidden ones those that somebody's rights reach. */
  List<ServiceListPage.Item> items(Person person, ServiceListPage.Filter filter) {
    PackContent content = editing.desk().liveContent();
    ServiceAreas areas = editing.areas(content);
    List<ServiceListPage.Item> items = new ArrayList<>();
    for (KeptService kept : new ServiceFiles(content).all()) {
      boolean isAsked = !filter.isHidden() || kept.isHidden() && reaches(person, kept.id(), areas);
      if (isAsked && fits(kept, filter, areas)) {
        items.add(
            new ServiceListPage.Item(
                kept.id(),
                name(kept),
                kept.fields().path("type").asText(),
                kept.isImported(),
                kept.override().isPresent(),
                kept.isHidden(),
                kept.why()));
      }
    }
    return items;
  }

  static String name(KeptService kept) {
    String name = kept.fields().path("name").path("fi").asText("");
    return name.isEmpty() ? kept.id() : name;
  }

  private boolean fits(KeptService kept, ServiceListPage.Filter filter, ServiceAreas areas) {
    String words = filter.text().strip().toLowerCase(Locale.ROOT);
    boolean isNamed =
        kept.id().contains(words) || name(kept).toLowerCase(Locale.ROOT).contains(words);
    boolean isOfType =
        filter.type().isEmpty() || kept.fields().path("type").asText().equals(filter.type());
    Optional<Service> service =
        ServiceId.isId(kept.id())
            ? areas.directory().service(new ServiceId(kept.id()))
            : Optional.empty();
    boolean isThere =
        filter.municipality().isEmpty()
            || areas
                .area(kept.id())
                .map(
                    area ->
                        area.municipalities().stream()
                            .map(MunicipalityCode::value)
                            .anyMatch(filter.municipality()::equals))
                .orElse(false);
    boolean isInState =
        switch (filter.state()) {
          case "contact" ->
              !kept.isHidden() && service.map(known -> !known.isReachableOn(today())).orElse(true);
          case "hours" ->
              !kept.isHidden()
                  && service.map(known -> known.shownAt(today()).hours().isEmpty()).orElse(true);
          case "overridden" -> kept.override().isPresent();
          default -> true;
        };
    return isNamed && isOfType && isThere && isInState;
  }

  /** A service in their draft on it, or as it is live; or 404. */
  Found find(Person person, String id) {
    PackContent now = editing.desk().liveContent();
    ServiceFiles live = new ServiceFiles(now);
    KeptService service = found(live, id);
    boolean mayEdit = person.may(Right.EDIT) && reaches(person, id, editing.areas(now));
    Optional<Proposal> draft =
        editing.proposals().openOn(ServiceFiles.writtenTo(service)).stream()
            .filter(open -> open.author().equals(person.id()))
            .filter(open -> open.stage() == Stage.DRAFT || open.stage() == Stage.CHECKED)
            .findFirst();
    if (draft.isEmpty()) {
      return new Found(live, service, draft, mayEdit);
    }
    PackContent content = editing.desk().content(draft.get());
    ServiceFiles files = new ServiceFiles(content);
    return new Found(files, found(files, id), draft, mayEdit);
  }

  private static KeptService found(ServiceFiles files, String id) {
    return files.find(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  /** Who is there for one region changes what serves that region alone; a site has no services. */
  private static boolean reaches(Person person, String id, ServiceAreas areas) {
    return switch (person.scope()) {
      case Scope.Everywhere _ -> true;
      case Scope.Partner _ -> false;
      case Scope.Region(String code) -> areas.regions(id).equals(Set.of(code));
    };
  }

  /**
   * Writes a change into their draft on the file, or begins one.
   *
   * @param seen the mark of the service that they saw; empty where they do not say
   * @param entered what was entered; faults of it are told in their language
   * @param told faults that are known already
   */
  Saved save(
      Person person,
      Language language,
      Found found,
      Optional<String> seen,
      ServiceEditPage.Entered entered,
      List<ServiceTrouble> told) {
    KeptService service = found.service();
    if (!found.mayEdit()) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
    if (seen.isPresent() && !seen.get().equals(service.mark())) {
      return new Saved.Stale();
    }
    List<ServiceTrouble> faults = new ArrayList<>(told);
    ServiceEdit edit = ServiceFormReader.edit(entered, service, language, faults);
    if (!faults.isEmpty()) {
      return new Saved.Unfit(faults);
    }
    Optional<String> text = found.files().changed(service, edit, person.name());
    if (text.isEmpty()) {
      return new Saved.Unchanged();
    }
    Map<String, Optional<String>> texts = Map.of(ServiceFiles.writtenTo(service), text);
    String title = found.draft().map(Proposal::title).orElseGet(() -> name(service));
    return switch (editing.desk().keep(person, found.draft(), title, texts, false)) {
      case EditResult.Done(Proposal proposal) -> new Saved.In(proposal);
      case EditResult.Unfit(List<String> unfit) ->
          new Saved.Unfit(
              unfit.stream().map(fault -> ServiceTrouble.of("", fault, language)).toList());
      case EditResult.Stale _, EditResult.NotNow _ -> new Saved.Stale();
      default -> throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    };
  }
}
