package fi.opastin.understanding;

import java.util.Optional;

/** One way to understand a message; the first that is sure wins. Implementations are stateless. */
interface Recogniser {

  /** The meaning that was found, with how. */
  record Found(Meaning meaning, String how) {}

  /** The meaning, when this recogniser is sure of one. */
  Optional<Found> recognise(Heard heard);

  /** Its code in explanations. */
  default String code() {
    return Trace.code(getClass());
  }
}
