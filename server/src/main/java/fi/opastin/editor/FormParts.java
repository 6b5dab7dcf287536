package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.Map;
import java.util.Optional;

/** Parts of forms, each with its label. Stateless. */
final class FormParts {

  private FormParts() {}

  /** A choice among named values, with an empty one first where that may be chosen. */
  static Html select(
      String name, String label, Optional<String> any, Map<String, String> options, String chosen) {
    Html all =
        Html.of(
            options.entrySet().stream()
                .map(option -> option(option.getKey(), option.getValue(), chosen))
                .toList());
    Html none = any.map(text -> option("", text, chosen)).orElse(Html.NONE);
    return labelled(
        name, label, Html.tag("select").attr("id", name).attr("name", name).with(none, all));
  }

  private static Html option(String value, String text, String chosen) {
    return Html.tag("option")
        .attr("value", value)
        .flag("selected", value.equals(chosen))
        .text(text);
  }

  /** A field of one line. */
  static Html input(String name, String label, String type, String value, Optional<String> help) {
    Html field =
        Html.tag("input")
            .attr("id", name)
            .attr("name", name)
            .attr("type", type)
            .attr("value", value)
            .attr("aria-describedby", help.map(text -> name + "-help"))
            .empty();
    Html hint =
        help.map(text -> Html.tag("p").attr("class", "help").attr("id", name + "-help").text(text))
            .orElse(Html.NONE);
    return labelled(name, label, Html.of(hint, field));
  }

  static Html hidden(String name, String value) {
    return Html.tag("input").attr("type", "hidden").attr("name", name).attr("value", value).empty();
  }

  private static Html labelled(String id, String label, Html field) {
    return Html.tag("div").with(Html.tag("label").attr("for", id).text(label), field);
  }
}
