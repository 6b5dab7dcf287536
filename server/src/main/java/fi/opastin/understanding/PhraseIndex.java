package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the known phrase that is most like a message: cosine of the words, stems, pairs and
 * concepts of their vectors, over an inverted index. Letter n-grams are left out: they are in so
 * many phrases that walking them would cost more than all else. Immutable once built, safe to
 * share.
 */
final class PhraseIndex {

  /** Features in more phrases than this say too little to be worth the walk. */
  private static final int COMMON = 600;

  /** The nearest phrase and how like it is, 0–1. */
  record Nearest(Optional<Phrase> phrase, double similarity) {}

  private final List<Phrase> phrases;
  private final BitSet left;
  private final float[] norms;

  /** Phrases that each feature is in; none for features that are left out or common. */
  private final int[][] postings;

  private final float[][] weights;
  private final Spares<Scratch> scratch;

  /** Sums by phrase, all zero between two searches, and the phrases that a search touched. */
  private static final class Scratch {
    private final float[] dots;
    private int[] touched = new int[1024];
    private int count;

    Scratch(int phrases) {
      dots = new float[phrases];
    }

    void add(int phrase, float product) {
      if (dots[phrase] == 0) {
        if (count == touched.length) {
          touched = java.util.Arrays.copyOf(touched, count * 2);
        }
        touched[count++] = phrase;
      }
      dots[phrase] += product;
    }
  }

  /**
   * An index of phrases.
   *
   * @param vectors of the phrases, in their order
   * @param features how many there are
   * @param left numbers of features to leave out
   */
  PhraseIndex(List<Phrase> phrases, List<SparseVector> vectors, int features, BitSet left) {
    this.phrases = phrases;
    this.left = left;
    norms = new float[phrases.size()];
    int[] counts = new int[features];
    for (int p = 0; p < norms.length; p++) {
      norms[p] = norm(vectors.get(p));
      for (int feature : vectors.get(p).indexes()) {
        counts[feature]++;
      }
    }
    postings = new int[features][];
    weights = new float[features][];
    IntStream.range(0, features)
        .filter(f -> counts[f] <= COMMON && !left.get(f))
        .forEach(
            f -> {
              postings[f] = new int[counts[f]];
              weights[f] = new float[counts[f]];
            });
    for (int p = norms.length - 1; p >= 0; p--) {
      SparseVector vector = vectors.get(p);
      for (int i = 0; i < vector.size(); i++) {
        int feature = vector.indexes()[i];
        if (postings[feature] != null) {
          postings[feature][--counts[feature]] = p;
          weights[feature][counts[feature]] = vector.values()[i];
        }
      }
    }
    scratch = new Spares<>(() -> new Scratch(phrases.size()));
  }

  private float norm(SparseVector vector) {
    float squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      if (!left.get(vector.indexes()[i])) {
        squares += vector.values()[i] * vector.values()[i];
      }
    }
    return (float) Math.sqrt(squares);
  }

  /** The nearest phrase to a message. */
  Nearest nearest(SparseVector message) {
    return nearestBut(-1, message);
  }

  /** The nearest phrase to one of the phrases, as if that one were not here. */
  Nearest nearestBut(int phrase, SparseVector message) {
    return scratch.lend(lent -> nearest(phrase, message, lent));
  }

  private Nearest nearest(int but, SparseVector message, Scratch lent) {
    for (int i = 0; i < message.size(); i++) {
      int feature = message.indexes()[i];
      int[] rows = postings[feature];
      for (int k = 0; rows != null && k < rows.length; k++) {
        lent.add(rows[k], message.values()[i] * weights[feature][k]);
      }
    }
    int best = -1;
    float bestCosine = 0;
    for (int k = 0; k < lent.count; k++) {
      int phrase = lent.touched[k];
      float cosine = lent.dots[phrase] / norms[phrase];
      lent.dots[phrase] = 0;
      boolean nearer = cosine > bestCosine || (cosine == bestCosine && phrase < best);
      if (nearer && phrase != but) {
        bestCosine = cosine;
        best = phrase;
      }
    }
    lent.count = 0;
    double similarity = best < 0 ? 0 : Math.min(1, bestCosine / norm(message));
    return new Nearest(best < 0 ? Optional.empty() : Optional.of(phrases.get(best)), similarity);
  }
}
