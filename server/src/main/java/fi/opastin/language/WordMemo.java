package fi.opastin.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the words that came last: a few thousand words are most of what people write.
 * Words are known by 64 bits of hash, so that nobody's words stay in memory, and two share what was
 * found less often than a disk errs. Of a fixed size. Threads may overwrite each other's, which
 * costs a search and nothing else; safe to share.
 *
 * @param <T> what is found; never changed afterwards
 */
public final class WordMemo<T> {

  /** A power of two. */
  private static final int SLOTS = 1 << 15;

  /**
   * In so many slots a word may stand, a power of two: with two, one word in twenty of a few
   * thousand drove another away again and again.
   */
  private static final int WAYS = 4;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Nothing that has to be kept with the knowledge: made when the first word is looked up. */
  private transient volatile @Nullable Remembered<T> @Nullable [] slots;

  private record Remembered<T>(long hash, T found) {}

  /**
   * What a search finds for a word.
   *
   * @param search gives the same for the same word, always; every time the same search
   */
  public T of(String word, Function<String, T> search) {
    @Nullable Remembered<T>[] slots = slots();
    long hash = hash(word);
    // of the slots that a word may stand in, the one that came last is in the first
    int first = (int) (hash >>> 40) & (SLOTS - WAYS);
    Remembered<T> last = slots[first];
    if (last != null && last.hash() == hash) {
      return last.found();
    }
    Remembered<T> found = null;
    Remembered<T> later = last;
    for (int slot = first + 1; slot < first + WAYS && found == null; slot++) {
      Remembered<T> here = slots[slot];
      slots[slot] = later;
      later = here;
      found = here != null && here.hash() == hash ? here : null;
    }
    found = found == null ? new Remembered<>(hash, search.apply(word)) : found;
    slots[first] = found;
    return found.found();
  }

  @SuppressWarnings("unchecked")
  private @Nullable Remembered<T>[] slots() {
    @Nullable Remembered<T>[] made = slots;
    if (made == null) {
      made = (Remembered<T>[]) new Remembered<?>[SLOTS];
      slots = made;
    }
    return made;
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * BASE;
    }
    return hash ^ (hash >>> 32);
  }
}
