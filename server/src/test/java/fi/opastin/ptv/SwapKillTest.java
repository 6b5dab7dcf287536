package fi.opastin.ptv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.storage.KilledProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import of services is killed at random moments. */
class SwapKillTest {

  private static final String OF = "of import ";

  @TempDir Path content;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void oneImportStandsWholeAndNoneThatWasToldIsLost() throws Exception {
    Random random = new Random(15);
    int told = 0;
    for (int kill = 0; kill < 2 * KilledProcess.share(); kill++) {
      List<String> lines =
          KilledProcess.killAfter(
              Duration.ofMillis(50 + random.nextInt(250)),
              SwapForever.class,
              content.toString(),
              "" + (told + 1));
      told = lines.isEmpty() ? told : Integer.parseInt(KilledProcess.what(lines.getLast()));
      PtvPackStore.recoverAll(content);
      Map<String, String> standing = new PtvPackStore(content, "x").standing();
      Set<String> imports = new TreeSet<>(standing.values());
      assertEquals(1, imports.size(), "files of one import only: " + imports);
      assertEquals(SwapForever.FILES, standing.size());
      int stands = Integer.parseInt(imports.iterator().next().substring(OF.length()));
      assertTrue(stands >= told, "told " + told + ", there stands " + stands);
      told = stands;
    }
  }
}
