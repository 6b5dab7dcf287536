package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import java.util.Optional;

/** Makes knowledge of a content and measures it; how, editing need not know. */
public interface ContentCompiler {

  /** Checks and compiles; takes seconds, and a training more where phrases changed. */
  Compilation compile(PackContent content);

  /** Compiles what was checked before, as a release was. */
  Compilation compileReleased(PackContent content);

  /** What was made of a content before, here or on another machine; quick. */
  default Optional<Knowledge> kept(String fingerprint) {
    return Optional.empty();
  }

  /** Lets other machines have what was made of a content, as far as it is at hand. */
  default void share(String fingerprint) {}

  /**
   * Plays the golden conversations and judges phrases that were held out; may take a minute.
   *
   * @param compiled what came of compiling the content
   */
  Trial measure(PackContent content, Compilation.Compiled compiled);
}
