package fi.opastin;

import fi.opastin.understanding.LessonStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Learns what another process of Opastin has not the memory for; see {@link LearningProcess}. */
@CommandLine.Command(
    name = LearnCommand.NAME,
    hidden = true,
    description = "Learn a model for another process; nobody needs to call it.")
final class LearnCommand implements Callable<Integer> {

  static final String NAME = "learn";

  @CommandLine.Option(names = "--from", required = true, description = "What is to be learned.")
  private Path lesson;

  @CommandLine.Option(names = "--to", required = true, description = "Where the model goes.")
  private Path model;

  @Override
  public Integer call() throws IOException {
    LessonStore.learn(lesson, model);
    return 0;
  }
}
