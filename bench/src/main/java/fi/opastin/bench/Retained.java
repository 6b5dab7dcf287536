package fi.opastin.bench;

import fi.opastin.knowledge.Knowledge;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How much heap our knowledge holds: what is in use after a collection with it, less what is in use
 * without it. The first compiling loads classes and fills tables that stay, so it does not count.
 */
final class Retained {

  private static final int TIMES = 3;

  private Retained() {}

  /** Bytes in each of three measurements. */
  static List<Long> knowledge(Path content) {
    compile(content);
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long without = used();
      Knowledge knowledge = compile(content);
      sizes.add(used() - without);
      Reference.reachabilityFence(knowledge);
    }
    return sizes;
  }

  private static Knowledge compile(Path content) {
    return Content.compile(Content.read(content), LocalDate.now());
  }

  private static long used() {
    for (int i = 0; i < TIMES; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
