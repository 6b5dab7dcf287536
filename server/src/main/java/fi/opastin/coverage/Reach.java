package fi.opastin.coverage;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Service;
import java.util.Set;

/** How near a service is to the people of a municipality. */
public enum Reach {
  /** It names the municipality among those it serves, and is there for more than a remote call. */
  LOCAL,
  /** It serves the whole country, or from a distance only. */
  REMOTE;

  /** The reach of a service that serves a municipality, by the channels that can be used. */
  static Reach of(Service service, Municipality municipality, Set<Channel> usable) {
    boolean distant = usable.contains(Channel.REMOTE) && !usable.contains(Channel.VISIT);
    return service.area().names(municipality.code()) && !distant ? LOCAL : REMOTE;
  }
}
