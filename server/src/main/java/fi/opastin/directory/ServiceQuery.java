package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What somebody needs, for ranking ({@link ServiceFinder#find}) or filtering ({@link
 * ServiceFinder#page}).
 *
 * @param types the kinds that fit, best first; empty for all
 * @param ids services wanted by id, before all others; empty for none
 * @param municipality where the service is wanted
 * @param age of the person, or in a parent's or professional's message of the young person
 * @param audiences what is known of the person; in a filter each must be served
 * @param channels filter: reached by one of these; empty for all
 * @param language of the person; in a filter only where {@code inLanguage}
 * @param inLanguage filter: only services known to serve in {@code language}
 * @param byName the person asked for this kind of service by its name
 * @param near where the person is
 * @param radius in metres around {@code near}
 * @param openNow ranking: open ones first; filter: only those
 * @param text words to look for; empty for none
 * @param now the time of the turn
 */
public record ServiceQuery(
    List<ServiceType> types,
    List<ServiceId> ids,
    Optional<MunicipalityCode> municipality,
    OptionalInt age,
    Set<Audience> audiences,
    Set<Channel> channels,
    Language language,
    boolean inLanguage,
    boolean byName,
    Optional<GeoPoint> near,
    OptionalDouble radius,
    boolean openNow,
    String text,
    Instant now) {

  public ServiceQuery {
    types = List.copyOf(types);
    ids = List.copyOf(ids);
    audiences = Set.copyOf(audiences);
    channels = Set.copyOf(channels);
  }

  /** Everything, for a person who reads {@code language}. */
  public static ServiceQuery at(Instant now, Language language) {
    return new ServiceQuery(
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Set.of(),
        Set.of(),
        language,
        false,
        false,
        Optional.empty(),
        OptionalDouble.empty(),
        false,
        "",
        now);
  }

  public ServiceQuery withTypes(List<ServiceType> wanted) {
    return changed(draft -> draft.types = wanted);
  }

  public ServiceQuery withTypes(ServiceType... wanted) {
    return withTypes(List.of(wanted));
  }

  public ServiceQuery withIds(List<ServiceId> wanted) {
    return changed(draft -> draft.ids = wanted);
  }

  public ServiceQuery withMunicipality(MunicipalityCode code) {
    return withMunicipality(Optional.of(code));
  }

  public ServiceQuery withMunicipality(Optional<MunicipalityCode> code) {
    return changed(draft -> draft.municipality = code);
  }

  public ServiceQuery withAge(OptionalInt years) {
    return changed(draft -> draft.age = years);
  }

  public ServiceQuery withAge(int years) {
    return withAge(OptionalInt.of(years));
  }

  public ServiceQuery withAudiences(Set<Audience> known) {
    return changed(draft -> draft.audiences = known);
  }

  /** Filter: only services that are reached by one of these. */
  public ServiceQuery withChannels(Set<Channel> wanted) {
    return changed(draft -> draft.channels = wanted);
  }

  /** The same for another language. */
  public ServiceQuery withLanguage(Language other) {
    return new Draft(this).query(other, now);
  }

  /** Filter: only services known to serve in the query's language. */
  public ServiceQuery withInLanguage(boolean only) {
    return changed(draft -> draft.inLanguage = only);
  }

  public ServiceQuery withByName(boolean named) {
    return changed(draft -> draft.byName = named);
  }

  public ServiceQuery withNear(GeoPoint point) {
    return changed(draft -> draft.near = Optional.of(point));
  }

  public ServiceQuery withRadius(double metres) {
    return changed(draft -> draft.radius = OptionalDouble.of(metres));
  }

  public ServiceQuery withOpenNow(boolean open) {
    return changed(draft -> draft.openNow = open);
  }

  public ServiceQuery withText(String words) {
    return changed(draft -> draft.text = words);
  }

  private ServiceQuery changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.query(language, now);
  }

  /** The fields of a query while one of them is being changed. */
  private static final class Draft {

    private List<ServiceType> types;
    private List<ServiceId> ids;
    private Optional<MunicipalityCode> municipality;
    private OptionalInt age;
    private Set<Audience> audiences;
    private Set<Channel> channels;
    private boolean inLanguage;
    private boolean byName;
    private Optional<GeoPoint> near;
    private OptionalDouble radius;
    private boolean openNow;
    private String text;

    private Draft(ServiceQuery from) {
      types = from.types;
      ids = from.ids;
      municipality = from.municipality;
      age = from.age;
      audiences = from.audiences;
      channels = from.channels;
      inLanguage = from.inLanguage;
      byName = from.byName;
      near = from.near;
      radius = from.radius;
      openNow = from.openNow;
      text = from.text;
    }

    private ServiceQuery query(Language language, Instant now) {
      return new ServiceQuery(
          types,
          ids,
          municipality,
          age,
          audiences,
          channels,
          language,
          inLanguage,
          byName,
          near,
          radius,
          openNow,
          text,
          now);
    }
  }
}
