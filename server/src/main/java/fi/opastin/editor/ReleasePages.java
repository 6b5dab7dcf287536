package fi.opastin.editor;

import fi.opastin.editing.Release;
import fi.opastin.editing.ReleaseNumber;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** All releases, and each with what it changed. */
public final class ReleasePages {

  /** Of more files only the names are shown. */
  private static final int FILES = 40;

  private ReleasePages() {}

  /**
   * The list.
   *
   * @param more where it goes on
   */
  public static EditorPage list(
      List<Release> releases, ReleaseNumber live, Optional<String> more, Visit visit) {
    Language language = visit.language();
    Html head =
        Html.all(
            Stream.of(
                    DraftWords.NUMBER,
                    DraftWords.WHEN,
                    DraftWords.WHO,
                    DraftWords.ORIGIN,
                    DraftWords.WHY)
                .map(word -> Html.tag("th").attr("scope", "col").text(word.in(language))));
    Html rows = Html.all(releases.stream().map(release -> row(release, live, language)));
    Html table =
        Html.tag("div")
            .attr("class", "scroll")
            .with(
                Html.tag("table")
                    .with(
                        Html.tag("thead").with(Html.tag("tr").with(head)),
                        Html.tag("tbody").with(rows)));
    return EditorPage.of(DraftWords.RELEASES.in(language))
        .with(
            table,
            more.map(
                    address ->
                        Html.tag("p").with(Html.link(address, DraftWords.OLDER.in(language))))
                .orElse(Html.NONE));
  }

  private static Html row(Release release, ReleaseNumber live, Language language) {
    boolean isLive = release.number().equals(live);
    return Html.tag("tr")
        .with(
            Html.tag("th")
                .attr("scope", "row")
                .with(
                    Html.link("/editor/releases/" + release.number(), "" + release.number()),
                    Html.text(isLive ? " " + DraftWords.LIVE_NOW.in(language) : "")),
            Html.tag("td").with(Times.of(release.published(), language)),
            Html.tag("td").text(release.personName()),
            Html.tag("td").text(origin(release, language)),
            Html.tag("td").text(release.note()));
  }

  private static String origin(Release release, Language language) {
    return release
        .restores()
        .map(number -> DraftWords.RESTORES.in(language) + number)
        .orElseGet(() -> DraftWords.origin(release.origin(), language));
  }

  /**
   * What a file was before a release and with it.
   *
   * @param before its text; empty where there was none
   * @param after its text; empty where it went
   */
  public record Change(Optional<String> before, Optional<String> after) {}

  /** One release. */
  public static EditorPage one(
      Release release, ReleaseNumber live, SortedMap<String, Change> changes, Visit visit) {
    Language language = visit.language();
    Html draft =
        release
            .proposal()
            .map(
                id ->
                    Html.tag("p")
                        .with(
                            Html.link(
                                "/editor/drafts/" + id,
                                DraftWords.origin(Release.Origin.PROPOSAL, language))))
            .orElse(Html.NONE);
    Html facts =
        Html.tag("p")
            .attr("class", "facts")
            .with(
                Times.of(release.published(), language),
                Html.text(" · " + release.personName() + " · " + origin(release, language)));
    return EditorPage.of(DraftWords.RELEASE.in(language) + release.number())
        .with(
            facts,
            Html.paragraph(release.note()),
            Html.paragraph(
                release
                    .overrideReason()
                    .map(reason -> DraftWords.REASON.in(language) + reason)
                    .orElse("")),
            draft,
            restore(release, live, visit),
            Html.heading(2, DraftWords.CHANGES.in(language)),
            changes(changes, language));
  }

  private static Html restore(Release release, ReleaseNumber live, Visit visit) {
    Language language = visit.language();
    if (release.number().equals(live)) {
      return Html.tag("p").with(Html.tag("strong").text(DraftWords.LIVE_NOW.in(language)));
    }
    return visit.may(Right.PUBLISH)
        ? Html.of(
            Html.paragraph(DraftWords.RESTORE_HELP.in(language)),
            visit.form(
                "/editor/releases/" + release.number() + "/restore",
                FormParts.hidden("live", "" + live),
                FormParts.input("note", DraftWords.WHY.in(language), "text", "", Optional.empty()),
                Html.tag("button").text(DraftWords.RESTORE.in(language))))
        : Html.NONE;
  }

  private static Html changes(SortedMap<String, Change> changes, Language language) {
    if (changes.isEmpty()) {
      return Html.paragraph(DraftWords.NOTHING_CHANGED.in(language));
    }
    if (changes.size() > FILES) {
      return Html.of(
          Html.paragraph(DraftWords.MANY.in(language) + " (" + changes.size() + ")"),
          Html.tag("details")
              .with(
                  Html.tag("summary").text(DraftWords.FILES.in(language)),
                  Html.list(changes.keySet().stream().map(Html::text))));
    }
    return Html.all(changes.entrySet().stream().map(change -> change(change, language)));
  }

  private static Html change(Map.Entry<String, Change> change, Language language) {
    Optional<String> before = change.getValue().before();
    Optional<String> after = change.getValue().after();
    Html what =
        before.isEmpty()
            ? Html.paragraph(DraftWords.NEW_FILE.in(language))
            : after.isEmpty() ? Html.paragraph(DraftWords.GONE_FILE.in(language)) : Html.NONE;
    return Html.of(
        Html.heading(3, change.getKey()),
        what,
        TextDifference.of(before.orElse(""), after.orElse(""), language));
  }
}
