package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody needs, for ranking ({@link ServiceFinder#find}) or filtering ({@link
 * ServiceFinder#page}).
 *
 * @param types the kinds that fit, best first; empty for all
 * @param ids services wanted by id, before all others; empty for none
 * @param municipality where the service is wanted
 * @param age of the person, or in a parent's or professional's message of the young person
 * @param audiences what is known of the person; in a filter each must be served
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
  }

  /** Everything, for a person who reads {@code language}. */
  public static ServiceQuery at(Instant now, Language language) {
    return new ServiceQuery(
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
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
    return new ServiceQuery(
        wanted,
        ids,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withTypes(ServiceType... wanted) {
    return withTypes(List.of(wanted));
  }

  public ServiceQuery withIds(List<ServiceId> wanted) {
    return new ServiceQuery(
        types,
        wanted,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withMunicipality(MunicipalityCode code) {
    return withMunicipality(Optional.of(code));
  }

  public ServiceQuery withMunicipality(Optional<MunicipalityCode> code) {
    return new ServiceQuery(
        types,
        ids,
        code,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withAge(OptionalInt years) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        years,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withAge(int years) {
    return withAge(OptionalInt.of(years));
  }

  public ServiceQuery withAudiences(Set<Audience> known) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        known,
        language,
        inLanguage,
        byName,
        near,
        radius,
        openNow,
        text,
        now);
  }

  /** Filter: only services known to serve in the query's language. */
  public ServiceQuery withInLanguage(boolean only) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        audiences,
        language,
        only,
        byName,
        near,
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withByName(boolean named) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        named,
        near,
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withNear(GeoPoint point) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        Optional.of(point),
        radius,
        openNow,
        text,
        now);
  }

  public ServiceQuery withRadius(double metres) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        OptionalDouble.of(metres),
        openNow,
        text,
        now);
  }

  public ServiceQuery withOpenNow(boolean open) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        radius,
        open,
        text,
        now);
  }

  public ServiceQuery withText(String words) {
    return new ServiceQuery(
        types,
        ids,
        municipality,
        age,
        audiences,
        language,
        inLanguage,
        byName,
        near,
        radius,
        openNow,
        words,
        now);
  }
}
