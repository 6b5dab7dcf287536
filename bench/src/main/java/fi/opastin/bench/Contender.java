package fi.opastin.bench;

import java.util.List;

/** Something that learns intents from messages and is then measured. Used by one thread. */
interface Contender extends AutoCloseable {

  /** Its name in tables. */
  String name();

  /** Forgets what it knew and learns these messages; returns the seconds that took. */
  double train(List<Row> rows);

  /** Reads messages in one thread as often as fits in the seconds, at least once. */
  Pass classify(List<Row> rows, double seconds);

  @Override
  default void close() {}
}
