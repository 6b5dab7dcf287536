package fi.opastin.editor;

import fi.opastin.directory.OpeningHours;
import fi.opastin.editing.Release;
import fi.opastin.pages.Html;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the files of an answer came to be as they are: each release that changed one, and how. */
public record AnswerHistoryPage(AnswerView view) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

  /**
   * A file with its versions.
   *
   * @param path which file
   * @param versions the newest first
   */
  public record FileHistory(String path, List<Version> versions) {
    public FileHistory {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A version of a file.
   *
   * @param release that brought it
   * @param text what it says; empty where it went
   */
  public record Version(Release release, Optional<String> text) {}

  /** The page. */
  public EditorPage of(List<FileHistory> files) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.tag("p").with(Html.link(view.path(""), view.say(AnswerWords.BACK))));
    for (FileHistory file : files) {
      if (!file.versions().isEmpty()) {
        parts.add(Html.heading(2, file.path().substring(file.path().lastIndexOf('/') + 1)));
        for (int i = 0; i < file.versions().size(); i++) {
          Optional<String> before =
              i + 1 < file.versions().size() ? file.versions().get(i + 1).text() : Optional.empty();
          parts.add(version(file.versions().get(i), before, i == 0));
        }
      }
    }
    return EditorPage.of(view.say(AnswerWords.HISTORY) + ": " + view.files().id())
        .with(parts.toArray(Html[]::new));
  }

  private Html version(Version version, Optional<String> before, boolean isNewest) {
    Release release = version.release();
    String name =
        view.say(AnswerWords.RELEASE)
            + " "
            + release.number()
            + ", "
            + TIME.format(release.published().atZone(OpeningHours.ZONE))
            + ", "
            + release.personName();
    Html change;
    if (version.text().isEmpty()) {
      change = Html.paragraph(view.say(AnswerWords.WENT));
    } else if (before.isEmpty()) {
      change =
          Html.of(
              Html.paragraph(view.say(AnswerWords.CAME)),
              Html.tag("pre").attr("tabindex", "0").text(version.text().get()));
    } else {
      change = TextDifference.of(before.get(), version.text().get(), view.visit().language());
    }
    return Html.tag("details")
        .flag("open", isNewest && before.isPresent())
        .with(
            Html.tag("summary").text(name),
            Html.tag("p").attr("class", "facts").text(release.note()),
            change);
  }
}
