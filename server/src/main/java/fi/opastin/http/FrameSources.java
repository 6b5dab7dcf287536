package fi.opastin.http;

import fi.opastin.partners.Origin;
import fi.opastin.partners.Partner;
import java.util.List;
import java.util.stream.Stream;

/** The origins of a partner, as {@code frame-ancestors} spells them. */
final class FrameSources {

  private static final List<String> THIS_MACHINE =
      List.of("http://localhost:*", "http://127.0.0.1:*", "https://localhost:*");

  private FrameSources() {}

  static List<String> of(Partner partner) {
    return partner.origins().stream()
        .flatMap(
            listed ->
                listed.equals(Origin.LOOPBACK)
                    ? THIS_MACHINE.stream()
                    : Origin.parse(listed).map(Origin::text).map(Stream::of).orElse(Stream.of()))
        .toList();
  }
}
