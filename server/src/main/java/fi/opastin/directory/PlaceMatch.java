package fi.opastin.directory;

/**
 * A place found for what someone typed.
 *
 * @param code the municipality, or the one that the village or postal code lies in
 * @param name the municipality's name in the asked language
 * @param kind what was matched
 * @param matched the name or postal code that matched
 */
public record PlaceMatch(
    MunicipalityCode code, String name, PlaceMention.Kind kind, String matched) {}
