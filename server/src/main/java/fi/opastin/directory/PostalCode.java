package fi.opastin.directory;

/**
 * A postal code.
 *
 * @param code five digits
 * @param name of its post office, in Finnish
 * @param nameSv the same in Swedish
 * @param ordinary whether people live there: not boxes, parcels or one large organisation
 */
public record PostalCode(
    String code, String name, String nameSv, MunicipalityCode municipality, boolean ordinary) {}
