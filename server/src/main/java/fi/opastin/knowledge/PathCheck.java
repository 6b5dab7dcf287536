package fi.opastin.knowledge;

import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between paths and the rest of a draft. */
final class PathCheck {

  private final Draft draft;
  private final Map<TopicId, Topic> topics;
  private final Set<TopicId> answered;
  private final Set<PathId> paths;
  private final List<Finding> findings = new ArrayList<>();

  private PathCheck(Draft draft) {
    this.draft = draft;
    topics =
        draft.topics().stream().collect(Collectors.toMap(Topic::id, topic -> topic, (a, b) -> a));
    answered =
        draft.answers().stream()
            .filter(answer -> answer.readership().equals(Readership.EVERYBODY))
            .map(Answer::topic)
            .collect(Collectors.toSet());
    paths = draft.paths().stream().map(GuidedPath::id).collect(Collectors.toSet());
  }

  static List<Finding> of(Draft draft, LocalDate today) {
    PathCheck check = new PathCheck(draft);
    draft.paths().forEach(path -> check.path(path, today));
    for (Answer answer : draft.answers()) {
      answer.paths().forEach(p -> check.known(p, "answers/" + answer.id() + "/answer.yaml"));
    }
    return check.findings;
  }

  private void path(GuidedPath path, LocalDate today) {
    String file = "paths/" + path.id() + ".yaml";
    known(path.topic(), file);
    if (path.reviewed().isAfter(today)) {
      error(file, "it cannot have been reviewed on a day to come");
    }
    if (path.reviewBy().isBefore(today)) {
      findings.add(Finding.warning(file, 0, "the review is overdue since " + path.reviewBy()));
    }
    path.ends().forEach(end -> end(end, file));
    path.exercise()
        .ifPresent(e -> e.groups().forEach(g -> g.topics().forEach(t -> known(t, file))));
    boolean offered =
        draft.answers().stream().anyMatch(a -> a.paths().contains(path.id()))
            || draft.paths().stream()
                .flatMap(other -> other.ends().stream())
                .anyMatch(end -> end.paths().contains(path.id()));
    if (!offered) {
      findings.add(Finding.warning(file, 0, "no answer and no path offers it"));
    }
  }

  private void end(PathStep.End end, String file) {
    known(end.topic(), file);
    end.next().forEach(topic -> known(topic, file));
    end.paths().forEach(path -> known(path, file));
    Topic topic = topics.get(end.topic());
    boolean crisis = topic != null && topic.handling() == Handling.CRISIS;
    boolean answers = end.showsAnswer() && answered.contains(end.topic());
    boolean helps = !end.services().isEmpty() || (topic != null && !topic.services().isEmpty());
    if (!crisis && !helps && !answers) {
      error(file, "the end " + end.id() + " has neither an answer nor a service");
    }
  }

  private void known(TopicId topic, String file) {
    if (!topics.containsKey(topic)) {
      error(file, "there is no topic " + topic);
    }
  }

  private void known(PathId path, String file) {
    if (!paths.contains(path)) {
      error(file, "there is no path " + path + " to go on to");
    }
  }

  private void error(String file, String message) {
    findings.add(Finding.error(file, 0, message));
  }
}
