package fi.opastin.directory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A service that was found for a person.
 *
 * @param service as it may be shown on the day of the query ({@link Service#shownAt})
 * @param distanceMetres from the person's place to the service: between points where both are
 *     known, otherwise between the centres of the municipalities; empty where the service stands in
 *     the same municipality or nowhere
 * @param open whether it is open; empty where its hours are not known to be current
 * @param why the reasons, the strongest first
 */
public record ServiceHit(
    Service service, OptionalLong distanceMetres, Optional<OpenState> open, List<Why> why) {

  public ServiceHit {
    why = List.copyOf(why);
  }
}
