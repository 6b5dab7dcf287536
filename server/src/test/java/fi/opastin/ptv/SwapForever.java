package fi.opastin.ptv;

import fi.opastin.storage.KilledProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that lets imported services take the place of those before, again and again, until it
 * is killed, and says the number of each that it was told stands.
 */
final class SwapForever {

  static final int FILES = 30;

  private SwapForever() {}

  public static void main(String[] args) {
    PtvPackStore.recoverAll(Path.of(args[0]));
    PtvPackStore store = new PtvPackStore(Path.of(args[0]), "x");
    store.recover();
    System.out.println(KilledProcess.READY);
    for (int number = Integer.parseInt(args[1]); ; number++) {
      Map<String, String> files = new TreeMap<>();
      for (int i = 0; i < FILES; i++) {
        files.put("service" + i + ".yaml", "of import " + number);
      }
      store.swap(files);
      KilledProcess.tell("" + number);
    }
  }
}
