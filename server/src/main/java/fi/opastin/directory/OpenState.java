package fi.opastin.directory;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whether a service is open at a moment, in Finnish time.
 *
 * @param until when it closes; empty where it is closed, or open around the clock
 * @param next when it opens next; empty where it is open, or not within the next two months
 */
public record OpenState(boolean now, Optional<ZonedDateTime> until, Optional<ZonedDateTime> next) {}
