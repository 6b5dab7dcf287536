package fi.opastin.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that an editor should do. Immutable.
 *
 * @param kind what sort of thing
 * @param subject what it is about: an answer, a service, a topic, a draft
 * @param detail what else is known, as it stands in the content; may be empty
 * @param path page of the editor where it is mended
 * @param due by when; empty where it has no date
 */
public record Task(Kind kind, String subject, String detail, String path, Optional<LocalDate> due)
    implements Comparable<Task> {

  /** What sort of thing it is; in the order in which they are shown. */
  public enum Kind {
    FAILED_PUBLISHING,
    WAITING_REVIEW,
    WAITING_PACK,
    DEAD_LINK,
    REVIEW_DUE,
    NOTE_OVER,
    MISSING_VARIANT,
    FALLING_CONFIDENCE,
    SERVICE_WITHOUT_CONTACT,
    OWNER_GONE;

    /** Its name in addresses and in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a name. */
    public static Optional<Kind> of(String id) {
      return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }

  @Override
  public int compareTo(Task other) {
    return Comparator.comparing(Task::kind)
        .thenComparing(task -> task.due().orElse(LocalDate.MAX))
        .thenComparing(Task::subject)
        .thenComparing(Task::detail)
        .compare(this, other);
  }
}
