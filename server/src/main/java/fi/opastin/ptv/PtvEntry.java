package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;

/**
 * A service as it is written into a pack. Immutable by convention: nobody changes the tree.
 *
 * @param file the file that it stands in, without folder and ending
 * @param node all its fields in their order
 */
record PtvEntry(
    String id,
    String file,
    ServiceType type,
    LocalText name,
    LocalText organisation,
    PtvServed.Area area,
    ObjectNode node) {}
