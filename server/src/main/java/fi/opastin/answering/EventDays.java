package fi.opastin.answering;

import fi.opastin.knowledge.Event;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them, with their year; those of an event with their hours. */
public final class EventDays {

  private static final DateTimeFormatter NORDIC =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
  private static final DateTimeFormatter NORDIC_SHORT =
      DateTimeFormatter.ofPattern("d.M.", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter ENGLISH_SHORT =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

  private EventDays() {}

  /** "16.3.–5.4.2027", "19 May 2027", with the hours behind them where they are known. */
  public static String of(Event event, Language language) {
    String days = of(event.until(), language);
    if (event.until().isAfter(event.from())) {
      days = beginning(event.from(), event.until(), language) + "–" + days;
    }
    String last = days;
    return event
        .hours()
        .map(hours -> last + ", " + clock(hours.opens(), hours.closes(), language))
        .orElse(last);
  }

  /** A day with its year. */
  static String of(LocalDate day, Language language) {
    return day.format(language == Language.EN ? ENGLISH : NORDIC);
  }

  private static String beginning(LocalDate from, LocalDate until, Language language) {
    return from.getYear() == until.getYear()
        ? from.format(language == Language.EN ? ENGLISH_SHORT : NORDIC_SHORT)
        : of(from, language);
  }

  private static String clock(LocalTime opens, LocalTime closes, Language language) {
    String before =
        switch (language) {
          case FI -> "klo ";
          case FI_SIMPLE -> "kello ";
          case SV -> "kl. ";
          case EN -> "";
        };
    return before + opens.format(CLOCK) + "–" + closes.format(CLOCK);
  }
}
