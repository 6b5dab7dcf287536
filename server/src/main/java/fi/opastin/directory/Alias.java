package fi.opastin.directory;

/**
 * Another name that people use for a place inside one of today's municipalities.
 *
 * @param forms the name with its Finnish forms
 * @param kind a village, district or former municipality, or a spoken name of the municipality
 *     itself
 * @param sure false where the name alone leaves doubt, as with a district whose name is a common
 *     word
 */
public record Alias(
    PlaceForms forms, MunicipalityCode municipality, PlaceMention.Kind kind, boolean sure) {}
