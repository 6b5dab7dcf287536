package fi.opastin.knowledge;

/**
 * How well a subject fits a message.
 *
 * @param subject what the message may be about
 * @param probability calibrated, 0–1
 */
public record SubjectScore(Subject subject, double probability) {}
