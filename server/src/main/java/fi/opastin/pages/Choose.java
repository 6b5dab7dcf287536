package fi.opastin.pages;

import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.language.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields of forms that work without scripts, each with its label. */
final class Choose {

  private Choose() {}

  /** Something to choose. */
  record Option(String value, String label) {

    private Html html(String chosen) {
      return Html.tag("option")
          .attr("value", value)
          .flag("selected", value.equals(chosen))
          .text(label);
    }
  }

  /** One of several, or, by the first entry, none of them. */
  static Html oneOf(String name, String label, String none, Stream<Option> options, String chosen) {
    return select(
        name,
        label,
        Stream.concat(
            Stream.of(new Option("", none).html("-")), options.map(option -> option.html(chosen))));
  }

  /** One of several, always. */
  static Html oneOf(String name, String label, Stream<Option> options, String chosen) {
    return select(name, label, options.map(option -> option.html(chosen)));
  }

  /** One of several that stand in groups, or, by the first entry, none of them. */
  static Html grouped(String name, String label, String none, Stream<Html> groups) {
    return select(name, label, Stream.concat(Stream.of(new Option("", none).html("-")), groups));
  }

  /** A group below its heading. */
  static Html group(String heading, Stream<Option> options, String chosen) {
    return Html.tag("optgroup")
        .attr("label", heading)
        .with(Html.all(options.map(option -> option.html(chosen))));
  }

  private static Html select(String name, String label, Stream<Html> options) {
    return Html.tag("p")
        .with(
            Html.tag("label").attr("for", name).text(label),
            Html.text(" "),
            Html.tag("select").attr("id", name).attr("name", name).with(Html.all(options)));
  }

  /** Something that is wanted or not. */
  static Html whether(String name, String value, String label, boolean chosen) {
    return Html.tag("p")
        .with(
            Html.tag("label").attr("for", name).text(label),
            Html.text(" "),
            Html.tag("input")
                .attr("id", name)
                .attr("name", name)
                .attr("type", "checkbox")
                .attr("value", value)
                .flag("checked", chosen)
                .empty());
  }

  /** A value that goes with a form unseen. */
  static Html hidden(String name, String value) {
    return Html.tag("input").attr("type", "hidden").attr("name", name).attr("value", value).empty();
  }

  /** The button that sends a form. */
  static Html button(String label) {
    return Html.tag("p").with(Html.tag("button").attr("type", "submit").text(label));
  }

  /** Every municipality by its name. */
  static Stream<Option> municipalities(Directory directory, Language language) {
    return directory.municipalities().stream()
        .map((Municipality place) -> new Option(place.code().value(), place.name(language)))
        .sorted(byLabel(language));
  }

  /** In the order of the alphabet of a language. */
  static Comparator<Option> byLabel(Language language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language.written().tag()));
    return (one, other) -> collator.compare(one.label(), other.label());
  }
}
