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

  private final @Nullable Remembered<T>[] slots;
  private final Function<String, T> search;

  private record Remembered<T>(long hash, T found) {}

  /**
   * Remembers what a search finds.
   *
   * @param search gives the same for the same word, always
   */
  @SuppressWarnings("unchecked")
  public WordMemo(Function<String, T> search) {
    this.search = search;
    slots = (Remembered<T>[]) new Remembered<?>[SLOTS];
  }

  /** What the search finds for a word. */
  public T of(String word) {
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

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * BASE;
    }
    return hash ^ (hash >>> 32);
  }
}
