package fi.opastin.bench;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * More topics than we have, for measuring the training: each phrase is a real one of ours, taken at
 * random whatever it was about, with one of three invented words of the topic put among its words.
 * So lengths, letters and endings are as in life, and topics can be told apart by the invented
 * words only. The same in every run.
 */
final class InventedTopics {

  private static final int STEMS = 3;
  private static final String CONSONANTS = "hjklmnprstv";
  private static final String VOWELS = "aeiou";

  private InventedTopics() {}

  /** So many phrases of so many topics in each written language. */
  static List<Phrase> of(List<Phrase> real, int topics, int phrases) {
    Random random = new Random(1);
    List<Phrase> invented = new ArrayList<>();
    List<List<Phrase>> sources =
        Language.WRITTEN.stream()
            .map(l -> real.stream().filter(phrase -> phrase.language() == l).toList())
            .toList();
    for (int topic = 0; topic < topics; topic++) {
      Subject subject = new Subject("invented-" + topic);
      for (List<Phrase> source : sources) {
        List<String> stems = stems(random);
        for (int i = 0; i < phrases; i++) {
          Phrase phrase = source.get(random.nextInt(source.size()));
          String text = joined(phrase.text(), stems.get(i % STEMS), random);
          invented.add(new Phrase(subject, phrase.language(), text, "invented", i + 1));
        }
      }
    }
    return invented;
  }

  private static List<String> stems(Random random) {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < STEMS; i++) {
      StringBuilder stem = new StringBuilder();
      for (int syllable = 0; syllable < 4; syllable++) {
        stem.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        stem.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      stems.add(stem.toString());
    }
    return stems;
  }

  private static String joined(String text, String stem, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    words.add(random.nextInt(words.size() + 1), stem);
    return String.join(" ", words);
  }
}
