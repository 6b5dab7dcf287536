package fi.opastin.editor;

import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import fi.opastin.pages.Element;
import fi.opastin.pages.Html;
import fi.opastin.people.Person;
import fi.opastin.people.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who works in the editor, during one request. Immutable.
 *
 * @param person who it is, with the role that they have at this moment
 * @param language in which they read the editor: Finnish, Swedish or English
 * @param csrf what each of their forms must bring along; empty for a program
 * @param session names their session; empty for a program
 * @param clock the time
 */
public record Visit(Person person, Language language, String csrf, String session, Clock clock) {

  /** The name of the field that {@link #csrf} stands in. */
  public static final String CSRF_FIELD = "csrf";

  /** The time of the request. */
  public Instant now() {
    return clock.instant();
  }

  /** The day of the request, in Finland. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), OpeningHours.ZONE);
  }

  /** Whether they may do something at all; how far is for their scope to say. */
  public boolean may(Right right) {
    return person.may(right);
  }

  /**
   * A form that changes something: with what proves that it is ours.
   *
   * @param action the address that takes it, below {@code /editor}
   */
  public Html form(String action, Html... fields) {
    return form(Html.tag("form"), action, fields);
  }

  /** The same with a file among its fields. */
  public Html uploadForm(String action, Html... fields) {
    return form(Html.tag("form").attr("enctype", "multipart/form-data"), action, fields);
  }

  private Html form(Element form, String action, Html... fields) {
    return form.attr("method", "post")
        .attr("action", action)
        .with(
            Html.tag("input")
                .attr("type", "hidden")
                .attr("name", CSRF_FIELD)
                .attr("value", csrf)
                .empty(),
            Html.of(fields));
  }
}
