package fi.opastin.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** How far somebody's rights reach. */
public sealed interface Scope {

  /** Everywhere. */
  record Everywhere() implements Scope {
    @Override
    public String id() {
      return "everywhere";
    }
  }

  /**
   * What is for one region alone.
   *
   * @param code code of the region as Statistics Finland has it, two digits
   */
  record Region(String code) implements Scope {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}");

    public Region {
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException("a region has a code of two digits");
      }
    }

    @Override
    public String id() {
      return "region:" + code;
    }
  }

  /**
   * What is for one partner alone.
   *
   * @param key the partner's key
   */
  record Partner(String key) implements Scope {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,39}");

    public Partner {
      if (key.length() > 40 || !KEY.matcher(key).matches()) {
        throw new IllegalArgumentException("not the key of a partner");
      }
    }

    @Override
    public String id() {
      return "partner:" + key;
    }
  }

  /** Its name in the database, in JSON and in forms. */
  String id();

  /** The scope of a name. */
  static Optional<Scope> of(String id) {
    try {
      if (id.equals("everywhere")) {
        return Optional.of(new Everywhere());
      } else if (id.startsWith("region:")) {
        return Optional.of(new Region(id.substring("region:".length())));
      } else if (id.startsWith("partner:")) {
        return Optional.of(new Partner(id.substring("partner:".length())));
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
