package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields of the editor's forms, each with its label. Pure. */
final class Forms {

  private Forms() {}

  /**
   * A choice of the list.
   *
   * @param value as it is sent
   * @param text as it is read
   */
  record Choice(String value, String text) {}

  static Html input(String name, String type, String label, String value) {
    return input(name, type, label, value, false);
  }

  static Html input(String name, String type, String label, String value, boolean isWrong) {
    return Html.tag("div")
        .with(
            label(name, label),
            Html.tag("input")
                .attr("id", name)
                .attr("name", name)
                .attr("type", type)
                .attr("value", value)
                .attr("aria-invalid", invalid(isWrong))
                .empty());
  }

  static Html lines(String name, String label, String value) {
    return lines(name, label, value, false);
  }

  static Html lines(String name, String label, String value, boolean isWrong) {
    return Html.tag("div")
        .with(
            label(name, label),
            Html.tag("textarea")
                .attr("id", name)
                .attr("name", name)
                .attr("rows", "3")
                .attr("aria-invalid", invalid(isWrong))
                .text(value));
  }

  private static Optional<String> invalid(boolean isWrong) {
    return isWrong ? Optional.of("true") : Optional.empty();
  }

  static Html check(String name, String label, boolean isOn) {
    Html box =
        Html.tag("input")
            .attr("id", name)
            .attr("name", name)
            .attr("type", "checkbox")
            .attr("value", "yes")
            .flag("checked", isOn)
            .empty();
    return Html.tag("p").attr("class", "choice").with(box, Html.text(" "), label(name, label));
  }

  static Html select(String name, String label, List<Choice> choices, String chosen) {
    Stream<Html> options =
        choices.stream()
            .map(
                choice ->
                    Html.tag("option")
                        .attr("value", choice.value())
                        .flag("selected", choice.value().equals(chosen))
                        .text(choice.text()));
    return Html.tag("div")
        .with(
            label(name, label),
            Html.tag("select").attr("id", name).attr("name", name).with(Html.all(options)));
  }

  private static Html label(String name, String text) {
    return Html.tag("label").attr("for", name).text(text);
  }
}
