package fi.opastin.directory;

import static fi.opastin.directory.WhyWords.say;

import fi.opastin.language.Language;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days and clock times in words. Stateless, safe to share. */
public final class TimeWords {

  private static final List<String> FI_ON =
      List.of(
          "maanantaina",
          "tiistaina",
          "keskiviikkona",
          "torstaina",
          "perjantaina",
          "lauantaina",
          "sunnuntaina");
  private static final List<String> SV_ON =
      List.of(
          "på måndag",
          "på tisdag",
          "på onsdag",
          "på torsdag",
          "på fredag",
          "på lördag",
          "på söndag");
  private static final List<String> EN_ON =
      List.of(
          "on Monday",
          "on Tuesday",
          "on Wednesday",
          "on Thursday",
          "on Friday",
          "on Saturday",
          "on Sunday");

  private TimeWords() {}

  /** When it opens: "Aukeaa maanantaina klo 9". */
  static String opens(ZonedDateTime next, ZonedDateTime now, Language language) {
    String moment = moment(next, now, language);
    return switch (language) {
      case FI -> "Aukeaa " + moment;
      case FI_SIMPLE -> "Paikka aukeaa " + moment;
      case SV -> "Öppnar " + moment;
      case EN -> "Opens " + moment;
    };
  }

  /** A moment to come: "maanantaina klo 9". */
  public static String moment(ZonedDateTime next, ZonedDateTime now, Language language) {
    String day = day(next, now, language);
    String clock = clock(next, language);
    return switch (language) {
      case FI -> day + " klo " + clock;
      case FI_SIMPLE -> day + " kello " + clock;
      case SV -> day + " kl. " + clock;
      case EN -> day + " at " + clock;
    };
  }

  /** "9" or "9.30" in Finnish and Swedish, "9:00" in English. */
  static String clock(ZonedDateTime time, Language language) {
    String minutes = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    if (language == Language.EN) {
      return time.getHour() + ":" + minutes;
    }
    return time.getMinute() == 0 ? "" + time.getHour() : time.getHour() + "." + minutes;
  }

  private static String day(ZonedDateTime next, ZonedDateTime now, Language language) {
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), next.toLocalDate());
    if (days == 0) {
      return say(language, "tänään", "tänään", "i dag", "today");
    }
    if (days == 1) {
      return say(language, "huomenna", "huomenna", "i morgon", "tomorrow");
    }
    if (days > 6) {
      return date(next, language);
    }
    int index = next.getDayOfWeek().getValue() - 1;
    return say(language, FI_ON.get(index), FI_ON.get(index), SV_ON.get(index), EN_ON.get(index));
  }

  private static String date(ZonedDateTime next, Language language) {
    String date = next.getDayOfMonth() + "." + next.getMonthValue() + ".";
    return switch (language) {
      case FI, FI_SIMPLE -> date;
      case SV -> "den " + next.getDayOfMonth() + "." + next.getMonthValue();
      case EN -> "on " + date.substring(0, date.length() - 1);
    };
  }
}
