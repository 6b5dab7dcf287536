package fi.opastin.editor;

import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as editors in Finland read and write them. Stateless. */
public final class FinnishTime {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d.M.yyyy HH.mm");
  private static final DateTimeFormatter SHOWN_IN_ENGLISH =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", java.util.Locale.ENGLISH);
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private FinnishTime() {}

  /** A moment, to be read by people and programs. */
  static Html shown(Instant at, Language language) {
    return Html.tag("time").attr("datetime", at.toString()).text(text(at, language));
  }

  /** A moment in words. */
  static String text(Instant at, Language language) {
    ZonedDateTime here = at.atZone(OpeningHours.ZONE);
    return (language == Language.EN ? SHOWN_IN_ENGLISH : SHOWN).format(here);
  }

  /** A moment as a field of a form has it. */
  static String field(Instant at) {
    return FIELD.format(at.atZone(OpeningHours.ZONE));
  }

  /** The moment that a field of a form names; empty where it names none. */
  public static Optional<Instant> parse(String field) {
    try {
      return Optional.of(LocalDateTime.parse(field).atZone(OpeningHours.ZONE).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
