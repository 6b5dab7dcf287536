package fi.opastin.knowledge;

import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the steps of a path hang together: everything is reached, from everywhere an end is
 * reached, and no question is asked in a way that nobody can answer.
 */
final class PathGraph {

  /** Ids of answers that every question has. */
  private static final Set<String> OURS = Set.of("skip");

  /** So many questions in a row are asked of nobody. */
  private static final int LONGEST = 7;

  private final GuidedPath path;
  private final YamlDocument document;
  private final List<Finding> findings = new ArrayList<>();

  private PathGraph(GuidedPath path, YamlDocument document) {
    this.path = path;
    this.document = document;
  }

  static List<Finding> findings(GuidedPath path, YamlDocument document) {
    PathGraph graph = new PathGraph(path, document);
    if (path.exercise().isPresent()) {
      graph.exercise(path.exercise().get());
      return graph.findings;
    }
    path.questions().forEach(graph::question);
    if (!path.steps().containsKey(path.start())) {
      graph.error("/start", "there is no step " + path.start());
    }
    if (graph.findings.isEmpty()) {
      graph.ways();
    }
    return graph.findings;
  }

  private void question(PathStep.Question question) {
    String place = "/steps/" + question.id();
    for (String target : question.targets()) {
      if (!path.steps().containsKey(target)) {
        error(place, "there is no step " + target + " to go on to");
      }
    }
    if (question.targets().contains(question.id())) {
      error(place, "the question leads to itself");
    }
    Set<String> ids = new HashSet<>(OURS);
    for (PathChoice choice : question.choices()) {
      if (!ids.add(choice.id())) {
        error(place, "the choice " + choice.id() + " stands twice, or the name is taken");
      }
    }
    labels(question, place);
    if (question.slot().isPresent()) {
      slot(question, question.slot().get(), place);
    }
  }

  /** Whoever writes the words of a choice means that one and no other. */
  private void labels(PathStep.Question question, String place) {
    for (Language language : Language.values()) {
      Set<String> labels = new HashSet<>();
      for (PathChoice choice : question.choices()) {
        if (!labels.add(Utterance.of(choice.label().in(language)).words())) {
          error(place, "two choices say the same in " + language);
        }
      }
    }
  }

  private void slot(PathStep.Question question, PathSlot slot, String place) {
    switch (slot) {
      case MUNICIPALITY -> {
        if (!question.choices().isEmpty()) {
          error(place, "the municipality is written, so the question has no choices");
        }
      }
      case AGE -> {
        if (question.choices().stream().anyMatch(choice -> choice.ages().isAny())) {
          error(place, "a choice of a question on the age names its ages");
          return;
        }
        for (int age = 0; age <= 120; age++) {
          int years = age;
          List<PathChoice> fitting =
              question.choices().stream().filter(c -> c.ages().contains(years)).toList();
          if (fitting.size() > 1) {
            error(place, "the age " + age + " stands in two choices");
            return;
          }
        }
      }
      case AUDIENCE -> {
        if (question.choices().stream().allMatch(choice -> choice.audience().isEmpty())) {
          error(place, "no choice of a question on the audience names one");
        }
      }
    }
  }

  private void ways() {
    Set<String> reached = reachedFrom(path.start());
    for (PathStep step : path.steps().values()) {
      boolean end = step instanceof PathStep.End;
      String place = (end ? "/ends/" : "/steps/") + step.id();
      if (!reached.contains(step.id())) {
        error(place, "no way leads to " + step.id());
      }
      if (!end && reachedFrom(step.id()).stream().allMatch(id -> path.question(id).isPresent())) {
        error(place, "no way leads from " + step.id() + " to an end");
      }
      if (!end && passesOverItself(step.id())) {
        error(place, "when all is known the questions from " + step.id() + " run in a circle");
      }
    }
    if (findings.isEmpty() && longest(path.start(), new HashSet<>()) > LONGEST) {
      error("/steps", "a way has more than " + LONGEST + " questions");
    }
  }

  private Set<String> reachedFrom(String start) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (reached.add(id)) {
        path.question(id).ifPresent(question -> open.addAll(question.targets()));
      }
    }
    return reached;
  }

  /** Whether a circle of questions that may all be passed over leads back to where it began. */
  private boolean passesOverItself(String start) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Optional<PathStep.Question> question =
          path.question(open.pop()).filter(q -> q.slot().isPresent());
      for (String target : question.map(PathStep.Question::targets).orElse(Set.of())) {
        if (target.equals(start)) {
          return true;
        }
        if (reached.add(target)) {
          open.add(target);
        }
      }
    }
    return false;
  }

  private int longest(String from, Set<String> before) {
    Optional<PathStep.Question> question = path.question(from);
    if (question.isEmpty() || !before.add(from)) {
      return 0;
    }
    int most = 0;
    for (String target : question.get().targets()) {
      most = Math.max(most, longest(target, before));
    }
    before.remove(from);
    return most + 1;
  }

  private void exercise(Exercise exercise) {
    Set<String> ids = new HashSet<>();
    int index = 0;
    for (Exercise.Group group : exercise.groups()) {
      String place = "/exercise/groups/" + index++;
      if (!ids.add(group.id()) || group.items().stream().anyMatch(item -> !ids.add(item.id()))) {
        error(place, "two groups or statements have the same name");
      }
    }
  }

  private void error(String pointer, String message) {
    findings.add(document.error(pointer, message));
  }
}
