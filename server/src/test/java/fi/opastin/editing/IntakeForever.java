package fi.opastin.editing;

import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that takes pack files in, others each time, until it is killed, and says the release
 * that each became.
 */
final class IntakeForever {

  private static final int FILES = 40;

  private IntakeForever() {}

  public static void main(String[] args) {
    IntakeStore intake =
        new IntakeStore(Database.open(DatabaseSettings.at(args[0])), Clock.systemUTC());
    System.out.println(KilledProcess.READY);
    for (int round = 0; ; round++) {
      Map<String, String> files = new TreeMap<>();
      for (int i = 0; i < FILES; i++) {
        files.put("packs/x/answers/a" + i + "/fi.md", i + " in " + round + " of " + args[1]);
      }
      if (intake.take(PackContent.of(files)) instanceof IntakeStore.Taken.Live live) {
        KilledProcess.tell(live.number().toString());
      }
    }
  }
}
