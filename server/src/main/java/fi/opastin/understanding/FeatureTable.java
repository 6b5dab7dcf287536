package fi.opastin.understanding;

/**
 * Numbers features from 0 in the order in which they are first seen: a hash table of 64-bit names
 * with open addressing, since boxed keys would triple the time of reading the phrases. Not safe to
 * share.
 *
 * @see FeatureNumbers
 */
final class FeatureTable {

  private long[] names = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int size;

  /** The feature's number, a new one when it is new. */
  int number(long name) {
    long key = name == 0 ? 1 : name;
    int slot = slot(key);
    if (names[slot] == key) {
      return numbers[slot];
    }
    if (size * 2 >= names.length) {
      grow();
      slot = slot(key);
    }
    names[slot] = key;
    numbers[slot] = size;
    return size++;
  }

  /** The features' names, by number. */
  long[] names() {
    long[] byNumber = new long[size];
    forEach((name, number) -> byNumber[number] = name);
    return byNumber;
  }

  /** Shows each feature's name and number. */
  void forEach(Visitor visitor) {
    for (int slot = 0; slot < names.length; slot++) {
      if (names[slot] != 0) {
        visitor.visit(names[slot], numbers[slot]);
      }
    }
  }

  /** Receives a feature. */
  interface Visitor {
    void visit(long name, int number);
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = names.length - 1;
    int slot = (int) key & mask;
    while (names[slot] != 0 && names[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldNames = names;
    int[] oldNumbers = numbers;
    names = new long[oldNames.length * 2];
    numbers = new int[oldNames.length * 2];
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != 0) {
        int slot = slot(oldNames[i]);
        names[slot] = oldNames[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
