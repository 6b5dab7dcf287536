package fi.opastin.feedback;

import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A process that rates turn after turn until it is killed, and says each that it was told is kept.
 */
final class FeedbackForever {

  static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private FeedbackForever() {}

  public static void main(String[] args) {
    FeedbackStore store = new FeedbackStore(Database.open(DatabaseSettings.at(args[0])));
    System.out.println(KilledProcess.READY);
    for (int number = 0; ; number++) {
      String turn = args[1] + "-" + number;
      // every third turn is rated a second time, which takes the place of the first
      for (int time = 0; time <= (number % 3 == 0 ? 1 : 0); time++) {
        store.put(
            new Feedback(
                Optional.of(turn),
                Feedback.About.UNKNOWN,
                new Feedback.Verdict.Thumb(time == 0),
                Optional.empty(),
                Optional.empty(),
                "demo",
                DAY));
        KilledProcess.tell(turn);
      }
    }
  }
}
