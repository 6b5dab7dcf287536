package fi.opastin.directory;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next cursor of the following part, empty at the end
 */
public record Page(List<ServiceHit> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }
}
