package fi.opastin.language;

import java.util.List;
import java.util.Map;

/**
 * Which of Finnish, Swedish and English a message is written in: multinomial naive Bayes over whole
 * words and letter 1–4-grams (Cavnar and Trenkle 1994 for the n-grams; the words settle messages of
 * one or two words), trained from the phrases of a release. Immutable once trained, safe to share.
 */
public final class LanguageDetector {

  private static final int BITS = 17;
  private static final int SIZE = 1 << BITS;
  private static final int LANGUAGES = Language.WRITTEN.size();
  private static final double SMOOTHING = 0.1;

  /** A whole word says more than one of its n-grams does. */
  private static final float WORD_WEIGHT = 3;

  private final float[] logProbabilities;

  /**
   * What each word speaks for. These sums are exact in any order: numbers of single precision are
   * added in double precision.
   */
  private final WordMemo<double[]> byWord = new WordMemo<>();

  /**
   * The most likely language.
   *
   * @param language one of {@link Language#WRITTEN}
   * @param probability of that language given the text and the prior, 0–1
   */
  public record Detected(Language language, double probability) {}

  private LanguageDetector(float[] logProbabilities) {
    this.logProbabilities = logProbabilities;
  }

  /** Trains on texts of each language; deterministic. */
  public static LanguageDetector train(Map<Language, List<Utterance>> texts) {
    double[] counts = new double[SIZE * LANGUAGES];
    double[] totals = new double[LANGUAGES];
    for (int l = 0; l < LANGUAGES; l++) {
      int language = l;
      for (Utterance text : texts.getOrDefault(Language.WRITTEN.get(l), List.of())) {
        features(
            text,
            (feature, weight) -> {
              counts[feature * LANGUAGES + language] += 1;
              totals[language] += 1;
            });
      }
    }
    float[] logs = new float[SIZE * LANGUAGES];
    for (int f = 0; f < SIZE; f++) {
      for (int l = 0; l < LANGUAGES; l++) {
        logs[f * LANGUAGES + l] =
            (float)
                Math.log((counts[f * LANGUAGES + l] + SMOOTHING) / (totals[l] + SMOOTHING * SIZE));
      }
    }
    return new LanguageDetector(logs);
  }

  /**
   * The language of a text.
   *
   * @param prior the probability of each written language before the text is read; missing ones
   *     share what is left
   */
  public Detected detect(Utterance text, Map<Language, Double> prior) {
    double[] scores = new double[LANGUAGES];
    for (Token token : text.tokens()) {
      double[] ofWord = byWord.of(token.text(), this::scores);
      for (int l = 0; l < LANGUAGES; l++) {
        scores[l] += ofWord[l];
      }
    }
    // n-grams overlap, so their evidence counts less than independent features would
    double damping = 0.5;
    double[] posterior = new double[LANGUAGES];
    int best = 0;
    for (int l = 0; l < LANGUAGES; l++) {
      posterior[l] =
          damping * scores[l]
              + Math.log(prior.getOrDefault(Language.WRITTEN.get(l), 1.0 / LANGUAGES));
      best = posterior[l] > posterior[best] ? l : best;
    }
    double sum = 0;
    for (double score : posterior) {
      sum += Math.exp(score - posterior[best]);
    }
    return new Detected(Language.WRITTEN.get(best), 1 / sum);
  }

  private double[] scores(String word) {
    double[] scores = new double[LANGUAGES];
    features(
        word,
        (feature, weight) -> {
          for (int l = 0; l < LANGUAGES; l++) {
            scores[l] += weight * logProbabilities[feature * LANGUAGES + l];
          }
        });
    return scores;
  }

  private interface FeatureSink {
    void accept(int feature, float weight);
  }

  private static void features(Utterance text, FeatureSink sink) {
    for (Token token : text.tokens()) {
      features(token.text(), sink);
    }
  }

  /** Numbers tell nothing of a language. */
  private static void features(String word, FeatureSink sink) {
    if (Token.isNumber(word)) {
      return;
    }
    sink.accept(slot(word.hashCode() * 31 + 7), WORD_WEIGHT);
    String padded = "<" + word + ">";
    for (int start = 0; start < padded.length(); start++) {
      int hash = 17;
      for (int length = 1; length <= 4 && start + length <= padded.length(); length++) {
        hash = hash * 31 + padded.charAt(start + length - 1);
        if (length > 1 || padded.charAt(start) > 127) {
          sink.accept(slot(hash), 1);
        }
      }
    }
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B9) >>> (32 - BITS);
  }
}
