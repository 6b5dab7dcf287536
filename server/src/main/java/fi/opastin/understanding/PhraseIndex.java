package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the known phrase that is most like a message: cosine of the words, stems, pairs and
 * concepts of their vectors, over an inverted index. Letter n-grams are left out: they are in so
 * many phrases that walking them would cost more than all else. Immutable once built, safe to
 * share.
 */
final class PhraseIndex {

  /** Features in more phrases than this say too little to be worth the walk. */
  private static final int COMMON = 200;

  /** Leaves room for rounding. */
  private static final float CAREFUL = 0.999f;

  /** The nearest phrase and how like it is, 0–1. */
  record Nearest(Optional<Phrase> phrase, double similarity) {}

  private final List<Phrase> phrases;

  /** The square of each feature's weight; 0 for letter n-grams. */
  private final float[] squares;

  /** How long the vector of each phrase is. */
  private final float[] norms;

  /** Where the phrases of each feature begin; none for letter n-grams and common features. */
  private final int[] starts;

  private final int[] rows;

  /**
   * A bit a feature: whether it has a weight, and whether it has phrases. Few bits stay at hand.
   */
  private final long[] weighed;

  private final long[] posted;

  /** The length of the shortest vector of a phrase. */
  private final float shortest;

  private final Spares<PhraseSums> scratch;

  private PhraseIndex(
      List<Phrase> phrases, float[] squares, float[] norms, int[] starts, int[] rows) {
    this(
        phrases,
        squares,
        bits(squares.length, feature -> squares[feature] != 0),
        norms,
        starts,
        rows);
  }

  private PhraseIndex(
      List<Phrase> phrases,
      float[] squares,
      long[] weighed,
      float[] norms,
      int[] starts,
      int[] rows) {
    this.phrases = phrases;
    this.squares = squares;
    this.weighed = weighed;
    this.norms = norms;
    this.starts = starts;
    this.rows = rows;
    posted = bits(squares.length, feature -> starts[feature] < starts[feature + 1]);
    shortest = shortest(norms);
    scratch = new Spares<>(PhraseSums::new);
  }

  private static float shortest(float[] norms) {
    float shortest = Float.MAX_VALUE;
    for (float norm : norms) {
      shortest = norm > 0 ? Math.min(shortest, norm) : shortest;
    }
    return shortest;
  }

  private static long[] bits(int features, IntPredicate test) {
    long[] bits = new long[features / Long.SIZE + 1];
    for (int feature = 0; feature < features; feature++) {
      bits[feature >> 6] |= test.test(feature) ? 1L << feature : 0;
    }
    return bits;
  }

  private static boolean isIn(long[] bits, int feature) {
    return (bits[feature >> 6] >>> feature & 1) != 0;
  }

  /**
   * An index of phrases.
   *
   * @param vectors of the phrases, in their order
   * @param weights by feature, 0 for those that are left out
   */
  static PhraseIndex of(List<Phrase> phrases, List<SparseVector> vectors, float[] weights) {
    float[] squares = new float[weights.length];
    for (int f = 0; f < weights.length; f++) {
      squares[f] = weights[f] * weights[f];
    }
    return indexed(phrases, vectors, squares);
  }

  private static PhraseIndex indexed(
      List<Phrase> phrases, List<SparseVector> vectors, float[] squares) {
    int[] counts = new int[squares.length];
    vectors.forEach(vector -> IntStream.of(vector.indexes()).forEach(f -> counts[f]++));
    int[] starts = new int[squares.length + 1];
    for (int f = 0; f < squares.length; f++) {
      starts[f + 1] = starts[f] + (squares[f] == 0 || counts[f] > COMMON ? 0 : counts[f]);
    }
    int[] rows = new int[starts[squares.length]];
    int[] free = starts.clone();
    float[] norms = new float[phrases.size()];
    for (int p = 0; p < norms.length; p++) {
      norms[p] = norm(vectors.get(p), squares);
      for (int feature : vectors.get(p).indexes()) {
        if (starts[feature] < starts[feature + 1]) {
          rows[free[feature]++] = p;
        }
      }
    }
    return new PhraseIndex(phrases, squares, norms, starts, rows);
  }

  private static float norm(SparseVector vector, float[] squares) {
    float sum = 0;
    for (int feature : vector.indexes()) {
      sum += squares[feature];
    }
    return (float) Math.sqrt(sum);
  }

  /** An index of other phrases, whose features weigh the same. */
  PhraseIndex over(List<Phrase> others, List<SparseVector> vectors) {
    return indexed(others, vectors, squares);
  }

  /**
   * The same with the weights of another index where those are equal: what one of them fetched is
   * at hand for the other, and memory holds them once.
   */
  PhraseIndex beside(PhraseIndex other) {
    return Arrays.equals(squares, other.squares)
        ? new PhraseIndex(phrases, other.squares, other.weighed, norms, starts, rows)
        : this;
  }

  /** The nearest phrase to a message. */
  Nearest nearest(SparseVector message) {
    return nearestBut(-1, message);
  }

  /** The nearest phrase to one of the phrases, as if that one were not here. */
  Nearest nearestBut(int phrase, SparseVector message) {
    return scratch.lend(lent -> nearest(phrase, message, lent));
  }

  /** Takes how like a phrase is to a message, 0–1. */
  interface Comparison {
    void of(int phrase, float similarity);
  }

  /** Compares a message with every phrase that it has something in common with. */
  void compare(SparseVector message, Comparison comparison) {
    scratch.lend(
        lent -> {
          float length = (float) Math.sqrt(sum(message, lent));
          for (int i = 0; i < lent.size(); i++) {
            int phrase = lent.phraseAt(i);
            comparison.of(phrase, Math.min(1, lent.dotAt(i) / norms[phrase] / length));
          }
          lent.clear();
          return length;
        });
  }

  /** Sums what each phrase has in common with a message; gives the square of its length. */
  private float sum(SparseVector message, PhraseSums lent) {
    float length = 0;
    for (int feature : message.indexes()) {
      length += isIn(weighed, feature) ? squares[feature] : 0;
      int end = isIn(posted, feature) ? starts[feature + 1] : 0;
      for (int k = end == 0 ? 0 : starts[feature]; k < end; k++) {
        lent.add(rows[k], squares[feature]);
      }
    }
    return length;
  }

  private Nearest nearest(int but, SparseVector message, PhraseSums lent) {
    float length = sum(message, lent);
    int best = -1;
    float bestCosine = 0;
    float least = 0;
    for (int i = 0; i < lent.size(); i++) {
      float dot = lent.dotAt(i);
      int phrase = lent.phraseAt(i);
      // however short the phrase, with so little in common it is not the nearest
      if (dot < least || phrase == but) {
        continue;
      }
      float cosine = dot / norms[phrase];
      if (cosine > bestCosine || (cosine == bestCosine && phrase < best)) {
        bestCosine = cosine;
        best = phrase;
        least = CAREFUL * bestCosine * shortest;
      }
    }
    lent.clear();
    double similarity = best < 0 ? 0 : Math.min(1, bestCosine / (float) Math.sqrt(length));
    return new Nearest(best < 0 ? Optional.empty() : Optional.of(phrases.get(best)), similarity);
  }

  void write(ModelOutput output) {
    output.floats(squares);
    output.floats(norms);
    output.ints(starts);
    output.ints(rows);
  }

  static PhraseIndex read(ModelInput input, List<Phrase> phrases) {
    return new PhraseIndex(phrases, input.floats(), input.floats(), input.ints(), input.ints());
  }
}
