package fi.opastin.directory;

import fi.opastin.language.HashBits;
import fi.opastin.language.NamedNumbers;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordHash;
import fi.opastin.language.WordMemo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All forms of all places by how they are written: exactly (missing dots allowed), with single
 * letters for double ones, or with one wrong, missing, additional or swapped letter. Immutable once
 * built and safe to share.
 */
final class FormIndex {

  /** Shorter words are not corrected: too many real words lie one letter away. */
  static final int LEAST_CORRECTED = 6;

  private static final int LEAST_COLLAPSED = 8;
  private static final int BITS_A_FORM = 64;

  /** The forms that any of these tables tells of. */
  private final PlaceFormRows forms;

  /** Which form is written like a word, dots aside. */
  private final NamedNumbers exact;

  /** A bit for each of them: most words are no place. */
  private final HashBits written;

  /** Which form is a word without double letters. */
  private final NamedNumbers collapsed;

  /** The numbers of the forms that misspelt ones are corrected to, in the order of these. */
  private final int[] corrected;

  private final OneEdit nearby;
  private final WordMemo<Optional<PlaceForm>> corrections = new WordMemo<>();

  private FormIndex(
      Map<Long, PlaceForm> exact, Map<Long, PlaceForm> collapsed, List<PlaceForm> corrected) {
    Map<PlaceForm, Integer> numbers = new LinkedHashMap<>();
    this.exact = numbered(exact, numbers);
    this.collapsed = numbered(collapsed, numbers);
    this.corrected =
        corrected.stream()
            .mapToInt(form -> numbers.computeIfAbsent(form, f -> numbers.size()))
            .toArray();
    forms = new PlaceFormRows(numbers.keySet());
    written = new HashBits(exact.size(), BITS_A_FORM);
    exact.keySet().forEach(written::add);
    nearby = OneEdit.of(corrected.stream().map(form -> Utterance.fold(form.text())).toList());
  }

  /** The same with the numbers of the forms, which get one where they have none. */
  private static NamedNumbers numbered(
      Map<Long, PlaceForm> forms, Map<PlaceForm, Integer> numbers) {
    Map<Long, Integer> numbered = new HashMap<>();
    forms.forEach(
        (name, form) -> numbered.put(name, numbers.computeIfAbsent(form, f -> numbers.size())));
    return NamedNumbers.of(numbered);
  }

  static FormIndex of(List<PlaceForm> forms, List<PlaceForm> correctable) {
    Map<Long, PlaceForm> exact = new LinkedHashMap<>();
    Map<Long, PlaceForm> collapsed = new LinkedHashMap<>();
    for (PlaceForm form : forms) {
      String folded = Utterance.fold(form.text());
      exact.merge(name(folded, ""), form, FormIndex::better);
      if (isShortAndClear(form, folded)) {
        collapsed.merge(name(collapse(folded), ""), form, FormIndex::better);
      }
    }
    for (PlaceForm form : correctable) {
      String folded = Utterance.fold(form.text());
      if (folded.length() >= LEAST_COLLAPSED) {
        collapsed.merge(name(collapse(folded), ""), form, FormIndex::better);
      }
    }
    return new FormIndex(exact, collapsed, correctable);
  }

  /** The name of two words as one. */
  private static long name(String one, String two) {
    return WordHash.mix(WordHash.with(WordHash.with(0, one), two));
  }

  /**
   * "Espossa" is Espoossa: letters doubled or not are all that is corrected in short local forms.
   */
  private static boolean isShortAndClear(PlaceForm form, String folded) {
    return form.standard()
        && form.kind() == PlaceMention.Kind.MUNICIPALITY
        && form.local()
        && !form.ambiguous()
        && folded.length() >= LEAST_CORRECTED;
  }

  private static PlaceForm better(PlaceForm held, PlaceForm other) {
    return other.rank() < held.rank() ? other : held;
  }

  int size() {
    return exact.size();
  }

  /** The form that is written like this, dots aside. */
  @Nullable PlaceForm exact(String text, String folded) {
    PlaceForm form = exact(name(folded, ""));
    return form != null && form.isWritten(text) ? form : null;
  }

  /**
   * The form that is written like these two in one, dots aside: nearly always none, which is seen
   * without joining them.
   */
  @Nullable PlaceForm exact(Token one, Token two) {
    PlaceForm form = exact(name(one.folded(), two.folded()));
    return form != null && form.isWritten(one.text() + two.text()) ? form : null;
  }

  private @Nullable PlaceForm exact(long name) {
    int number = written.mayHold(name) ? exact.of(name) : NamedNumbers.NONE;
    return number == NamedNumbers.NONE ? null : forms.get(number);
  }

  /** The form that was meant by a misspelt word; none where two places are as near. */
  Optional<PlaceForm> corrected(String folded) {
    return corrections.of(folded, this::correction);
  }

  private Optional<PlaceForm> correction(String folded) {
    if (folded.length() < LEAST_CORRECTED) {
      return Optional.empty();
    }
    if (folded.length() >= LEAST_COLLAPSED - 2) {
      int number = collapsed.of(name(collapse(folded), ""));
      if (number != NamedNumbers.NONE) {
        return Optional.of(forms.get(number));
      }
    }
    PlaceForm best = null;
    for (int candidate : nearby.candidates(folded)) {
      PlaceForm form = forms.get(corrected[candidate]);
      if (best != null && !best.code().equals(form.code())) {
        return Optional.empty();
      }
      best = best == null ? form : better(best, form);
    }
    return Optional.ofNullable(best);
  }

  /** Single letters for double ones: lappeenrannassa is lapenranasa. */
  private static String collapse(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }
}
