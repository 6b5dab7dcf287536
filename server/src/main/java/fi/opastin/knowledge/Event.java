package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something with a date that people of guidance ask about: an application period, an exam, a fair,
 * an open day. Over is over: a past one is never shown. Immutable.
 *
 * @param id its name in addresses
 * @param title what it is called
 * @param summary what one does about it, in a sentence or two
 * @param from its first day
 * @param until its last day, included; the first for one of a day
 * @param hours when it begins and ends on each day, in Finnish time; empty for whole days
 * @param place where it is; empty for everywhere or online
 * @param municipalities for whom it is; empty for the whole country
 * @param topics the topics in whose answers it is told
 * @param url where its organiser tells of it
 * @param mayChange whether its organiser says that the dates may still change
 * @param reviewed when a person last read it against its sources
 * @param sources where its dates stand
 */
public record Event(
    String id,
    LocalText title,
    LocalText summary,
    LocalDate from,
    LocalDate until,
    Optional<Hours> hours,
    Optional<LocalText> place,
    Set<MunicipalityCode> municipalities,
    Set<TopicId> topics,
    LocalText url,
    boolean mayChange,
    LocalDate reviewed,
    List<Source> sources)
    implements Comparable<Event> {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** When it begins and ends on a day, in Finnish time. */
  public record Hours(LocalTime opens, LocalTime closes) {
    public Hours {
      if (!opens.isBefore(closes)) {
        throw new IllegalArgumentException("an event closes after it opens");
      }
    }
  }

  public Event {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id of an event: " + id);
    }
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("an event ends after it begins");
    }
    municipalities = Set.copyOf(municipalities);
    topics = Set.copyOf(topics);
    sources = List.copyOf(sources);
  }

  /** Whether a text may be an id. */
  public static boolean isId(String text) {
    return text.length() <= 80 && ID.matcher(text).matches();
  }

  /** Whether it is not over on a day. */
  public boolean isAheadOn(LocalDate day) {
    return !until.isBefore(day);
  }

  /** Whether it is for people of a municipality; one of the whole country is for all. */
  public boolean isFor(Optional<MunicipalityCode> municipality) {
    return municipalities.isEmpty() || municipality.filter(municipalities::contains).isPresent();
  }

  /** The soonest first. */
  @Override
  public int compareTo(Event other) {
    int byDay = from.compareTo(other.from);
    return byDay != 0 ? byDay : id.compareTo(other.id);
  }
}
