package fi.opastin.pages;

import fi.opastin.knowledge.PathId;
import fi.opastin.paths.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way that was come along a path, as it stands in the address of its page and nowhere else:
 * {@code age.young_place.405}.
 */
public final class PathWay {

  /** The parameter of the address. */
  public static final String NAME = "way";

  private PathWay() {}

  /** As it stands in an address. */
  public static String write(List<Walk.Taken> taken) {
    return taken.stream().map(t -> t.step() + "." + t.answer()).collect(Collectors.joining("_"));
  }

  /** What is well formed of a way, up to the first part that is not. */
  public static List<Walk.Taken> read(String way) {
    List<Walk.Taken> taken = new ArrayList<>();
    for (String part : way.split("_")) {
      String[] two = part.split("\\.", -1);
      boolean wellFormed =
          two.length == 2 && PathId.isWellFormed(two[0]) && two[1].matches("[a-z0-9-]{1,40}");
      if (!wellFormed) {
        break;
      }
      taken.add(new Walk.Taken(two[0], two[1]));
    }
    return taken;
  }
}
