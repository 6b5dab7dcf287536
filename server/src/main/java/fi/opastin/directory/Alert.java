package fi.opastin.directory;

import java.time.LocalDate;

/**
 * A passing notice on a service ("closed for moving"), shown until the given day, that day
 * included.
 */
public record Alert(LocalText text, LocalDate until) {}
