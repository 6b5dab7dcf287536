package fi.opastin.paths;

import fi.opastin.knowledge.PathId;
import java.util.Optional;

/**
 * Something that a person does with a path. Each has an id by which it can be pressed: {@code
 * path:lost-job}, {@code path:lost-job/age/adult}, {@code path-back}.
 */
public sealed interface PathMove {

  /** As it stands in the public contract. */
  String id();

  /** Begins a path. */
  record Begin(PathId path) implements PathMove {
    @Override
    public String id() {
      return PREFIX + path;
    }
  }

  /** Answers a question of a path. */
  record Take(PathId path, String step, String answer) implements PathMove {
    @Override
    public String id() {
      return PREFIX + path + "/" + step + "/" + answer;
    }
  }

  /** Steers along the path that is walked. */
  enum Steer implements PathMove {
    BACK("path-back"),
    STOP("path-stop"),
    GO_ON("path-go-on"),
    SKIP("path-skip");

    private final String id;

    Steer(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What the ids of paths begin with. */
  String PREFIX = "path:";

  /** The move of an id of any release, or empty for one that no release has. */
  static Optional<PathMove> of(String id) {
    for (Steer steer : Steer.values()) {
      if (steer.id.equals(id)) {
        return Optional.of(steer);
      }
    }
    if (!id.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String[] parts = id.substring(PREFIX.length()).split("/", -1);
    if (!PathId.isWellFormed(parts[0])) {
      return Optional.empty();
    }
    PathId path = new PathId(parts[0]);
    return switch (parts.length) {
      case 1 -> Optional.of(new Begin(path));
      case 3 -> Optional.of(new Take(path, parts[1], parts[2]));
      default -> Optional.empty();
    };
  }
}
