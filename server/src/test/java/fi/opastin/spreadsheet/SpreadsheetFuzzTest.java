package fi.opastin.spreadsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fi.opastin.knowledge.PackContent;
import java.util.Map;

/** Any file that is handed in is compared, or its faults are told. */
class SpreadsheetFuzzTest {

  private static final PackContent CONTENT = PackContent.of(Map.of());

  @FuzzTest(maxDuration = "1m")
  void compare(byte[] file) {
    Comparison.of(file, CONTENT);
  }
}
