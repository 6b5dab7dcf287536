package fi.opastin.language;

/**
 * 64-bit names of words: two words of a release share one less often than a disk errs, and a number
 * costs a quarter of the memory of a string. Stateless.
 */
public final class WordHash {

  private static final long BASE = 1_000_003;

  private WordHash() {}

  /**
   * The name of a word.
   *
   * @param kind sets words apart that are written alike but of different use
   */
  public static long of(char kind, CharSequence word) {
    return mix(with(kind, word));
  }

  /** A hash that goes on by all letters of a word. */
  public static long with(long hash, CharSequence word) {
    long longer = hash;
    for (int i = 0; i < word.length(); i++) {
      longer = with(longer, word.charAt(i));
    }
    return longer;
  }

  /**
   * A hash that goes on by a letter, from 0 on; for tables that mask it, to be {@link #mix mixed}
   * when it is complete.
   */
  public static long with(long hash, char letter) {
    return hash * BASE + letter;
  }

  /**
   * The finaliser of SplitMix64 (Steele, Lea and Flood 2014), so that names spread over a table.
   */
  public static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
