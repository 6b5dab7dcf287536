package fi.opastin.answering;

import fi.opastin.directory.FinnishHolidays;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.TimeSpan;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.understanding.When;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says when services are open at a time that was asked about, as far as their hours are known, and
 * says that they are not where they are not.
 */
record HoursThen(Wording wording, Language language) {

  /** Hours are told day by day for so many days; of longer times only what is not known. */
  private static final int MOST_DAYS = 10;

  /** The sentences, or empty where the services say enough themselves. */
  Optional<RichText> of(List<ServiceHit> services, When when) {
    List<ServiceHit> known =
        services.stream().filter(hit -> hit.service().hours().isPresent()).toList();
    if (known.isEmpty()) {
      return Optional.of(unknown(when));
    }
    List<LocalDate> days = when.first().datesUntil(when.last().plusDays(1)).toList();
    if (days.size() > MOST_DAYS) {
      return Optional.empty();
    }
    List<List<RichText.Block>> lines = new ArrayList<>();
    known.forEach(hit -> lines.add(line(hit, days)));
    RichText hours =
        RichText.of(wording.say(Wording.Key.HOURS_THEN, language, WhenWords.of(when, language)))
            .followedBy(new RichText(List.of(new RichText.Bullets(false, lines))));
    return Optional.of(
        known.size() == services.size()
            ? hours
            : hours.followedBy(RichText.of(say(Wording.Key.HOURS_OF_OTHERS_UNKNOWN))));
  }

  private RichText unknown(When when) {
    RichText unknown =
        RichText.of(
            wording.say(Wording.Key.HOURS_THEN_UNKNOWN, language, WhenWords.of(when, language)));
    boolean countable = ChronoUnit.DAYS.between(when.first(), when.last()) < MOST_DAYS;
    boolean holiday =
        countable
            && when.first()
                .datesUntil(when.last().plusDays(1))
                .anyMatch(FinnishHolidays::isHoliday);
    return holiday ? RichText.of(say(Wording.Key.HOLIDAY_THEN)).followedBy(unknown) : unknown;
  }

  private List<RichText.Block> line(ServiceHit hit, List<LocalDate> days) {
    OpeningHours hours = hit.service().hours().orElseThrow().value();
    String times =
        days.size() == 1
            ? times(hours, days.getFirst(), hit)
            : days.stream()
                .map(
                    day ->
                        WhenWords.weekday(day, TextStyle.SHORT, language)
                            + " "
                            + times(hours, day, hit))
                .collect(Collectors.joining(", "));
    String text = hit.service().name().in(language) + ": " + times;
    return List.of(new RichText.Paragraph(List.of(new RichText.Words(text))));
  }

  private String times(OpeningHours hours, LocalDate day, ServiceHit hit) {
    List<TimeSpan> spans = hit.service().isValidOn(day) ? hours.on(day) : List.of();
    return spans.isEmpty()
        ? say(Wording.Key.CLOSED_THEN)
        : spans.stream().map(this::times).collect(Collectors.joining(", "));
  }

  private String times(TimeSpan span) {
    return WhenWords.clock(span.opens(), language) + "–" + WhenWords.clock(span.closes(), language);
  }

  private String say(Wording.Key key) {
    return wording.say(key, language);
  }
}
