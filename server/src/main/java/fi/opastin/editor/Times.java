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

/** Times as people in Finland write them, in Finnish time. */
public final class Times {

  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy H.mm");
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d.M.yyyy HH:mm");

  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private Times() {}

  /** A time in words. */
  public static String text(Instant at, Language language) {
    ZonedDateTime here = at.atZone(OpeningHours.ZONE);
    return (language == Language.EN ? ENGLISH : FINNISH).format(here);
  }

  /** A time for people and for programs. */
  public static Html of(Instant at, Language language) {
    return Html.tag("time").attr("datetime", at.toString()).text(text(at, language));
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
