package fi.opastin.editor;

import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as people in Finland write them, in Finnish time. */
public final class Times {

  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy H.mm");
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d.M.yyyy HH:mm");

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
}
