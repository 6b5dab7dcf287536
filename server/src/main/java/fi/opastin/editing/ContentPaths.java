package fi.opastin.editing;

import java.util.regex.Pattern;

/** Where things stand among the pack files. Stateless. */
public final class ContentPaths {

  private static final int MAX_LENGTH = 200;

  /** What a path may look like: plain names, so that no path leads out of the packs. */
  private static final Pattern PATH =
      Pattern.compile("packs(/[a-z0-9][A-Za-z0-9_~-]*)+(\\.[a-z0-9]+)?");

  private static final Pattern CRISIS =
      Pattern.compile("packs/[^/]+/(crisis/.*|(answers|phrases)/crisis-[^/]*/.*)");

  private ContentPaths() {}

  /** Whether a file may be called so. */
  public static boolean isAllowed(String path) {
    return path.length() <= MAX_LENGTH && PATH.matcher(path).matches();
  }

  /** Whether a file tells people in danger what helps, or how danger is noticed. */
  public static boolean isCrisis(String path) {
    return CRISIS.matcher(path).matches();
  }
}
