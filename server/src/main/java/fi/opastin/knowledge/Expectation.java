package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;

/**
 * A kind of service that every municipality should have near, as the pack declares it. Immutable.
 *
 * @param why what people have of it, in every variant
 */
public record Expectation(ServiceType type, LocalText why) {}
