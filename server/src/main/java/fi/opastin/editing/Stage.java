package fi.opastin.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a proposal has come. */
public enum Stage {
  /** Somebody writes. */
  DRAFT,
  /** Without errors, and its effect was measured. */
  CHECKED,
  /** Handed in: a publisher reads it. */
  IN_REVIEW,
  /** Goes live at its time. */
  SCHEDULED,
  /** Live. */
  PUBLISHED,
  /** Was live; something newer stands in its place. */
  SUPERSEDED,
  /** Given up before it was live. */
  WITHDRAWN;

  /** Whether its text may still be changed. */
  public boolean isOpen() {
    return this == DRAFT || this == CHECKED || this == IN_REVIEW || this == SCHEDULED;
  }

  /** The stages at which a text may still be changed. */
  public static Set<Stage> open() {
    return Stream.of(values()).filter(Stage::isOpen).collect(Collectors.toUnmodifiableSet());
  }

  /** Its name in the database and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stage of a name. */
  public static Optional<Stage> of(String id) {
    return Stream.of(values()).filter(stage -> stage.id().equals(id)).findFirst();
  }
}
