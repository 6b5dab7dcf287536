package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.tasks.Task;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits to be done, with a filter by kind; each task leads to where it is mended. */
public final class TaskPage {

  /** Where it stands. */
  public static final String PATH = "/editor/tasks";

  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

  private TaskPage() {}

  /**
   * The page.
   *
   * @param tasks all of them, in their order
   * @param only the kind to show; empty for all
   * @param areLinksChecked whether this installation looks for dead links
   */
  public static EditorPage of(
      Visit visit, List<Task> tasks, Optional<Task.Kind> only, boolean areLinksChecked) {
    Language language = visit.language();
    List<Task> shown =
        tasks.stream().filter(task -> only.isEmpty() || task.kind() == only.get()).toList();
    EditorPage page =
        EditorPage.of(TaskWords.TITLE.in(language)).wide().with(kinds(language, tasks, only));
    if (shown.isEmpty()) {
      page.with(Html.paragraph(TaskWords.NONE.in(language)));
    }
    for (Task.Kind kind : Task.Kind.values()) {
      List<Task> of = shown.stream().filter(task -> task.kind() == kind).toList();
      if (!of.isEmpty()) {
        page.with(table(language, kind, of));
      }
    }
    return areLinksChecked
        ? page
        : page.with(Html.tag("p").attr("class", "facts").text(TaskWords.UNMEASURED.in(language)));
  }

  private static Html kinds(Language language, List<Task> tasks, Optional<Task.Kind> only) {
    List<Html> links = new ArrayList<>();
    links.add(link(PATH, TaskWords.ALL.in(language), tasks.size(), only.isEmpty()));
    for (Task.Kind kind : Task.Kind.values()) {
      long count = tasks.stream().filter(task -> task.kind() == kind).count();
      if (count > 0) {
        links.add(
            link(
                PATH + "?kind=" + kind.id(),
                TaskWords.of(kind, language),
                count,
                only.equals(Optional.of(kind))));
      }
    }
    return Html.tag("nav")
        .attr("class", "filter")
        .attr("aria-label", TaskWords.KINDS.in(language))
        .with(Html.list(links.stream()));
  }

  private static Html link(String path, String text, long count, boolean isCurrent) {
    return Html.tag("a")
        .attr("href", path)
        .attr("aria-current", isCurrent ? Optional.of("true") : Optional.empty())
        .text(text + " (" + count + ")");
  }

  private static Html table(Language language, Task.Kind kind, List<Task> tasks) {
    Stream<Html> rows = tasks.stream().map(task -> row(language, task));
    return Tables.of(
        TaskWords.of(kind, language) + " (" + tasks.size() + ")",
        List.of(
            TaskWords.SUBJECT.in(language),
            TaskWords.DETAIL.in(language),
            TaskWords.DUE.in(language)),
        rows);
  }

  private static Html row(Language language, Task task) {
    return Html.tag("tr")
        .with(
            Html.tag("th").attr("scope", "row").with(Html.link(task.path(), task.subject())),
            Html.tag("td").text(task.detail()),
            Html.tag("td").text(task.due().map(due -> written(due, language)).orElse("–")));
  }

  static String written(LocalDate day, Language language) {
    return language == Language.EN ? day.toString() : day.format(FINNISH);
  }
}
