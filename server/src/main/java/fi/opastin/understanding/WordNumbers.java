package fi.opastin.understanding;

import fi.opastin.language.WordHash;
import java.util.Map;

/**
 * A small number for each of many words, by the {@link WordHash name} of the word: a hash table
 * with open addressing, nine bytes a slot. Immutable once built, safe to share.
 */
final class WordNumbers {

  static final int NONE = -1;

  /** The largest number that fits. */
  static final int MOST = Byte.MAX_VALUE;

  private final long[] names;
  private final byte[] numbers;

  private WordNumbers(long[] names, byte[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Numbers from 0 to {@link #MOST}; larger ones are kept as that. */
  static WordNumbers of(Map<Long, Integer> numbersByName) {
    int slots = Integer.highestOneBit(Math.max(8, numbersByName.size()) * 2 - 1) << 1;
    WordNumbers made = new WordNumbers(new long[slots], new byte[slots]);
    numbersByName.forEach(
        (name, number) -> {
          int slot = made.slot(nonZero(name));
          made.names[slot] = nonZero(name);
          made.numbers[slot] = (byte) Math.min(MOST, number);
        });
    return made;
  }

  /** The number of a name, or {@link #NONE}. */
  int of(long name) {
    int slot = slot(nonZero(name));
    return names[slot] == 0 ? NONE : numbers[slot];
  }

  /** A slot with the name 0 is an empty one. */
  private static long nonZero(long name) {
    return name == 0 ? 1 : name;
  }

  private int slot(long name) {
    int mask = names.length - 1;
    int slot = (int) name & mask;
    while (names[slot] != 0 && names[slot] != name) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void write(ModelOutput output) {
    output.longs(names);
    output.bytes(numbers);
  }

  static WordNumbers read(ModelInput input) {
    return new WordNumbers(input.longs(), input.bytes());
  }
}
