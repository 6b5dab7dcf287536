package fi.opastin.switches;

import java.time.Instant;

/**
 * Something that was switched off once. Immutable.
 *
 * @param target what it switches
 * @param isOff whether it is off
 * @param message what is said while it is
 * @param version counts its changes; whoever changes it names the version they saw
 * @param personName who changed it last, as they were called then
 * @param changed when
 */
public record OffSwitch(
    SwitchTarget target,
    boolean isOff,
    OffMessage message,
    int version,
    String personName,
    Instant changed) {}
