package fi.opastin.understanding;

/**
 * The numbers of features by their 64-bit names, as a {@link FeatureTable} gave them: a hash table
 * with open addressing in which a number and the upper part of its name share eight bytes, so that
 * a look-up fetches from one place. A name that is not known is taken for another once in a million
 * million times. Immutable, safe to share.
 */
final class FeatureNumbers {

  static final int UNKNOWN = -1;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** The upper part of the name, and the number plus one; 0 where a slot is empty. */
  private final long[] slots;

  private FeatureNumbers(long[] slots) {
    this.slots = slots;
  }

  /** The numbers of a table. */
  static FeatureNumbers of(FeatureTable table) {
    if (table.size() >= NUMBER) {
      throw new IllegalStateException("more features than can be numbered: " + table.size());
    }
    FeatureNumbers made =
        new FeatureNumbers(
            new long[Integer.highestOneBit(Math.max(8, table.size() + table.size() / 2)) << 1]);
    table.forEach((name, number) -> made.slots[made.slot(name)] = name & ~NUMBER | (number + 1));
    return made;
  }

  /** The number of a feature, or {@link #UNKNOWN}. */
  int number(long name) {
    return (int) (slots[slot(name)] & NUMBER) - 1;
  }

  /** Where a name stands, or the empty slot where it would. */
  private int slot(long name) {
    int mask = slots.length - 1;
    // the lowest bits tell kinds of features, not features
    int slot = (int) (name >>> 2) & mask;
    while (slots[slot] != 0 && (slots[slot] ^ name) >>> NUMBER_BITS != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void write(ModelOutput output) {
    output.longs(slots);
  }

  static FeatureNumbers read(ModelInput input) {
    return new FeatureNumbers(input.longs());
  }
}
