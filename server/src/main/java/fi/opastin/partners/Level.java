package fi.opastin.partners;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a setting of a site may stand: the whole country, a region, a municipality, or the site
 * itself. What stands nearer to the site goes before.
 */
public sealed interface Level {

  /** Folder of the files of all levels but sites. */
  String FOLDER = "partners/levels/";

  /** What every site inherits. */
  record Country() implements Level {
    @Override
    public String id() {
      return "country";
    }
  }

  /**
   * What the sites of a region inherit.
   *
   * @param code code of the region, two digits
   */
  record Region(String code) implements Level {
    public Region {
      require(code, "[0-9]{2}");
    }

    @Override
    public String id() {
      return "region:" + code;
    }
  }

  /**
   * What the sites of a municipality inherit.
   *
   * @param code official code, three digits
   */
  record Municipality(String code) implements Level {
    public Municipality {
      require(code, "[0-9]{3}");
    }

    @Override
    public String id() {
      return "municipality:" + code;
    }
  }

  /**
   * A site itself.
   *
   * @param key the site's key
   */
  record Site(String key) implements Level {

    private static final int LONGEST = 40;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Site {
      if (!isKey(key)) {
        throw new IllegalArgumentException("not the key of a site");
      }
    }

    /** Whether a text has the shape of a key; there may still be no such site. */
    public static boolean isKey(String text) {
      return text.length() <= LONGEST && KEY.matcher(text).matches();
    }

    @Override
    public String id() {
      return "site:" + key;
    }
  }

  /** Its name in the database, in files and in JSON. */
  String id();

  /** Its file below a content folder. */
  default String file() {
    return this instanceof Site(String key)
        ? "partners/" + key + ".yaml"
        : FOLDER + id().replace(':', '-') + ".yaml";
  }

  /** The level of a name. */
  static Optional<Level> of(String id) {
    try {
      String code = id.substring(id.indexOf(':') + 1);
      return switch (id.substring(0, id.length() - code.length())) {
        case "" -> id.equals("country") ? Optional.of(new Country()) : Optional.empty();
        case "region:" -> Optional.of(new Region(code));
        case "municipality:" -> Optional.of(new Municipality(code));
        case "site:" -> Optional.of(new Site(code));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The level of a file, other than a site. */
  static Optional<Level> ofFile(String file) {
    Matcher name =
        Pattern.compile(FOLDER + "(country|(region|municipality)-([0-9]+))\\.yaml").matcher(file);
    return name.matches()
        ? of(name.group(2) == null ? name.group(1) : name.group(2) + ":" + name.group(3))
        : Optional.empty();
  }

  private static void require(String text, String form) {
    if (!text.matches(form)) {
      throw new IllegalArgumentException("not the name of a level");
    }
  }
}
