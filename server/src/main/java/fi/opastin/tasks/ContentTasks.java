package fi.opastin.tasks;

import fi.opastin.directory.Service;
import fi.opastin.editing.Trial;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to do for the content that is live. Pure. */
final class ContentTasks {

  /** How long a text stands before somebody must read it against its sources again. */
  static final int MONTHS = 15;

  /** How long before that it becomes a task. */
  private static final int DAYS_AHEAD = 30;

  /** What a subject may lose by chance: this share of its phrases, and fewer than two of them. */
  private static final double SHARE = 0.05;

  private static final int PHRASES = 2;

  private ContentTasks() {}

  static String pathOf(Answer answer) {
    return "/editor/content/" + answer.id().value();
  }

  /**
   * Answers to be read again, by the date that they name or {@link #MONTHS} after the last time.
   */
  static List<Task> reviews(Knowledge knowledge, LocalDate today) {
    return knowledge.answers().values().stream()
        .filter(answer -> !due(answer).isAfter(today.plusDays(DAYS_AHEAD)))
        .map(
            answer ->
                new Task(
                    Task.Kind.REVIEW_DUE,
                    answer.id().value(),
                    answer.owner(),
                    pathOf(answer),
                    Optional.of(due(answer))))
        .toList();
  }

  private static LocalDate due(Answer answer) {
    LocalDate usual = answer.reviewed().plusMonths(MONTHS);
    return answer.reviewBy().isBefore(usual) ? answer.reviewBy() : usual;
  }

  /** Sentences for a time that nobody sees any more. */
  static List<Task> notes(Knowledge knowledge, LocalDate today) {
    return knowledge.answers().values().stream()
        .flatMap(
            answer ->
                answer.notes().stream()
                    .filter(note -> note.until().isBefore(today))
                    .map(
                        note ->
                            new Task(
                                Task.Kind.NOTE_OVER,
                                answer.id().value(),
                                note.text().in(Language.FI),
                                pathOf(answer),
                                Optional.of(note.until()))))
        .toList();
  }

  /** Answers that lack a variant. */
  static List<Task> variants(Knowledge knowledge) {
    List<Task> tasks = new ArrayList<>();
    for (Answer answer : knowledge.answers().values()) {
      String missing =
          Arrays.stream(Language.values())
              .filter(language -> !answer.texts().containsKey(language))
              .map(Language::tag)
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        tasks.add(task(Task.Kind.MISSING_VARIANT, answer, missing));
      }
    }
    return tasks;
  }

  /**
   * Answers whose owner nobody knows.
   *
   * @param known names and addresses of the people who may come in, and of teams, as written
   */
  static List<Task> owners(Knowledge knowledge, Set<String> known) {
    Set<String> folded =
        known.stream().map(ContentTasks::folded).collect(Collectors.toUnmodifiableSet());
    return knowledge.answers().values().stream()
        .filter(answer -> !folded.contains(folded(answer.owner())))
        .map(answer -> task(Task.Kind.OWNER_GONE, answer, answer.owner()))
        .toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Task task(Task.Kind kind, Answer answer, String detail) {
    return new Task(kind, answer.id().value(), detail, pathOf(answer), Optional.empty());
  }

  /** Services that nobody could reach today. */
  static List<Task> services(Knowledge knowledge, LocalDate today) {
    return knowledge.directory().services().stream()
        .filter(service -> service.isValidOn(today) && !service.isReachableOn(today))
        .map(
            service ->
                new Task(
                    Task.Kind.SERVICE_WITHOUT_CONTACT,
                    service.id().value(),
                    service.name().in(Language.FI),
                    pathOf(service),
                    Optional.empty()))
        .toList();
  }

  static String pathOf(Service service) {
    return "/editor/services/" + service.id().value();
  }

  /**
   * Subjects that are understood less well than in an earlier release.
   *
   * @param earlier what was measured of earlier releases, the newest first
   */
  static List<Task> confidence(Trial now, List<Trial> earlier) {
    List<Task> tasks = new ArrayList<>();
    now.phrases()
        .forEach(
            (subject, understood) -> {
              double best =
                  earlier.stream()
                      .map(trial -> trial.phrases().get(subject))
                      .filter(before -> before != null && before.held() > 0)
                      .mapToDouble(Trial.Understood::share)
                      .max()
                      .orElse(0);
              double lost = best - understood.share();
              if (lost > SHARE && lost * understood.held() >= PHRASES) {
                tasks.add(
                    new Task(
                        Task.Kind.FALLING_CONFIDENCE,
                        subject,
                        percent(best) + " → " + percent(understood.share()),
                        "/editor/content?topic=" + subject,
                        Optional.empty()));
              }
            });
    return tasks;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
