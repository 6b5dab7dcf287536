package fi.opastin.http;

import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.PostalCode;
import fi.opastin.hsds.Catalogue;
import fi.opastin.hsds.Documents.Detail;
import fi.opastin.hsds.Filter;
import fi.opastin.hsds.Listing;
import fi.opastin.hsds.Taxonomy;
import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;

/** The parameters of HSDS lists, read with their types; a bad one ends the request. */
record HsdsQuery(Query query) {

  private static final int LAST_PAGE = 100_000;
  private static final int MOST = 100;
  private static final int DEFAULT = 20;
  private static final int FARTHEST_METRES = 2_000_000;

  /** How a list is written. */
  enum Format {
    JSON,
    NDJSON
  }

  Language language() {
    return query.language();
  }

  Format format() {
    return query.parsed("format", HsdsQuery::format, "must be json or ndjson").orElse(Format.JSON);
  }

  private static Optional<Format> format(String text) {
    return switch (text) {
      case "json" -> Optional.of(Format.JSON);
      case "ndjson" -> Optional.of(Format.NDJSON);
      default -> Optional.empty();
    };
  }

  /** The page that is asked for; without a size, ids alone come in one page. */
  <T> Listing<T> page(List<T> all) {
    int page = query.integer("page", 1, LAST_PAGE).orElse(1);
    OptionalInt perPage = query.integer("per_page", 1, MOST);
    return perPage.isEmpty() && minimal()
        ? new Listing<>(all, page, Math.max(1, all.size()))
        : new Listing<>(all, page, perPage.orElse(DEFAULT));
  }

  boolean minimal() {
    return query.flag("minimal");
  }

  /** How much is written of each item. */
  Detail detail() {
    return query.flag("full") ? Detail.NESTED : Detail.PLAIN;
  }

  /** How much is written of each organization. */
  Detail ownerDetail() {
    return query.flag("full_service") ? Detail.FULL : detail();
  }

  /** What of a list is wanted. */
  Filter filter(Catalogue catalogue, Directory directory) {
    return new Filter(
        query.text("search"),
        term(),
        taxonomy(),
        known("organization_id", id -> catalogue.owner(id).isPresent()),
        around(directory),
        query.parsed("modified_after", HsdsQuery::time, "must be a time of ISO 8601 or a day"));
  }

  /** A time with its offset, a day and time of Finland without one, or a day of Finland. */
  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    } catch (DateTimeParseException noOffset) {
      return localTime(text);
    }
  }

  private static Optional<Instant> localTime(String text) {
    try {
      LocalDateTime time =
          text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
      return Optional.of(time.atZone(OpeningHours.ZONE).toInstant());
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** The taxonomy that is asked for. */
  Optional<Taxonomy> taxonomy() {
    return query.parsed("taxonomy_id", t -> Catalogue.id(t).flatMap(Taxonomy::of), rule());
  }

  /** Whether terms below another are wanted; all of ours are top terms with none below them. */
  boolean below() {
    query.flag("top_only");
    return query.parsed("parent_id", HsdsQuery::termOf, rule()).isPresent();
  }

  /** Whether the names of a thing hold what is searched for. */
  boolean finds(String... names) {
    return query
        .text("search")
        .map(text -> text.toLowerCase(Locale.ROOT))
        .map(
            text ->
                Arrays.stream(names).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text)))
        .orElse(true);
  }

  private Optional<Taxonomy.Term> term() {
    return query.parsed("taxonomy_term_id", HsdsQuery::termOf, rule());
  }

  private static Optional<Taxonomy.Term> termOf(String text) {
    return Catalogue.id(text).flatMap(Taxonomy::term);
  }

  private Optional<UUID> known(String name, Predicate<UUID> exists) {
    return query.parsed(name, text -> Catalogue.id(text).filter(exists), rule());
  }

  private static String rule() {
    return "must be an id of this interface";
  }

  private Optional<Filter.Around> around(Directory directory) {
    Optional<MunicipalityCode> place =
        query.parsed(
            "postcode", text -> municipality(text, directory), "must be a Finnish postal code");
    OptionalInt metres = query.integer("proximity", 1, FARTHEST_METRES);
    if (metres.isPresent() && place.isEmpty()) {
      throw Query.fault("proximity", "needs postcode");
    }
    return place
        .flatMap(directory::municipality)
        .map((Municipality home) -> new Filter.Around(home.code(), home.centre(), metres));
  }

  private static Optional<MunicipalityCode> municipality(String postcode, Directory directory) {
    return directory.places().postalCodes().stream()
        .filter(code -> code.code().equals(postcode))
        .map(PostalCode::municipality)
        .findFirst();
  }
}
