package fi.opastin.pages;

import fi.opastin.knowledge.RichText;

/** The beginning of a text, for search engines and lists. */
final class Summary {

  private static final int LONGEST = 200;

  private Summary() {}

  /** The first paragraph, cut after a whole sentence or word where it is long. */
  static String of(RichText body) {
    String first = body.plain().split("\n", 2)[0].strip();
    if (first.length() <= LONGEST) {
      return first;
    }
    int sentence = first.lastIndexOf(". ", LONGEST);
    if (sentence > LONGEST / 3) {
      return first.substring(0, sentence + 1);
    }
    int word = first.lastIndexOf(' ', LONGEST - 1);
    return first.substring(0, word < 0 ? LONGEST - 1 : word) + "…";
  }
}
