package fi.opastin.language;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Finds the words that a misspelt one may be meant for without comparing it with each: by the
 * letters that are left when one is left out (deletion neighbourhood; Mor and Fraenkel 1982, Garbe
 * 2012). Immutable once built, safe to share.
 */
public final class TypoIndex {

  /**
   * Where the words of each bucket begin; a bucket holds the words of all hashes that end alike,
   * since whoever asks must compare anyway.
   */
  private final int[] starts;

  /** A word's number in the lower bits, and bits of the hash that do not name the bucket above. */
  private final int[] words;

  /** The hashes that are in any bucket: most words are near no other. */
  private final HashBits filed;

  private static final int BITS_A_HASH = 16;
  private static final int NUMBER_BITS = 20;
  private static final int NUMBERS = (1 << NUMBER_BITS) - 1;

  /** Receives the number of a word; the same may come more than once. */
  public interface Visitor {

    /** A word that may be meant. */
    void visit(int word);
  }

  /**
   * An index of words, which are numbered as they stand in the list.
   *
   * @param words fewer than a million
   */
  public TypoIndex(List<String> words) {
    if (words.size() > NUMBERS) {
      throw new IllegalArgumentException("more words than can be numbered");
    }
    int size = words.stream().mapToInt(word -> word.length() + 1).sum();
    starts = new int[Integer.highestOneBit(Math.max(16, size)) + 1];
    this.words = new int[size];
    filed = new HashBits(size, BITS_A_HASH);
    for (String word : words) {
      new Remains(word)
          .forEach(
              word.length(),
              hash -> {
                starts[bucket(hash) + 1]++;
                filed.add(hash);
              });
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    int[] free = starts.clone();
    for (int number = 0; number < words.size(); number++) {
      int word = number;
      String text = words.get(number);
      new Remains(text)
          .forEach(text.length(), hash -> this.words[free[bucket(hash)]++] = mark(hash) | word);
    }
  }

  private static int mark(long hash) {
    return (int) (hash >>> 40) << NUMBER_BITS;
  }

  private int bucket(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (starts.length - 2);
  }

  /**
   * Visits every word that {@code word} may be with one typo, and few others: whoever asks must
   * compare, by {@link Typos}.
   */
  public void near(String word, Visitor visitor) {
    near(new Remains(word), word.length(), visitor);
  }

  /**
   * Visits every word that {@code word} may begin with, with one typo in it, and few others.
   *
   * @param shortest the length of the shortest word of the index that is of use
   * @param longest of the longest
   */
  public void nearBeginnings(String word, int shortest, int longest, Visitor visitor) {
    Remains remains = new Remains(word);
    int last = Math.min(word.length(), longest + 1);
    for (int length = shortest - 1; length <= last; length++) {
      near(remains, length, visitor);
    }
  }

  private void near(Remains remains, int length, Visitor visitor) {
    visit(remains.whole(length), visitor);
    for (int left = 0; left < length; left++) {
      visit(remains.without(left, length), visitor);
    }
  }

  private void visit(long hash, Visitor visitor) {
    if (!filed.mayHold(hash)) {
      return;
    }
    int bucket = bucket(hash);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if ((words[i] ^ mark(hash)) >>> NUMBER_BITS == 0) {
        visitor.visit(words[i] & NUMBERS);
      }
    }
  }

  /** Hashes of the beginnings of a word, with a letter left out or none, in constant time each. */
  private static final class Remains {
    private final long[] hashes;
    private final long[] powers;

    Remains(String word) {
      int length = word.length();
      hashes = new long[length + 1];
      powers = new long[length + 1];
      powers[0] = 1;
      for (int i = 0; i < length; i++) {
        hashes[i + 1] = WordHash.with(hashes[i], word.charAt(i));
        powers[i + 1] = WordHash.with(powers[i], (char) 0);
      }
    }

    /** The hashes of a beginning: whole, and with each of its letters left out. */
    void forEach(int length, LongConsumer consumer) {
      consumer.accept(whole(length));
      for (int left = 0; left < length; left++) {
        consumer.accept(without(left, length));
      }
    }

    long whole(int length) {
      return hashes[length];
    }

    long without(int left, int length) {
      long power = powers[length - left - 1];
      return hashes[left] * power + hashes[length] - hashes[left + 1] * power;
    }
  }
}
