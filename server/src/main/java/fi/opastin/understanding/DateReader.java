package fi.opastin.understanding;

import fi.opastin.language.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a message names in Finnish, Swedish or English, seen from the day of the
 * turn: "ensi maanantaina", "15.1.", "den 3 mars", "in two weeks", "keväällä 2027", "juhannuksena".
 * What may as well be an age, a price, a phone number, a grade or a clock time is no date, and a
 * birthday is none that anything is asked of. Pure, stateless; its time is linear in the number of
 * words.
 */
final class DateReader {

  /** Words of birth make a birthday of a date so many words behind them. */
  private static final int BIRTH_REACH = 4;

  private static final int MOST = 8;

  /** What may stand between a weekday and its date. */
  private static final Set<String> WEEKDAY_GAPS = Set.of("", " ", ",", ", ");

  /** The words that a date can begin with; most words are none of them, which is soon seen. */
  private static final Set<String> OPENING =
      Stream.of(
              RelativeDays.opening(),
              HolidayDates.opening(),
              MonthDates.opening(),
              WeekdayDates.opening(),
              SeasonDates.opening(),
              CalendarUnits.opening())
          .flatMap(Set::stream)
          .collect(Collectors.toCollection(HashSet::new));

  private DateReader() {}

  /** The dates in a message, in order; usually none or one. */
  static List<DateMention> mentions(Utterance utterance, LocalDate today) {
    DateText text = new DateText(utterance);
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < text.size() && mentions.size() < MOST; i++) {
      DateMention mention = mayBegin(text, i) ? at(text, i, today) : null;
      if (mention != null) {
        if (!text.before(DateWords.BIRTH, mention.first(), BIRTH_REACH)) {
          add(mentions, mention, text);
        }
        i = mention.last();
      }
    }
    return mentions;
  }

  /** The first date that is not over, the one that something is asked of. */
  static Optional<When> asked(List<DateMention> mentions, LocalDate today) {
    for (DateMention mention : mentions) {
      if (!mention.when().isOverOn(today)) {
        return Optional.of(mention.when());
      }
    }
    return Optional.empty();
  }

  /** The tokens that name dates, which therefore are no ages. */
  static BitSet tokens(List<DateMention> mentions) {
    BitSet tokens = new BitSet();
    mentions.forEach(mention -> tokens.set(mention.first(), mention.last() + 1));
    return tokens;
  }

  /** A date right behind its weekday is the date: "maanantaina 30.11.". */
  private static void add(List<DateMention> mentions, DateMention mention, DateText text) {
    DateMention before = mentions.isEmpty() ? null : mentions.getLast();
    boolean weekday = before != null && DateWords.WEEKDAYS.containsKey(text.word(before.last()));
    boolean beside = before != null && mention.first() - before.last() <= 2;
    boolean sentence = before != null && WEEKDAY_GAPS.contains(text.gap(before.last()));
    if (weekday && beside && sentence && mention.when() instanceof When.Day) {
      boolean linked =
          mention.first() - before.last() == 1
              || text.word(before.last() + 1).equals("den")
              || text.word(before.last() + 1).equals("the");
      boolean another = DateWords.WEEKDAYS.containsKey(text.word(mention.last()));
      if (linked && !another) {
        mentions.set(mentions.size() - 1, mention.from(before.first()));
        return;
      }
    }
    mentions.add(mention);
  }

  static boolean mayBegin(DateText text, int at) {
    return OPENING.contains(text.word(at)) || text.tokens().get(at).isNumber();
  }

  /** The date that begins at a place. */
  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    DateMention mention = NumericDates.at(text, at, today);
    if (mention == null) {
      mention = RelativeDays.at(text, at, today);
    }
    if (mention == null) {
      mention = HolidayDates.at(text, at, today);
    }
    if (mention == null) {
      mention = MonthDates.at(text, at, today);
    }
    if (mention == null) {
      mention = WeekdayDates.at(text, at, today);
    }
    if (mention == null) {
      mention = SeasonDates.at(text, at, today);
    }
    return mention != null ? mention : CalendarUnits.at(text, at, today);
  }
}
