package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {

  @ParameterizedTest
  @CsvSource({"--folds, 1", "--rounds, 9", "--rounds, -1", "--folds, many", "--unknown, 1"})
  void refusesPartsThatThereAreNot(String option, String value) {
    assertEquals(2, Main.run("eval", option, value));
  }
}
