package fi.opastin.pages;

import fi.opastin.directory.HoursException;
import fi.opastin.directory.OpenState;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.TimeSpan;
import fi.opastin.directory.Why;
import fi.opastin.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opening hours as HTML: whether it is open, the week, and the days to come that differ. */
record HoursCard(Language language, ZonedDateTime now) {

  private static final int DAYS_AHEAD = 60;

  /** Whether it is open now, and the regular week; empty where no hours are known. */
  Html week(ServiceHit hit) {
    Optional<OpeningHours> hours = hit.service().hours().map(known -> known.value());
    if (hours.isEmpty()) {
      return Html.NONE;
    }
    String open = hit.open().map(this::openness).orElse("");
    Stream<String> days =
        Stream.of(DayOfWeek.values())
            .filter(day -> hours.get().regular().containsKey(day))
            .map(day -> name(day) + " " + spans(hours.get().regular().get(day)));
    return Html.of(Html.paragraph(open), Html.list(days.map(Html::text)));
  }

  /** The days of the next two months that differ from the week. */
  Html exceptions(ServiceHit hit) {
    LocalDate today = now.toLocalDate();
    Stream<HoursException> coming =
        hit.service().hours().stream()
            .flatMap(hours -> hours.value().exceptions().stream())
            .filter(days -> !days.until().isBefore(today))
            .filter(days -> days.from().isBefore(today.plusDays(DAYS_AHEAD)));
    return Html.list(coming.map(this::exception).map(Html::text));
  }

  private String exception(HoursException days) {
    String dates =
        days.from().equals(days.until())
            ? Dates.of(days.from(), language)
            : Dates.of(days.from(), language) + "–" + Dates.of(days.until(), language);
    return dates
        + " "
        + (days.spans().isEmpty() ? PageWords.CLOSED.in(language) : spans(days.spans()));
  }

  private String openness(OpenState state) {
    return state.now()
        ? new Why.OpenNow(state).text(language)
        : state.next().map(next -> new Why.OpensNext(next, now).text(language)).orElse("");
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(
        TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language.written().tag()));
  }

  private static String spans(List<TimeSpan> spans) {
    return spans.stream()
        .map(span -> clock(span.opens()) + "–" + clock(span.closes()))
        .collect(Collectors.joining(", "));
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }
}
