package fi.opastin.http;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody goes after they signed in: to a page of the editor and nowhere else. */
final class ReturnPath {

  private static final int LONGEST = 600;

  /** A path in which no browser sees a host, a scheme or the end of a header. */
  private static final Pattern OURS =
      Pattern.compile(
          "/editor(?:/(?!/)[A-Za-z0-9._~!$'()*+,;=:@%/-]*)?(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

  private ReturnPath() {}

  /** A path that may be gone to. */
  static Optional<String> of(String path) {
    return path.length() <= LONGEST && OURS.matcher(path).matches() && !path.contains("//")
        ? Optional.of(path)
        : Optional.empty();
  }
}
