package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The coverage matrix: where an expected kind of service is not near. */
public final class GapPage {

  private GapPage() {}

  /**
   * A row: a region with how many of its municipalities lack each kind, or a municipality.
   *
   * @param id code of the region; empty for a municipality
   * @param missing for each kind, in order, how many lack it
   * @param of of how many
   */
  public record Row(Optional<String> id, String name, List<Integer> missing, int of) {}

  /**
   * The page.
   *
   * @param region name of the region whose municipalities these are; empty for the regions
   */
  public static EditorPage of(
      Visit visit, Optional<String> region, List<String> kinds, List<Row> rows) {
    Language language = visit.language();
    List<String> heads = new ArrayList<>();
    heads.add((region.isPresent() ? ServiceWords.MUNICIPALITY : ServiceWords.REGION).in(language));
    heads.addAll(kinds);
    return EditorPage.of(ServiceWords.COVERAGE.in(language))
        .wide()
        .with(
            Html.paragraph(ServiceWords.GAPS_HELP.in(language)),
            Html.tag("p")
                .with(
                    region.isPresent()
                        ? Html.link(
                            ServiceListPage.PATH + "/coverage", ServiceWords.REGION.in(language))
                        : Html.link(ServiceListPage.PATH, ServiceWords.TITLE.in(language))),
            Tables.of(
                ServiceWords.GAPS.in(language) + region.map(name -> ": " + name).orElse(""),
                heads,
                rows.stream().map(row -> row(language, row))));
  }

  private static Html row(Language language, Row row) {
    Html name =
        row.id()
            .map(id -> Html.link(ServiceListPage.PATH + "/coverage?region=" + id, row.name()))
            .orElseGet(() -> Html.text(row.name()));
    Stream<Html> cells =
        row.missing().stream()
            .map(
                missing ->
                    Html.tag("td")
                        .attr("class", missing > 0 ? Optional.of("alarm") : Optional.empty())
                        .text(
                            row.id().isPresent()
                                ? missing + " / " + row.of()
                                : (missing > 0 ? ServiceWords.MISSING : ServiceWords.NEAR)
                                    .in(language)));
    return Html.tag("tr").with(Html.tag("th").attr("scope", "row").with(name), Html.all(cells));
  }
}
