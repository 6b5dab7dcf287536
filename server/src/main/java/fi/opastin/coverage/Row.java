package fi.opastin.coverage;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.ServiceType;
import java.util.Optional;

/**
 * One cell of the matrix municipality × kind of service × language × channel. Immutable.
 *
 * @param language BCP 47 tag, {@code und} where the services' languages are not known; empty with
 *     {@code channel} where nothing serves the municipality with this kind
 * @param local services near
 * @param remote services of the whole country, or from a distance
 * @param expected whether every municipality should have this kind near
 * @param gap whether it is expected and no local service has it, in any language and channel looked
 *     at
 */
public record Row(
    Municipality municipality,
    ServiceType type,
    Optional<String> language,
    Optional<Channel> channel,
    int local,
    int remote,
    boolean expected,
    boolean gap) {}
