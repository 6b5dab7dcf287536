package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * How a channel, or a service's own connection to one, can be reached. Immutable by convention.
 *
 * @param pages web addresses by language
 * @param hours in the form of a pack, without their source
 */
record PtvContact(
    List<PtvPhones.Line> phones,
    List<String> emails,
    LocalText pages,
    List<Place> places,
    Optional<ObjectNode> hours) {

  /** Nothing is known. */
  static final PtvContact NONE =
      new PtvContact(List.of(), List.of(), LocalText.NONE, List.of(), Optional.empty());

  /**
   * A place to visit; parts that are not known are empty.
   *
   * @param municipality its code as written
   */
  record Place(
      String street,
      String postalCode,
      String town,
      String municipality,
      Optional<GeoPoint> point) {}
}
