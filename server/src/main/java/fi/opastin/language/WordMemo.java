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
  private static final int SLOTS = 1 << 14;

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
    // a word has two slots to stand in: the one that came last in the first
    int slot = (int) (hash >>> 40) & (SLOTS - 2);
    Remembered<T> last = slots[slot];
    if (last != null && last.hash() == hash) {
      return last.found();
    }
    Remembered<T> before = slots[slot + 1];
    boolean known = before != null && before.hash() == hash;
    Remembered<T> found = known ? before : new Remembered<>(hash, search.apply(word));
    slots[slot + 1] = last;
    slots[slot] = found;
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
