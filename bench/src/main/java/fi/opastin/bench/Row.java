package fi.opastin.bench;

import fi.opastin.language.Language;

/**
 * A message of a test set with its true intent. Immutable.
 *
 * @param text the message
 * @param intent what it is about; of no use in a file of messages out of scope
 * @param language that it is written in
 */
record Row(String text, String intent, Language language) {

  /** A line of a test set: text, intent and, where languages are mixed, the language. */
  static Row parse(String line, Language language) {
    String[] parts = line.split("\t", -1);
    return new Row(
        parts[0],
        parts.length > 1 ? parts[1] : "",
        parts.length > 2 ? Language.of(parts[2]).orElse(language) : language);
  }

  /** The same as a line, with its language. */
  String line() {
    return text.replace('\t', ' ') + '\t' + intent + '\t' + language.tag();
  }
}
