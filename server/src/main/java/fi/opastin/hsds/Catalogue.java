package fi.opastin.hsds;

import fi.opastin.directory.Directory;
import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.directory.ServiceQuery;
import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The directory of a day as HSDS sees it: services that exist on that day with what of them may be
 * shown, their organizations, and where they are met, each by its UUID. Immutable and safe to
 * share.
 */
public final class Catalogue {

  private final Directory directory;
  private final LocalDate day;
  private final Map<UUID, Service> services = new LinkedHashMap<>();
  private final Map<UUID, Owner> owners = new LinkedHashMap<>();
  private final Map<UUID, Site> sites = new LinkedHashMap<>();
  private final Map<UUID, Instant> changed;

  private Catalogue(Directory directory, LocalDate day, Map<UUID, Instant> changed) {
    this.changed = changed;
    this.directory = directory;
    this.day = day;
    Map<UUID, List<Service>> run = new LinkedHashMap<>();
    directory.services().stream()
        .filter(service -> service.isValidOn(day))
        .sorted(Comparator.comparing(Service::id))
        .map(service -> service.shownAt(day))
        .forEach(
            service -> {
              services.put(idOf(service), service);
              run.computeIfAbsent(Owner.idOf(service), id -> new ArrayList<>()).add(service);
              Site.of(service).ifPresent(site -> sites.put(site.id(), site));
            });
    run.forEach((id, all) -> owners.put(id, new Owner(id, fullestName(all), all)));
  }

  /** The catalogue of a day. */
  public static Catalogue of(Directory directory, LocalDate day) {
    return new Catalogue(directory, day, Map.of());
  }

  /** The same with the times since when its services are as they are. */
  public Catalogue withChanges(ChangeStore changes, Instant now) {
    Map<UUID, String> digests = new LinkedHashMap<>();
    List<Documents> documents =
        Language.WRITTEN.stream().map(language -> Documents.of(this, language)).toList();
    services.forEach(
        (id, service) -> {
          StringBuilder text = new StringBuilder();
          documents.forEach(write -> text.append(write.service(service, Documents.Detail.NESTED)));
          digests.put(id, Ids.of("digest", text).toString());
        });
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    return new Catalogue(directory, day, changes.since(digests, second));
  }

  /** Since when a service is as it is; empty where that is not kept. */
  Optional<Instant> changed(Service service) {
    return Optional.ofNullable(changed.get(idOf(service)));
  }

  /** The id of a service. */
  public static UUID idOf(Service service) {
    return Ids.of("service", service.id());
  }

  /** Reads an id; empty for what is none. */
  public static Optional<UUID> id(String text) {
    return Ids.read(text);
  }

  /** The day for which it holds. */
  public LocalDate day() {
    return day;
  }

  /** Whether it was made of a directory for a day, so that it need not be made again. */
  public boolean isOf(Directory other, LocalDate otherDay) {
    return directory == other && day.equals(otherDay);
  }

  Directory directory() {
    return directory;
  }

  /** A service by its id. */
  public Optional<Service> service(UUID id) {
    return Optional.ofNullable(services.get(id));
  }

  /** An organization by its id. */
  public Optional<Owner> owner(UUID id) {
    return Optional.ofNullable(owners.get(id));
  }

  /** A service at a location by its id. */
  public Optional<Site> site(UUID id) {
    return Optional.ofNullable(sites.get(id));
  }

  /** The services that a filter leaves, in the order of their short ids. */
  public List<Service> services(Filter filter) {
    Optional<Set<ServiceId>> found = filter.search().map(this::withWords);
    return services.values().stream()
        .filter(service -> found.map(ids -> ids.contains(service.id())).orElse(true))
        .filter(service -> fits(service, filter))
        .toList();
  }

  /** The organizations that run a service which a filter leaves, or that bear the name searched. */
  public List<Owner> owners(Filter filter) {
    return owners.values().stream()
        .filter(owner -> filter.search().map(owner::isCalled).orElse(true))
        .filter(owner -> owner.services().stream().anyMatch(service -> fits(service, filter)))
        .toList();
  }

  /** Where the services that a filter leaves are met. */
  public List<Site> sites(Filter filter) {
    Set<ServiceId> left = new HashSet<>();
    services(filter).forEach(service -> left.add(service.id()));
    return sites.values().stream()
        .filter(site -> left.contains(site.service().id()))
        .filter(site -> filter.area().map(area -> isWithin(site, area)).orElse(true))
        .toList();
  }

  private boolean isChangedSince(Service service, Instant time) {
    return changed(service).map(since -> !since.isBefore(time)).orElse(true);
  }

  private boolean fits(Service service, Filter filter) {
    return filter.modifiedAfter().map(time -> isChangedSince(service, time)).orElse(true)
        && filter.owner().map(Owner.idOf(service)::equals).orElse(true)
        && filter.term().map(t -> t.taxonomy().termsOf(service).contains(t)).orElse(true)
        && filter.taxonomy().map(t -> !t.termsOf(service).isEmpty()).orElse(true)
        && filter
            .area()
            .map(area -> service.area().isNationwide() || service.area().names(area.municipality()))
            .orElse(true);
  }

  /** What is met on the web is near to nobody: it has no distance. */
  private boolean isWithin(Site site, Filter.Around area) {
    if (area.metres().isEmpty()) {
      return true;
    }
    return pointOf(site.service())
        .map(point -> point.metresTo(area.centre()) <= area.metres().getAsInt())
        .orElse(false);
  }

  private Optional<GeoPoint> pointOf(Service service) {
    return service
        .contact()
        .location()
        .or(() -> service.area().home().flatMap(directory::municipality).map(Municipality::centre));
  }

  /** By the full text of the directory, which knows all languages. */
  private Set<ServiceId> withWords(String words) {
    ServiceQuery query =
        ServiceQuery.at(day.atTime(12, 0).atZone(OpeningHours.ZONE).toInstant(), Language.FI)
            .withText(words);
    Set<ServiceId> found = new HashSet<>();
    directory
        .finder()
        .page(query, services.size() + 1, Optional.empty())
        .items()
        .forEach(hit -> found.add(hit.service().id()));
    return found;
  }

  private static LocalText fullestName(List<Service> services) {
    return services.stream()
        .map(Service::organization)
        .max(Comparator.comparingInt(name -> name.variants().size()))
        .orElseThrow();
  }
}
