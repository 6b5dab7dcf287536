package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import java.util.List;

/**
 * A path that is done in the browser or on paper: statements to tick, in groups. What is ticked
 * goes nowhere. Immutable.
 *
 * @param how how to do it
 * @param groups what the statements are about
 * @param after what to do with the result
 */
public record Exercise(LocalText how, List<Group> groups, LocalText after) {

  public Exercise {
    groups = List.copyOf(groups);
  }

  /**
   * Statements of one kind.
   *
   * @param id its name
   * @param title what they are about
   * @param items statements to tick
   * @param tells what it says of somebody who ticks many of them
   * @param topics topics to go on to
   */
  public record Group(
      String id, LocalText title, List<Item> items, LocalText tells, List<TopicId> topics) {
    public Group {
      items = List.copyOf(items);
      topics = List.copyOf(topics);
    }
  }

  /** A statement that somebody may tick. */
  public record Item(String id, LocalText label) {}
}
