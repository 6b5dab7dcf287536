package fi.opastin.hsds;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names as UUIDs: HSDS wants UUIDs, our ids are words. Version 5 makes one from the other, so that
 * every release and every replica gives the same, and nothing has to be kept.
 */
final class Ids {

  /** Ours, for ever: another one would give every record a new id. */
  private static final UUID NAMESPACE =
      UuidCreator.getNameBasedSha1(UuidCreator.NAMESPACE_URL, "https://opastin.fi/hsds");

  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Ids() {}

  /** The id of a thing of a kind: {@code of("service", "ohjaamo-kotka")}. */
  static UUID of(String kind, Object... name) {
    StringBuilder path = new StringBuilder(kind);
    for (Object part : name) {
      path.append('/').append(part);
    }
    return UuidCreator.getNameBasedSha1(NAMESPACE, path.toString());
  }

  /** A UUID as it is written in full; {@link UUID#fromString} would take shorter ones, too. */
  static Optional<UUID> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SHAPE.matcher(lower).matches() ? Optional.of(UUID.fromString(lower)) : Optional.empty();
  }
}
