package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody begins: what there is for them. */
public final class HomePage {

  private static final Wording TITLE = new Wording("Toimitus", "Redaktion", "Editor");
  private static final Wording NOTHING =
      new Wording(
          "Täällä ei ole vielä mitään.", "Här finns inget ännu.", "There is nothing here yet.");

  private HomePage() {}

  /** The page. */
  public static EditorPage of(Visit visit, List<Section> sections) {
    Stream<Html> links =
        sections.stream().map(section -> Html.link(section.path(), section.in(visit.language())));
    return EditorPage.of(TITLE.in(visit.language()))
        .with(
            sections.isEmpty()
                ? Html.paragraph(NOTHING.in(visit.language()))
                : Html.tag("div").attr("class", "ways").with(Html.list(links)));
  }
}
