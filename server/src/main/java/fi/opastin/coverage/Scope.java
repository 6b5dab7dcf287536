package fi.opastin.coverage;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import java.util.List;
import java.util.Optional;

/**
 * What of the matrix is looked at; all of it must hold. Immutable.
 *
 * @param region code of a region
 * @param types kinds of service; empty for all
 * @param language only services known to serve in it, by its BCP 47 tag
 * @param channel only services that can be reached by it
 */
public record Scope(
    Optional<String> region,
    Optional<MunicipalityCode> municipality,
    List<ServiceType> types,
    Optional<String> language,
    Optional<Channel> channel) {

  /** Everything. */
  public static final Scope ALL =
      new Scope(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  public Scope {
    types = List.copyOf(types);
  }

  boolean includes(Municipality place) {
    return region.map(place.regionCode()::equals).orElse(true)
        && municipality.map(place.code()::equals).orElse(true);
  }

  boolean includes(ServiceType type) {
    return types.isEmpty() || types.contains(type);
  }

  boolean includesLanguage(String tag) {
    return language.map(tag::equals).orElse(true);
  }

  boolean includes(Channel way) {
    return channel.map(way::equals).orElse(true);
  }

  /** Whether a service can be reached in the language and by the channel. */
  boolean includes(Served served) {
    return served.languages().stream().anyMatch(this::includesLanguage)
        && served.channels().stream().anyMatch(this::includes);
  }
}
