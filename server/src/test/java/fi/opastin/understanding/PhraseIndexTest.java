package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index finds the phrase that comparing with all of them would find. */
class PhraseIndexTest {

  private static final int FEATURES = 300;
  private static final int PHRASES = 4000;

  /** So few that no feature is too common to be looked at. */
  private static final int FEW = 1000;

  /** From here on features are letters, which are not looked at. */
  private static final int LETTERS = 200;

  private final Random random = new Random(7);

  private SparseVector vector() {
    int[] indexes = random.ints(8, 0, FEATURES).distinct().sorted().toArray();
    return new SparseVector(indexes, new float[indexes.length]);
  }

  private List<SparseVector> vectors(int count) {
    return Stream.generate(this::vector).limit(count).toList();
  }

  private static List<Phrase> phrases(int count) {
    return IntStream.range(0, count)
        .mapToObj(p -> new Phrase(new Subject("s" + p % 9), Language.FI, "p" + p, "p.txt", p))
        .toList();
  }

  private float[] weights() {
    float[] weights = new float[FEATURES];
    for (int f = 0; f < LETTERS; f++) {
      weights[f] = 1 + random.nextFloat();
    }
    return weights;
  }

  @Test
  void findsTheNearestOfAll() {
    float[] weights = weights();
    List<SparseVector> vectors = vectors(PHRASES);
    PhraseIndex index = PhraseIndex.of(phrases(PHRASES), vectors, weights);
    for (int i = 0; i < 500; i++) {
      SparseVector message = vector();
      PhraseIndex.Nearest nearest = index.nearest(message);
      double best = 0;
      for (SparseVector vector : vectors) {
        best = Math.max(best, cosine(message, vector, weights));
      }
      assertEquals(best, nearest.similarity(), 1e-5);
      if (nearest.phrase().isPresent()) {
        SparseVector found = vectors.get(nearest.phrase().get().line());
        assertEquals(best, cosine(message, found, weights), 1e-5);
      }
    }
  }

  @Test
  void comparesWithEveryPhraseThatHasSomethingInCommon() {
    float[] weights = weights();
    List<SparseVector> vectors = vectors(FEW);
    PhraseIndex index = PhraseIndex.of(List.of(), List.of(), weights).over(phrases(FEW), vectors);
    SparseVector message = vector();
    float[] found = new float[vectors.size()];
    index.compare(message, (phrase, similarity) -> found[phrase] = similarity);
    for (int p = 0; p < found.length; p++) {
      assertEquals(cosine(message, vectors.get(p), weights), found[p], 1e-5, "phrase " + p);
    }
  }

  private static double cosine(SparseVector one, SparseVector other, float[] weights) {
    double dot = 0;
    for (int feature : one.indexes()) {
      for (int second : other.indexes()) {
        dot += feature == second ? weights[feature] * weights[feature] : 0;
      }
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square(one, weights) * square(other, weights));
  }

  private static double square(SparseVector vector, float[] weights) {
    double sum = 0;
    for (int feature : vector.indexes()) {
      sum += weights[feature] * weights[feature];
    }
    return sum;
  }
}
