package fi.opastin.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of words that an editor looks for: {@code "itsemurh* .. ajattel*|mieti*"}. {@code |} gives
 * alternatives, a trailing {@code *} any ending, {@code ..} lets up to three other words stand
 * between, a trailing {@code ?} makes a word optional. Letter case and missing dots do not matter,
 * and a word of six letters or more may have one typo. Immutable.
 *
 * @param written the pattern as the editor wrote it
 * @param elements its words in order, at least one of them not optional
 */
public record WordPattern(String written, List<Element> elements) {

  /** How many other words {@code ..} lets stand between. */
  static final int GAP = 3;

  private static final int MAX_ELEMENTS = 12;
  private static final int MAX_VARIANTS = 32;

  /**
   * One place in the row.
   *
   * @param alternatives the words that may stand here
   * @param optional whether it may be missing
   * @param gapBefore whether other words may stand before it
   */
  public record Element(List<Alternative> alternatives, boolean optional, boolean gapBefore) {
    public Element {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * One word that may stand in a place.
   *
   * @param folded lower case without dots and accents
   * @param anyEnding whether it is only the beginning of the word
   */
  public record Alternative(String folded, boolean anyEnding) {}

  /** A pattern that cannot be read; the message says why in a sentence for an editor. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  public WordPattern {
    elements = List.copyOf(elements);
  }

  /**
   * Reads a pattern. One with a hyphenated word among alternatives ("opo|opinto-ohjaaja") becomes
   * several, since such a word is two tokens.
   *
   * @throws Unreadable when it is empty, only optional, too long, or a star stands elsewhere than
   *     at the end of a word
   */
  public static List<WordPattern> parse(String written) {
    List<List<Element>> rows = new ArrayList<>();
    rows.add(List.of());
    boolean gap = false;
    for (String part : written.strip().split("\\s+")) {
      if (part.equals("..")) {
        gap = true;
        continue;
      }
      rows = continued(rows, variants(written, part, gap && !rows.getFirst().isEmpty()));
      if (rows.size() > MAX_VARIANTS) {
        throw new Unreadable(
            "a pattern has at most " + MAX_VARIANTS + " variants: \"" + written + "\"");
      }
      gap = false;
    }
    List<WordPattern> patterns = new ArrayList<>();
    for (List<Element> row : rows) {
      if (row.isEmpty() || row.stream().allMatch(Element::optional)) {
        throw new Unreadable(
            "a pattern needs at least one word that must be there: \"" + written + "\"");
      }
      if (row.size() > MAX_ELEMENTS) {
        throw new Unreadable(
            "a pattern has at most " + MAX_ELEMENTS + " words: \"" + written + "\"");
      }
      patterns.add(new WordPattern(written, row));
    }
    return patterns;
  }

  private static List<List<Element>> continued(
      List<List<Element>> rows, List<List<Element>> variants) {
    List<List<Element>> all = new ArrayList<>();
    for (List<Element> row : rows) {
      for (List<Element> variant : variants) {
        List<Element> longer = new ArrayList<>(row);
        longer.addAll(variant);
        all.add(longer);
      }
    }
    return all;
  }

  /**
   * The ways in which one written part may be there: its simple words together, each hyphenated one
   * on its own.
   */
  private static List<List<Element>> variants(String written, String part, boolean gap) {
    boolean optional = part.contains("?");
    List<Alternative> simple = new ArrayList<>();
    List<List<Element>> variants = new ArrayList<>();
    for (String word : part.replace("?", "").split("\\|", -1)) {
      boolean anyEnding = word.endsWith("*");
      String bare = anyEnding ? word.substring(0, word.length() - 1) : word;
      List<Token> tokens = Utterance.of(bare).tokens();
      if (bare.indexOf('*') >= 0 || bare.contains("..") || tokens.isEmpty()) {
        throw new Unreadable("\"" + word + "\" is no word of a pattern: \"" + written + "\"");
      }
      if (tokens.size() == 1) {
        String folded = tokens.getFirst().folded();
        // most patterns of a lexicon are one word, which need not be kept twice
        simple.add(new Alternative(folded.equals(written) ? written : folded, anyEnding));
        continue;
      }
      List<Element> row = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i == tokens.size() - 1;
        Alternative alternative = new Alternative(tokens.get(i).folded(), anyEnding && last);
        row.add(new Element(List.of(alternative), optional, gap && i == 0));
      }
      variants.add(row);
    }
    if (!simple.isEmpty()) {
      variants.addFirst(List.of(new Element(simple, optional, gap)));
    }
    return variants;
  }
}
