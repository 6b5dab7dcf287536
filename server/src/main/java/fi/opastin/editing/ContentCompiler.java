package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.PackContent;

/** Makes knowledge of a content and measures it; how, editing need not know. */
public interface ContentCompiler {

  /** Checks and compiles; takes seconds, and a training more where phrases changed. */
  Compilation compile(PackContent content);

  /** Compiles what was checked before, as a release was. */
  Compilation compileReleased(PackContent content);

  /**
   * Plays the golden conversations and judges phrases that were held out; may take a minute.
   *
   * @param compiled what came of compiling the content
   */
  Trial measure(PackContent content, Compilation.Compiled compiled);
}
