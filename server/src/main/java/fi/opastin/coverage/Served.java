package fi.opastin.coverage;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service that can be reached on a day, with the languages and channels it can be reached in.
 * Immutable.
 *
 * @param service as it may be shown on the day
 * @param languages BCP 47 tags; {@link #UNKNOWN} alone where no source tells them
 */
record Served(Service service, List<String> languages, Set<Channel> channels) {

  /** The tag of BCP 47 for a language that is not known. */
  static final String UNKNOWN = "und";

  Served {
    languages = List.copyOf(languages);
    channels = Set.copyOf(channels);
  }

  /** A shown service; empty where no channel leads to it. */
  static Optional<Served> of(Service shown) {
    Set<Channel> usable = shown.usableChannels();
    List<String> languages =
        shown.languages().isEmpty()
            ? List.of(UNKNOWN)
            : shown.languages().stream().sorted().toList();
    return usable.isEmpty()
        ? Optional.empty()
        : Optional.of(new Served(shown, languages, EnumSet.copyOf(usable)));
  }
}
