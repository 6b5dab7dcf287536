package fi.opastin.reports;

import java.util.List;

/**
 * A turn as it is counted: nothing of what was written, and nothing of who wrote it. Unknown is an
 * empty text. Immutable.
 *
 * @param day ISO 8601, in Finland
 * @param part of the day
 * @param outside whether offices were closed
 * @param topic that was understood
 * @param outcome by its name in the public contract
 * @param services that were shown
 */
public record Turned(
    String day,
    DayPart part,
    boolean outside,
    String partner,
    String region,
    String municipality,
    String language,
    String topic,
    String outcome,
    List<String> services) {
  public Turned {
    services = List.copyOf(services);
  }
}
