package fi.opastin.knowledge;

/**
 * What is served, and which release it is of. Immutable.
 *
 * @param knowledge of the release
 * @param number of the release, counted from 1; 0 where releases are not counted
 */
public record Served(Knowledge knowledge, int number) {}
