package fi.opastin.editor;

import fi.opastin.editing.Proposal;
import fi.opastin.editing.Stage;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Drafts by how far they have come. */
public final class DraftListPage {

  /** Which drafts are listed. */
  public enum Part {
    OPEN(
        "open",
        DraftWords.OPEN,
        EnumSet.of(Stage.DRAFT, Stage.CHECKED, Stage.IN_REVIEW, Stage.SCHEDULED)),
    PUBLISHED("published", DraftWords.PUBLISHED, EnumSet.of(Stage.PUBLISHED)),
    ENDED("ended", DraftWords.ENDED, EnumSet.of(Stage.SUPERSEDED, Stage.WITHDRAWN));

    private final String id;
    private final DraftWords name;
    private final Set<Stage> stages;

    Part(String id, DraftWords name, Set<Stage> stages) {
      this.id = id;
      this.name = name;
      this.stages = stages;
    }

    /** The part of a name; the first where there is none. */
    public static Part of(Optional<String> id) {
      return Stream.of(values())
          .filter(part -> id.filter(part.id::equals).isPresent())
          .findFirst()
          .orElse(OPEN);
    }

    /** The stages that belong to it. */
    public Set<Stage> stages() {
      return Set.copyOf(stages);
    }
  }

  private DraftListPage() {}

  /** The page. */
  public static EditorPage of(Part part, List<Proposal> drafts, Visit visit) {
    Language language = visit.language();
    Html parts =
        Html.tag("nav")
            .attr("class", "parts")
            .attr("aria-label", DraftWords.STAGE.in(language))
            .with(Html.list(Stream.of(Part.values()).map(other -> link(other, part, language))));
    Html list =
        drafts.isEmpty()
            ? Html.paragraph(DraftWords.NO_DRAFTS.in(language))
            : table(drafts, language);
    return EditorPage.of(DraftWords.DRAFTS.in(language)).with(parts, list);
  }

  private static Html link(Part part, Part current, Language language) {
    return Html.tag("a")
        .attr("href", "/editor/drafts?part=" + part.id)
        .attr("aria-current", part == current ? Optional.of("page") : Optional.empty())
        .text(part.name.in(language));
  }

  private static Html table(List<Proposal> drafts, Language language) {
    Html head =
        Html.all(
            Stream.of(
                    DraftWords.TITLE,
                    DraftWords.STAGE,
                    DraftWords.FILES,
                    DraftWords.AUTHOR,
                    DraftWords.CHANGED)
                .map(word -> Html.tag("th").attr("scope", "col").text(word.in(language))));
    Html rows = Html.all(drafts.stream().map(draft -> row(draft, language)));
    return Html.tag("div")
        .attr("class", "scroll")
        .with(
            Html.tag("table")
                .with(
                    Html.tag("thead").with(Html.tag("tr").with(head)),
                    Html.tag("tbody").with(rows)));
  }

  private static Html row(Proposal draft, Language language) {
    return Html.tag("tr")
        .with(
            Html.tag("th")
                .attr("scope", "row")
                .with(Html.link("/editor/drafts/" + draft.id(), draft.title())),
            Html.tag("td").text(DraftWords.stage(draft.stage(), language)),
            Html.tag("td").text("" + draft.changes().size()),
            Html.tag("td").text(draft.authorName()),
            Html.tag("td").with(Times.of(draft.changed(), language)));
  }
}
