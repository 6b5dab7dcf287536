package fi.opastin.language;

/**
 * A bit for each hash of a set, and few others: a hash that is not in the set is mostly known by
 * one bit that is at hand, where a table would have to be fetched (a Bloom filter of one bit; Bloom
 * 1970). Filled by one thread; from then on safe to share.
 */
public final class HashBits {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] bits;

  /**
   * For a set of hashes.
   *
   * @param hashes how many there are
   * @param bitsEach how many bits there are for each: one hash in so many others is taken for one
   *     of the set
   */
  public HashBits(int hashes, int bitsEach) {
    bits = new long[Integer.highestOneBit(Math.max(Long.SIZE, hashes * bitsEach)) / Long.SIZE];
  }

  /** Adds a hash. */
  public void add(long hash) {
    int bit = bit(hash);
    bits[place(bit)] |= 1L << bit;
  }

  /** Whether a hash may be in the set; it is not where this is false. */
  public boolean mayHold(long hash) {
    int bit = bit(hash);
    return (bits[place(bit)] >>> bit & 1) != 0;
  }

  private int place(int bit) {
    return bit >>> 6 & (bits.length - 1);
  }

  /** A number of which the lowest six bits count within a place; a shift takes no more. */
  private static int bit(long hash) {
    return (int) (hash * SPREAD >>> 36);
  }
}
