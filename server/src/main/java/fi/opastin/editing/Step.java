package fi.opastin.editing;

import fi.opastin.people.Right;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be done with a proposal: the whole table of allowed steps. What is not in it cannot
 * happen.
 */
public enum Step {
  /** It is begun. */
  CREATE(EnumSet.noneOf(Stage.class), Stage.DRAFT, Right.EDIT),
  /** Its text, title or times change; what was measured no longer holds. */
  EDIT(EnumSet.of(Stage.DRAFT, Stage.CHECKED, Stage.IN_REVIEW), Stage.DRAFT, Right.EDIT),
  /** It was found without errors. */
  CHECK(EnumSet.of(Stage.DRAFT, Stage.CHECKED), Stage.CHECKED, Right.EDIT),
  /** Its author hands it in. */
  SUBMIT(EnumSet.of(Stage.CHECKED), Stage.IN_REVIEW, Right.EDIT),
  /** A second person agrees. */
  APPROVE(EnumSet.of(Stage.IN_REVIEW), Stage.IN_REVIEW, Right.PUBLISH),
  /** It is sent back with a note. */
  RETURN(EnumSet.of(Stage.IN_REVIEW, Stage.SCHEDULED), Stage.DRAFT, Right.PUBLISH),
  /** It will go live at a time. */
  SCHEDULE(EnumSet.of(Stage.CHECKED, Stage.IN_REVIEW), Stage.SCHEDULED, Right.PUBLISH),
  /** Its time came and it could not go live. */
  FAIL(EnumSet.of(Stage.SCHEDULED), Stage.IN_REVIEW, Right.PUBLISH),
  /** It goes live. */
  PUBLISH(
      EnumSet.of(Stage.CHECKED, Stage.IN_REVIEW, Stage.SCHEDULED), Stage.PUBLISHED, Right.PUBLISH),
  /** It is given up. */
  WITHDRAW(
      EnumSet.of(Stage.DRAFT, Stage.CHECKED, Stage.IN_REVIEW, Stage.SCHEDULED),
      Stage.WITHDRAWN,
      Right.EDIT),
  /** A later release changes what it brought. */
  SUPERSEDE(EnumSet.of(Stage.PUBLISHED), Stage.SUPERSEDED, Right.PUBLISH);

  private final Set<Stage> from;
  private final Stage to;
  private final Right right;

  Step(Set<Stage> from, Stage to, Right right) {
    this.from = from;
    this.to = to;
    this.right = right;
  }

  /** The stage that it leads to from a stage; empty where it is not allowed. */
  public Optional<Stage> from(Stage stage) {
    return from.contains(stage) ? Optional.of(to) : Optional.empty();
  }

  /** Where it leads. */
  public Stage to() {
    return to;
  }

  /** What somebody must be allowed to do to take it. */
  public Right right() {
    return right;
  }

  /** Its name in the database and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step of a name. */
  public static Optional<Step> of(String id) {
    return Stream.of(values()).filter(step -> step.id().equals(id)).findFirst();
  }
}
