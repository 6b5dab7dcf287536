package fi.opastin.answering;

import fi.opastin.directory.LocalText;
import java.util.Optional;

/**
 * Who answers on a partner's site when a person wants a human. Immutable.
 *
 * @param name what to call them
 * @param phone number to call
 * @param url page or chat
 * @param hours when they answer, in words
 */
public record HumanContact(
    LocalText name, Optional<String> phone, Optional<String> url, LocalText hours) {}
