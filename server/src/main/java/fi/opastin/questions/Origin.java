package fi.opastin.questions;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where and when a question was asked, no finer than may be kept. Immutable.
 *
 * @param partner key of the site
 * @param region code of the region, where a municipality was told
 * @param municipality that was told
 * @param language that it is written in
 * @param day in Finland
 * @param hour 0–23
 */
public record Origin(
    String partner,
    Optional<String> region,
    Optional<MunicipalityCode> municipality,
    Language language,
    LocalDate day,
    int hour) {

  /** At a moment, of which the day and the hour are kept. */
  public static Origin at(
      Instant moment,
      ZoneId zone,
      String partner,
      Optional<String> region,
      Optional<MunicipalityCode> municipality,
      Language language) {
    return new Origin(
        partner,
        region,
        municipality,
        language.written(),
        moment.atZone(zone).toLocalDate(),
        moment.atZone(zone).getHour());
  }
}
