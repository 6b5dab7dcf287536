package fi.opastin.directory;

import java.util.Optional;

/**
 * A phone number.
 *
 * @param number as people write it, with spaces
 * @param label what it is for, or empty
 * @param lang BCP 47 tag of the language one is answered in, where a number is for one language
 */
public record Phone(String number, LocalText label, Optional<String> lang) {}
