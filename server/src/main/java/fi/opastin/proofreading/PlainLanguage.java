package fi.opastin.proofreading;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a text is plain: the length of its sentences and words, abbreviations, jargon, and for
 * Finnish the forms that make it heavy. Easy Finnish is held to what the instructions for
 * selkokieli say and a program can see. Pure and safe to share.
 */
public final class PlainLanguage {

  /** An acronym: two capital letters or more, perhaps with a case ending or a compound behind. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{2,}(?![\\p{Ll}])[^\\s]*|\\p{Lu}{2,}\\p{Ll}{1,4}");

  private static final Pattern PARTS = Pattern.compile("[-–/.:]");

  private final Vocabulary vocabulary;

  /** Judges with the words that editors keep. */
  public PlainLanguage(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What is to be mended in a text.
   *
   * @param passages all of it in order, in one variant, so that an explanation is found wherever it
   *     stands
   */
  public List<Finding> check(List<Passage> passages) {
    List<Sentence> sentences =
        passages.stream().flatMap(passage -> Sentence.of(passage).stream()).toList();
    List<Finding> findings = new ArrayList<>();
    int passives = 0;
    for (Sentence sentence : sentences) {
      Language language = sentence.passage().language();
      length(sentence, findings);
      if (!sentence.passage().heading()) {
        words(sentence, sentences, findings);
      }
      abbreviations(sentence, findings);
      if (language.written() == Language.FI) {
        passives += HeavyForms.passives(sentence, vocabulary).size();
        HeavyForms.check(sentence, sentences, vocabulary, findings);
      }
    }
    jargon(sentences, findings);
    if (!sentences.isEmpty() && sentences.getFirst().passage().language() == Language.FI) {
      HeavyForms.tooManyPassives(sentences, passives, findings);
    }
    return findings;
  }

  /** How many words a text has, as a reader counts them. */
  public static int words(String text) {
    return Sentence.words(text).size();
  }

  private static void length(Sentence sentence, List<Finding> findings) {
    Limits limits = Limits.of(sentence.passage().language());
    int words = sentence.words().size();
    if (words > limits.wordsInSentence()) {
      String message =
          "a sentence of %d words (at most %d): \"%s\""
              .formatted(words, limits.wordsInSentence(), sentence.beginning());
      findings.add(finding(sentence, Finding.Kind.SENTENCE, message, words > limits.wordsAtAll()));
    }
  }

  private void words(Sentence sentence, List<Sentence> all, List<Finding> findings) {
    Language language = sentence.passage().language();
    Limits limits = Limits.of(language);
    for (String word : sentence.words()) {
      if (vocabulary.accepts(language, word) || isJargon(language, word)) {
        continue;
      }
      boolean easy = language == Language.FI_SIMPLE;
      if (longest(word) > limits.lettersInWord() && !(easy && Explanations.explain(word, all))) {
        String message = "\"" + word + "\" is a long word: split it, say it otherwise";
        String or = easy ? " or explain it in the next sentence" : "";
        findings.add(finding(sentence, Finding.Kind.WORD, message + or, false));
      }
      if (easy && ACRONYM.matcher(word).matches() && !Explanations.explain(word, all)) {
        String message = "\"" + word + "\" is an abbreviation: write it out or explain it at once";
        findings.add(finding(sentence, Finding.Kind.WORD, message, false));
      }
    }
  }

  private static int longest(String word) {
    int longest = 0;
    for (String part : PARTS.split(word)) {
      longest = Math.max(longest, part.codePointCount(0, part.length()));
    }
    return longest;
  }

  private void abbreviations(Sentence sentence, List<Finding> findings) {
    Language language = sentence.passage().language();
    String text = " " + sentence.text().toLowerCase(Locale.ROOT) + " ";
    for (Term term : vocabulary.abbreviations().getOrDefault(language, List.of())) {
      String word = term.words().getFirst();
      // a pattern is made for those alone that may stand there
      if (text.contains(word) && text.matches(".*[\\s(]" + Pattern.quote(word) + "[\\s,;)].*")) {
        String message = "write \"" + term.written() + "\" out";
        findings.add(finding(sentence, Finding.Kind.WORD, message, language == Language.FI_SIMPLE));
      }
    }
  }

  private void jargon(List<Sentence> sentences, List<Finding> findings) {
    for (Vocabulary.Jargon jargon : vocabulary.jargon()) {
      for (Sentence sentence : sentences) {
        boolean named = jargon.orExplained() && sentence.passage().heading();
        if (jargon.in().contains(sentence.passage().language()) && !named) {
          found(jargon, sentence)
              .filter(word -> !(jargon.orExplained() && Explanations.explain(word, sentences)))
              .ifPresent(
                  word ->
                      findings.add(
                          finding(sentence, Finding.Kind.JARGON, advice(word, jargon), false)));
        }
      }
    }
  }

  private boolean isJargon(Language language, String word) {
    return vocabulary.jargon().stream()
        .anyMatch(j -> j.in().contains(language) && j.words().stream().anyMatch(t -> t.is(word)));
  }

  private static Optional<String> found(Vocabulary.Jargon jargon, Sentence sentence) {
    for (Term term : jargon.words()) {
      var at = term.find(sentence.words(), 0);
      if (at.isPresent()) {
        int from = at.getAsInt();
        return Optional.of(
            String.join(" ", sentence.words().subList(from, from + term.words().size())));
      }
    }
    return Optional.empty();
  }

  private static String advice(String word, Vocabulary.Jargon jargon) {
    String instead =
        jargon.say().isEmpty() ? "" : ": say \"" + String.join("\" or \"", jargon.say()) + "\"";
    String or = jargon.orExplained() ? (instead.isEmpty() ? ": " : ", or ") + "explain it" : "";
    return "\"" + word + "\" is jargon" + instead + or;
  }

  static Finding finding(Sentence sentence, Finding.Kind kind, String message, boolean blocks) {
    Passage passage = sentence.passage();
    Finding finding =
        blocks
            ? Finding.error(passage.file(), passage.line(), message)
            : Finding.warning(passage.file(), passage.line(), message);
    return finding.as(kind);
  }
}
