package fi.opastin.directory;

import fi.opastin.language.HashBits;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordMemo;
import java.util.ArrayList;
import java.util.HashMap;
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

  private final Map<String, PlaceForm> exact = new HashMap<>();
  private final Map<String, PlaceForm> collapsed = new HashMap<>();
  private final List<PlaceForm> corrected = new ArrayList<>();
  private OneEdit nearby = OneEdit.of(List.of());
  private final WordMemo<Optional<PlaceForm>> corrections = new WordMemo<>();

  /** The hashes of the exact forms. */
  private HashBits written = new HashBits(0, BITS_A_FORM);

  private FormIndex() {}

  static FormIndex of(List<PlaceForm> forms, List<PlaceForm> correctable) {
    FormIndex index = new FormIndex();
    for (PlaceForm form : forms) {
      String folded = Utterance.fold(form.text());
      index.exact.merge(folded, form, FormIndex::better);
      if (isShortAndClear(form, folded)) {
        index.collapsed.merge(collapse(folded), form, FormIndex::better);
      }
    }
    for (PlaceForm form : correctable) {
      String folded = Utterance.fold(form.text());
      if (folded.length() >= LEAST_COLLAPSED) {
        index.collapsed.merge(collapse(folded), form, FormIndex::better);
      }
    }
    index.corrected.addAll(correctable);
    index.nearby =
        OneEdit.of(correctable.stream().map(form -> Utterance.fold(form.text())).toList());
    index.written = new HashBits(index.exact.size(), BITS_A_FORM);
    index.exact.keySet().forEach(form -> index.written.add(form.hashCode()));
    return index;
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
    if (!written.mayHold(folded.hashCode())) {
      return null;
    }
    PlaceForm form = exact.get(folded);
    return form != null && form.isWritten(text) ? form : null;
  }

  /**
   * The form that is written like these two in one, dots aside: nearly always none, which is seen
   * without joining them.
   */
  @Nullable PlaceForm exact(Token one, Token two) {
    int hash = one.folded().hashCode();
    for (int i = 0; i < two.folded().length(); i++) {
      hash = 31 * hash + two.folded().charAt(i);
    }
    return written.mayHold(hash)
        ? exact(one.text() + two.text(), one.folded() + two.folded())
        : null;
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
      PlaceForm form = collapsed.get(collapse(folded));
      if (form != null) {
        return Optional.of(form);
      }
    }
    PlaceForm best = null;
    for (int candidate : nearby.candidates(folded)) {
      PlaceForm form = corrected.get(candidate);
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
