package fi.opastin.http;

import fi.opastin.directory.Audience;
import fi.opastin.directory.Channel;
import fi.opastin.directory.Directory;
import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Page;
import fi.opastin.directory.ServiceQuery;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The filters of a list of services.
 *
 * @param query what the directory is asked
 * @param none whether they leave nothing, as a topic does that no kind of service helps with
 */
record ServiceFilters(ServiceQuery query, boolean none) {

  private static final int OLDEST = 120;
  private static final int FARTHEST_METRES = 500_000;
  private static final Pattern POINT =
      Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?),\\s?(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)");

  /** Reads and checks the filters. */
  static ServiceFilters of(Query parameters, Knowledge knowledge, Instant now) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    audiences.addAll(
        parameters.list("audience", Audience::of, "must name audiences of the contract"));
    ServiceQuery query =
        ServiceQuery.at(now, parameters.language())
            .withMunicipality(municipality(parameters, knowledge.directory()))
            .withAge(parameters.integer("age", 0, OLDEST))
            .withAudiences(audiences)
            .withChannels(channels(parameters))
            .withOpenNow(parameters.parsed("open", ServiceFilters::open, "must be now").isPresent())
            .withText(parameters.text("q").orElse(""));
    return byKind(parameters, knowledge, near(parameters, query));
  }

  private static Set<Channel> channels(Query parameters) {
    return Set.copyOf(
        parameters.list("channel", Channel::of, "must name channels of the contract"));
  }

  /** The same for services known to serve in a language, where one is given. */
  ServiceFilters inLanguage(Optional<Language> served) {
    return served
        .map(
            language -> new ServiceFilters(query.withLanguage(language).withInLanguage(true), none))
        .orElse(this);
  }

  /** The part of the list that is asked for. */
  Page page(Directory directory, int limit, Optional<String> cursor) {
    return none
        ? new Page(List.of(), Optional.empty())
        : directory.finder().page(query, limit, cursor);
  }

  private static ServiceFilters byKind(Query parameters, Knowledge knowledge, ServiceQuery query) {
    List<ServiceType> types =
        parameters.list("type", ServiceType::of, "must name kinds of service of the contract");
    Optional<Topic> topic =
        parameters.parsed("topic", id -> topic(id, knowledge), "must be a topic of /api/v1/topics");
    List<ServiceType> helping = topic.map(Topic::services).orElse(types);
    List<ServiceType> both =
        types.isEmpty() ? helping : types.stream().filter(helping::contains).toList();
    boolean asked = topic.isPresent() || !types.isEmpty();
    return new ServiceFilters(query.withTypes(both), asked && both.isEmpty());
  }

  private static Optional<Topic> topic(String id, Knowledge knowledge) {
    return TopicId.isWellFormed(id) ? knowledge.topic(new TopicId(id)) : Optional.empty();
  }

  /** The municipality of today that a parameter names. */
  static Optional<MunicipalityCode> municipality(Query parameters, Directory directory) {
    return parameters.parsed(
        "municipality",
        text ->
            Optional.of(text)
                .filter(MunicipalityCode::isCode)
                .map(MunicipalityCode::new)
                .filter(code -> directory.municipality(code).isPresent()),
        "must be the code of a municipality of today, such as 091");
  }

  private static ServiceQuery near(Query parameters, ServiceQuery query) {
    Optional<GeoPoint> near =
        parameters.parsed("near", ServiceFilters::point, "must be latitude,longitude in degrees");
    OptionalInt radius = parameters.integer("radius", 1, FARTHEST_METRES);
    if (radius.isPresent() && near.isEmpty()) {
      throw Query.fault("radius", "needs near");
    }
    ServiceQuery here = near.map(query::withNear).orElse(query);
    return radius.isPresent() ? here.withRadius(radius.getAsInt()) : here;
  }

  private static Optional<GeoPoint> point(String text) {
    var matcher = POINT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double lat = Double.parseDouble(matcher.group(1));
    double lon = Double.parseDouble(matcher.group(2));
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
        ? Optional.of(new GeoPoint(lat, lon))
        : Optional.empty();
  }

  private static Optional<Boolean> open(String text) {
    return text.equals("now") ? Optional.of(true) : Optional.empty();
  }
}
