package fi.opastin.handoff;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a request: the partner's key, and a keyed hash that tells nothing to anybody without the
 * key. Safe in file names, logs and headers. Immutable.
 *
 * @param partner key of the partner site
 * @param hash 32 hexadecimal digits
 */
record RequestId(String partner, String hash) {

  private static final Pattern PARTNER = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

  RequestId {
    if (!PARTNER.matcher(partner).matches() || !HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("this names no request");
    }
  }

  /** The id of a written form such as {@code demo.0f…}. */
  static Optional<RequestId> of(String written) {
    int dot = written.indexOf('.');
    return dot > 0
            && PARTNER.matcher(written.substring(0, dot)).matches()
            && HASH.matcher(written.substring(dot + 1)).matches()
        ? Optional.of(new RequestId(written.substring(0, dot), written.substring(dot + 1)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return partner + "." + hash;
  }
}
