package fi.opastin.directory;

import java.time.LocalDate;

/** A fact with the source that gives it. */
public record Sourced<T>(T value, Source source) {

  boolean isFreshOn(LocalDate day) {
    return source.isFreshOn(day);
  }
}
