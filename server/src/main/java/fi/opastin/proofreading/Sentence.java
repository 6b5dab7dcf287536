package fi.opastin.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence of a passage. Immutable.
 *
 * @param passage where it stands
 * @param text the sentence
 * @param words its words and numbers as written, without the punctuation around them
 */
record Sentence(Passage passage, String text, List<String> words) {

  /**
   * Where a sentence ends: a full stop, question or exclamation mark before a capital letter, a
   * digit or a quotation. A day and a month ("17.2.") end no sentence by themselves unless a
   * capital follows.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?…][\"”')]?)\\s+(?=[\\p{Lu}\"”„(])|(?<=[\\p{L})\"”][.!?])\\s+(?=\\d)");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%€]+$");

  Sentence {
    words = List.copyOf(words);
  }

  /** The sentences of a passage. */
  static List<Sentence> of(Passage passage) {
    List<Sentence> sentences = new ArrayList<>();
    for (String text : END.split(passage.text().strip())) {
      List<String> words = words(text);
      if (!words.isEmpty()) {
        sentences.add(new Sentence(passage, text, words));
      }
    }
    return sentences;
  }

  /** The words and numbers of a text, as a reader counts them: what stands between spaces. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String part : SPACE.split(text)) {
      String word = EDGE.matcher(part).replaceAll("");
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Its beginning, for findings. */
  String beginning() {
    int words = 0;
    int at = 0;
    while (at < text.length() && words < 5) {
      if (text.charAt(at) == ' ') {
        words++;
      }
      at++;
    }
    return at == text.length() ? text : text.substring(0, at).strip() + " …";
  }
}
