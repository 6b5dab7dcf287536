package fi.opastin.understanding;

import fi.opastin.language.Utterance;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a message where its marks do: people tell something, and ask behind it. Stateless. */
final class Sentences {

  /** The end of a sentence. */
  static final Pattern STOP = Pattern.compile("[.!?]\\s+");

  /** The same, or a comma. */
  static final Pattern STOP_OR_COMMA = Pattern.compile("[,.!?]\\s+");

  /** The end of a sentence or a clause. */
  static final Pattern MARK = Pattern.compile("[,.!?;:]\\s+");

  private Sentences() {}

  /** What stands behind the last of some marks; empty where there is none. */
  static Optional<Utterance> behindLast(Pattern mark, Utterance message) {
    String[] parts = mark.split(message.text());
    return parts.length < 2 ? Optional.empty() : Optional.of(Utterance.of(parts[parts.length - 1]));
  }

  /** What stands behind the first of some marks; empty where there is none. */
  static Optional<Utterance> behindFirst(Pattern mark, Utterance message) {
    String[] parts = mark.split(message.text(), 2);
    return parts.length < 2 ? Optional.empty() : Optional.of(Utterance.of(parts[1]));
  }
}
