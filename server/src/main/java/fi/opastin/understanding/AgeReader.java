package fi.opastin.understanding;

import static fi.opastin.understanding.AgeVocabulary.OLDER;
import static fi.opastin.understanding.AgeVocabulary.TURNING;
import static fi.opastin.understanding.AgeVocabulary.YOUNGER;

import fi.opastin.language.Utterance;
import fi.opastin.understanding.AgeReading.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the ages that a message tells: "17-vuotias", "oon 31", "täytän 30 ens kuussa" (29), "född
 * 2007", "fifty-three", "Lohjalla, 51". Each number is looked at by what stands around it; other
 * numbers are no ages: years, euros, grades, years at work. Stateless.
 */
final class AgeReader {

  /** A child for whom one seeks help is older, one who writes of a smaller one is its parent. */
  private static final int SMALL = 13;

  private static final int GROWN = 18;

  private static final Set<String> IT_LATER =
      Set.of("sen", "ne", "det", "that", "vasta", "forst", "ju", "only");

  /** What may stand behind a number that counts nothing: "51 ska det vara", "28 piti olla". */
  private static final Set<String> GOES_ON =
      Set.of(
          "ska", "skulle", "ar", "menar", "piti", "oli", "on", "siis", "eika", "is", "it", "i",
          "not");

  private AgeReader() {}

  /**
   * Reads a message, where the numbers in some tokens are known to be no ages, and others are names
   * of places, behind which an age stands in the shortest messages ("vaasa 28 töitä?").
   */
  static Ages read(Utterance utterance, BitSet noAges, BitSet places, LocalDate today) {
    return Ages.of(readings(utterance, noAges, places, today));
  }

  private static List<AgeReading> readings(
      Utterance utterance, BitSet noAges, BitSet places, LocalDate today) {
    AgeText text = new AgeText(utterance, places);
    List<AgeReading> readings = new ArrayList<>();
    boolean denied = false;
    for (int i = 0; i < text.size(); i++) {
      AgeBirth.Birth birth = AgeBirth.at(text, i, today);
      if (birth != null) {
        add(
            readings,
            new AgeReading(birth.age(), false, !text.isMine(i), false, false, Limit.NONE));
        i = birth.last();
        continue;
      }
      AgeReading majority = AgeMajority.at(text, i);
      if (majority != null) {
        add(readings, majority);
      }
      AgeNumber number = noAges.get(i) ? null : AgeNumbers.at(text, i);
      if (number == null) {
        continue;
      }
      AgeReading reading = new AgeContext(text, number).reading(denied);
      denied = reading != null && reading.denied();
      if (reading != null && !denied) {
        AgeNumber instead = AgeCorrection.at(text, number.last() + 1);
        if (instead != null) {
          add(readings, reading.with(instead.value()));
          i = instead.last();
          continue;
        }
        boolean ahead = reading.age() == number.value() && isAhead(text, number.last() + 1);
        add(readings, ahead ? reading.with(reading.age() - 1) : reading);
      }
      i = number.last();
    }
    return chosen(text, readings);
  }

  /**
   * The age in a message that says anew how old somebody is ("31 it should be", "so 28 then"): its
   * only number, whatever stands around it.
   */
  static OptionalInt corrected(Utterance utterance, BitSet noAges) {
    AgeText text = new AgeText(utterance, new BitSet());
    OptionalInt only = OptionalInt.empty();
    for (int i = 0; i < text.size(); i++) {
      AgeNumber number = noAges.get(i) ? null : AgeNumbers.at(text, i);
      if (number == null) {
        continue;
      }
      i = number.last();
      boolean alone = text.breaks(i + 1) || GOES_ON.contains(text.word(i + 1));
      if (only.isPresent() || !alone || !AgeReading.isPossible(number.value())) {
        return OptionalInt.empty(); // "and if it is 20 hours?"
      }
      only = OptionalInt.of(number.value());
    }
    return only;
  }

  /** "25-vuotias saa sen. Minä täytän sen vasta ensi kuussa": the years are not full yet. */
  private static boolean isAhead(AgeText text, int from) {
    for (int i = from; i < text.size(); i++) {
      boolean turns = TURNING.contains(text.word(i));
      if (turns
          && text.has(IT_LATER, i + 1, i + 2)
          && !text.isNumber(i + 1)
          && !text.isNumber(i + 2)
          && !text.isNumber(i + 3)) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<AgeReading> readings, AgeReading reading) {
    if (AgeReading.isPossible(reading.age())) {
      readings.add(reading);
    }
  }

  /**
   * Where several ages are told, a relative's is not the one; and bare numbers of which there are
   * several are a list of something else.
   */
  private static List<AgeReading> chosen(AgeText text, List<AgeReading> readings) {
    if (readings.isEmpty()) {
      return List.of();
    }
    boolean own = readings.stream().anyMatch(r -> !r.ofAnother());
    if (!own && text.turnsToWriter()) {
      return List.of();
    }
    boolean row = readings.stream().filter(AgeReading::listed).count() > 1;
    if (row && text.has(OLDER, 0, text.size())) {
      return List.of(Collections.max(readings, Comparator.comparing(AgeReading::age)));
    }
    if (row && text.has(YOUNGER, 0, text.size())) {
      return List.of(Collections.min(readings, Comparator.comparing(AgeReading::age)));
    }
    boolean told = readings.stream().anyMatch(r -> !r.listed());
    boolean grown = readings.stream().anyMatch(r -> r.age() >= GROWN && !r.ofAnother());
    boolean exact = readings.stream().anyMatch(r -> !r.vague() && !r.ofAnother());
    return readings.stream()
        .filter(r -> !(grown && r.age() < SMALL))
        .filter(r -> !(exact && r.vague()))
        .filter(r -> !(own && r.ofAnother()))
        .filter(r -> !(r.listed() && (row || told && readings.indexOf(r) > 0)))
        .toList();
  }
}
