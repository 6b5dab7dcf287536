package fi.opastin.http;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.people.Person;
import fi.opastin.spreadsheet.Comparison;
import fi.opastin.spreadsheet.ContentTables;
import fi.opastin.spreadsheet.Difference;
import java.util.concurrent.locks.ReentrantLock;

/** The content as tables, and what files would change in it. Safe to share. */
final class SpreadsheetDesk {

  private final EditingRoom editing;

  /** Files are read one after the other: one may take a hundred megabytes. */
  private final ReentrantLock reading = new ReentrantLock();

  SpreadsheetDesk(EditingRoom editing) {
    this.editing = editing;
  }

  /** What is live, as tables. */
  ContentTables live() {
    return new ContentTables(editing.desk().liveContent());
  }

  /** What a file would change in what is live. */
  Difference compare(byte[] file) {
    reading.lock();
    try {
      return Comparison.of(file, editing.desk().liveContent());
    } finally {
      reading.unlock();
    }
  }

  /** Begins a draft of a difference, within the reach of somebody's rights. */
  EditResult take(Person person, String title, Difference difference) {
    return editing.desk().create(person, title, difference.texts());
  }
}
