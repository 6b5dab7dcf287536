package fi.opastin.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java processes of tests, with the classes of the test. */
public final class ChildJava {

  private ChildJava() {}

  /** A process that runs a class; not started yet. */
  public static ProcessBuilder of(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
