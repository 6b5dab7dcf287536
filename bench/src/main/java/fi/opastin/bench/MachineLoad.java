package fi.opastin.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine is: processes that run or wait, over the last minute. Stateless. */
final class MachineLoad {

  private MachineLoad() {}

  static double now() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Says what figures are taken on, before they are taken. */
  static double told(PrintWriter out, Machine machine) {
    double load = now();
    out.printf(Locale.ROOT, "%s, load average %.1f before%n", machine, load);
    out.flush();
    return load;
  }
}
