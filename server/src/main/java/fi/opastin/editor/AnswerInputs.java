package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields of the editor's forms, each with its label. Stateless. */
final class AnswerInputs {

  private AnswerInputs() {}

  /** An entry of a list to choose from. */
  record Option(String value, String label) {}

  static Html hidden(String name, String value) {
    return Html.tag("input").attr("type", "hidden").attr("name", name).attr("value", value).empty();
  }

  static Html line(String name, String label, String value) {
    return line(name, label, value, Optional.empty(), false);
  }

  /**
   * One line of text.
   *
   * @param help what else is to be known
   */
  static Html line(
      String name, String label, String value, Optional<String> help, boolean isWrong) {
    return Html.tag("div")
        .with(
            label(name, label),
            help(name, help),
            Html.tag("input")
                .attr("id", name)
                .attr("name", name)
                .attr("type", "text")
                .attr("value", value)
                .attr("autocomplete", "off")
                .attr("aria-describedby", help.map(text -> name + "-help"))
                .attr("aria-invalid", isWrong ? Optional.of("true") : Optional.empty())
                .empty());
  }

  /** Lines of text. */
  static Html area(
      String name, String label, String value, int rows, Optional<String> help, boolean isWrong) {
    return Html.tag("div")
        .with(
            label(name, label),
            help(name, help),
            Html.tag("textarea")
                .attr("id", name)
                .attr("name", name)
                .attr("rows", Integer.toString(rows))
                .attr("aria-describedby", help.map(text -> name + "-help"))
                .attr("aria-invalid", isWrong ? Optional.of("true") : Optional.empty())
                // a browser drops the first line break in a text area
                .text("\n" + value));
  }

  static Html choice(String name, String label, Stream<Option> options, String chosen) {
    return Html.tag("div")
        .with(
            label(name, label),
            Html.tag("select")
                .attr("id", name)
                .attr("name", name)
                .with(
                    Html.all(
                        options.map(
                            option ->
                                Html.tag("option")
                                    .attr("value", option.value())
                                    .flag("selected", option.value().equals(chosen))
                                    .text(option.label())))));
  }

  /** Something that holds or not. */
  static Html tick(String name, String value, String label, boolean holds) {
    return tick(name, value, label, holds, "checkbox");
  }

  /** One of several with the same name. */
  static Html radio(String name, String value, String label, boolean holds) {
    return tick(name, value, label, holds, "radio");
  }

  private static Html tick(String name, String value, String label, boolean holds, String type) {
    String id = name + "-" + value;
    return Html.tag("span")
        .attr("class", "choice")
        .with(
            Html.tag("input")
                .attr("type", type)
                .attr("id", id)
                .attr("name", name)
                .attr("value", value)
                .flag("checked", holds)
                .empty(),
            Html.text(" "),
            Html.tag("label").attr("for", id).text(label),
            Html.text(" "));
  }

  static Html group(String legend, Html... fields) {
    return Html.tag("fieldset").with(Html.tag("legend").text(legend), Html.of(fields));
  }

  static Html button(String label) {
    return Html.tag("button").text(label);
  }

  private static Html label(String name, String label) {
    return Html.tag("label").attr("for", name).text(label);
  }

  private static Html help(String name, Optional<String> help) {
    return help.map(
            text -> Html.tag("p").attr("class", "help").attr("id", name + "-help").text(text))
        .orElse(Html.NONE);
  }
}
