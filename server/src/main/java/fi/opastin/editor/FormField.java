package fi.opastin.editor;

import fi.opastin.pages.Element;
import fi.opastin.pages.Html;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A field of a form with its label, and what is to be known or what is wrong about it, joined to it
 * for screen readers. Made step by step; not to be shared between threads.
 *
 * <pre>{@code
 * FormField.named("email", "E-mail").type("email").required().html()
 * }</pre>
 */
public final class FormField {

  private final String name;
  private final String label;
  private String type = "text";
  private String value = "";
  private String help = "";
  private String fault = "";
  private Optional<String> autocomplete = Optional.empty();
  private int most = 1000;
  private boolean isRequired;

  private FormField(String name, String label) {
    this.name = name;
    this.label = label;
  }

  /** A field for a line of text. */
  public static FormField named(String name, String label) {
    return new FormField(name, label);
  }

  /** Of another type than text. */
  public FormField type(String another) {
    type = another;
    return this;
  }

  /** With something in it already. */
  public FormField value(String text) {
    value = text;
    return this;
  }

  /** With a sentence on what belongs there. */
  public FormField help(String sentence) {
    help = sentence;
    return this;
  }

  /** With what is wrong about it; empty for nothing. */
  public FormField fault(String sentence) {
    fault = sentence;
    return this;
  }

  /** What browsers may fill in, as {@code autocomplete} spells it. */
  public FormField autocomplete(String what) {
    autocomplete = Optional.of(what);
    return this;
  }

  /** With fewer characters than a thousand. */
  public FormField most(int characters) {
    most = characters;
    return this;
  }

  /** It must be filled in. */
  public FormField required() {
    isRequired = true;
    return this;
  }

  /** Finished. */
  public Html html() {
    StringJoiner described = new StringJoiner(" ").setEmptyValue("");
    if (!help.isEmpty()) {
      described.add(name + "-help");
    }
    if (!fault.isEmpty()) {
      described.add(name + "-fault");
    }
    Element input =
        Html.tag("input")
            .attr("id", name)
            .attr("name", name)
            .attr("type", type)
            .attr("value", value)
            .attr("maxlength", "" + most)
            .attr("autocomplete", autocomplete)
            .attr("aria-describedby", Optional.of(described.toString()).filter(d -> !d.isEmpty()))
            .attr("aria-invalid", fault.isEmpty() ? Optional.empty() : Optional.of("true"))
            .flag("required", isRequired);
    return Html.of(
        Html.tag("label").attr("for", name).text(label),
        note("help", help),
        note("fault", fault),
        input.empty());
  }

  private Html note(String kind, String text) {
    return text.isEmpty()
        ? Html.NONE
        : Html.tag("p").attr("id", name + "-" + kind).attr("class", kind).text(text);
  }

  /**
   * A choice of one.
   *
   * @param options values and what they are called, in order
   */
  public static Html choice(String name, String label, Map<String, String> options, String chosen) {
    Html all =
        Html.all(
            options.entrySet().stream()
                .map(
                    option ->
                        Html.tag("option")
                            .attr("value", option.getKey())
                            .flag("selected", option.getKey().equals(chosen))
                            .text(option.getValue())));
    return Html.of(
        Html.tag("label").attr("for", name).text(label),
        Html.tag("select").attr("id", name).attr("name", name).with(all));
  }

  /** Something that travels along unseen. */
  public static Html hidden(String name, String value) {
    return Html.tag("input").attr("type", "hidden").attr("name", name).attr("value", value).empty();
  }

  /** A button that sends the form. */
  public static Html button(String text) {
    return Html.tag("p").with(Html.tag("button").text(text));
  }
}
