package fi.opastin.understanding;

import fi.opastin.evaluation.Finland;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.LocalDate;

/** What the delivered pack hears in a message that begins a conversation in Finnish. */
final class Hearing {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Hearing() {}

  /** Who is known to write after it. */
  static Person person(String text) {
    Told told =
        Interpreter.hear(
                Utterance.of(text),
                Situation.beginning(Language.FI, false),
                Finland.knowledge(),
                TODAY)
            .told();
    return Person.UNKNOWN.with(told);
  }
}
