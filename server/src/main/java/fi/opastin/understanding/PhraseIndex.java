package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the known phrase that is most like a message: cosine of their stems weighted by rarity,
 * over an inverted index. Immutable once built, safe to share.
 */
final class PhraseIndex {

  /** Stems in more phrases than this say too little to be worth the walk. */
  private static final int COMMON = 600;

  @SuppressWarnings("ArrayRecordComponent")
  private record Posting(int[] phrases, float weight) {

    boolean isOnly(int phrase) {
      return phrases.length == 1 && phrases[0] == phrase;
    }
  }

  /** The nearest phrase and how like it is, 0–1. */
  record Nearest(Optional<Phrase> phrase, double similarity, double known) {}

  private final List<Phrase> phrases;
  private final float[] norms;
  private final Map<String, Posting> postings;
  private final Stems stems;
  private final Spares<float[]> scratch;

  PhraseIndex(List<Phrase> phrases, Stems stems) {
    this.phrases = phrases;
    this.stems = stems;
    Map<String, java.util.List<Integer>> rows = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      for (String stem :
          stemsOf(Utterance.of(phrases.get(i).text()).tokens(), phrases.get(i).language())) {
        rows.computeIfAbsent(stem, s -> new java.util.ArrayList<>()).add(i);
      }
    }
    norms = new float[phrases.size()];
    postings = new HashMap<>();
    rows.forEach(
        (stem, list) -> {
          float idf = (float) Math.log((1.0 + phrases.size()) / list.size());
          list.forEach(i -> norms[i] += idf * idf);
          postings.put(stem, new Posting(list.stream().mapToInt(i -> i).toArray(), idf));
        });
    for (int i = 0; i < norms.length; i++) {
      norms[i] = (float) Math.sqrt(norms[i]);
    }
    scratch = new Spares<>(() -> new float[phrases.size()]);
  }

  private Set<String> stemsOf(List<Token> words, Language language) {
    Set<String> set = new HashSet<>();
    for (Token token : words) {
      set.add(Utterance.fold(stems.of(token.text(), language)));
    }
    return set;
  }

  /** The nearest phrase to a message. */
  Nearest nearest(Reading reading) {
    return nearestBut(-1, reading);
  }

  /** The nearest phrase to one of the phrases, as if that one were not here. */
  Nearest nearestBut(int phrase, Reading reading) {
    return scratch.lend(dots -> nearest(phrase, reading, dots));
  }

  /** {@code dots} comes and goes filled with zeros. */
  private Nearest nearest(int but, Reading reading, float[] dots) {
    Set<String> message = stemsOf(reading.words(), reading.language());
    double squares = 0;
    int known = 0;
    java.util.BitSet touched = new java.util.BitSet();
    for (String stem : message) {
      Posting posting = postings.get(stem);
      float weight = posting == null ? (float) Math.log(1.0 + phrases.size()) : posting.weight();
      squares += weight * weight;
      if (posting == null || posting.isOnly(but)) {
        continue;
      }
      known++;
      if (posting.phrases().length > COMMON) {
        continue;
      }
      for (int i : posting.phrases()) {
        dots[i] += weight * weight;
        touched.set(i);
      }
    }
    int best = -1;
    float bestCosine = 0;
    for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
      float cosine = dots[i] / norms[i];
      dots[i] = 0;
      if (cosine > bestCosine && i != but) {
        bestCosine = cosine;
        best = i;
      }
    }
    double similarity = best < 0 ? 0 : Math.min(1, bestCosine / Math.sqrt(squares));
    double share = message.isEmpty() ? 0 : (double) known / message.size();
    return new Nearest(
        best < 0 ? Optional.empty() : Optional.of(phrases.get(best)), similarity, share);
  }
}
