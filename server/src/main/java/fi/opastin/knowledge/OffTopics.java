package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Knowledge without what editors have switched off: a topic that is off is still understood, but
 * has no answers and no paths, and nothing leads to it. Danger is never off. Pure.
 */
final class OffTopics {

  private final Knowledge whole;
  private final SortedMap<TopicId, Topic> off = new TreeMap<>();

  private OffTopics(Knowledge whole, Map<TopicId, LocalText> messages) {
    this.whole = whole;
    messages.forEach(
        (id, message) ->
            whole
                .topic(id)
                .filter(topic -> topic.handling() != Handling.CRISIS)
                .ifPresent(topic -> off.put(id, topic.switchedOff(message))));
  }

  /** The same knowledge without these topics, of which each has what is said instead. */
  static Knowledge apply(Knowledge whole, Map<TopicId, LocalText> messages) {
    OffTopics topics = new OffTopics(whole, messages);
    return topics.off.isEmpty() ? whole : topics.without();
  }

  private Knowledge without() {
    SortedMap<TopicId, Topic> topics = new TreeMap<>(whole.topics());
    topics.putAll(off);
    SortedMap<AnswerId, Answer> answers = new TreeMap<>();
    whole
        .answers()
        .forEach(
            (id, answer) -> {
              if (isOn(answer.topic())) {
                answers.put(id, leadingOn(answer));
              }
            });
    SortedMap<PathId, GuidedPath> paths = new TreeMap<>();
    whole
        .paths()
        .forEach(
            (id, path) -> {
              if (isOn(path.topic())) {
                paths.put(id, leadingOn(path));
              }
            });
    return new Knowledge(
        whole.release(),
        topics,
        answers,
        paths,
        whole.phrases(),
        whole.exactPhrases(),
        whole.rules(),
        whole.ruleBreakers(),
        whole.crisisContacts(),
        whole.crisisPatterns(),
        whole.signals(),
        whole.audiences(),
        whole.wording(),
        whole.starters().stream().filter(starter -> isOn(starter.topic())).toList(),
        whole.expectations(),
        whole.events(),
        whole.directory(),
        whole.classifier(),
        whole.languages());
  }

  private boolean isOn(TopicId topic) {
    return !off.containsKey(topic);
  }

  private List<TopicId> on(List<TopicId> topics) {
    return topics.stream().filter(this::isOn).toList();
  }

  private List<PathId> onPaths(List<PathId> paths) {
    return paths.stream()
        .filter(id -> whole.path(id).map(path -> isOn(path.topic())).orElse(true))
        .toList();
  }

  private Answer leadingOn(Answer answer) {
    return new Answer(
        answer.id(),
        answer.readership(),
        answer.owner(),
        answer.reviewed(),
        answer.reviewBy(),
        answer.sources(),
        on(answer.next()),
        onPaths(answer.paths()),
        answer.notes(),
        answer.texts());
  }

  private Exercise leadingOn(Exercise exercise) {
    return new Exercise(
        exercise.how(),
        exercise.groups().stream()
            .map(
                group ->
                    new Exercise.Group(
                        group.id(),
                        group.title(),
                        group.items(),
                        group.tells(),
                        on(group.topics())))
            .toList(),
        exercise.after());
  }

  private GuidedPath leadingOn(GuidedPath path) {
    Map<String, PathStep> steps = new LinkedHashMap<>();
    path.steps()
        .forEach(
            (id, step) ->
                steps.put(
                    id,
                    switch (step) {
                      case PathStep.Question question -> question;
                      case PathStep.End end ->
                          new PathStep.End(
                              end.id(),
                              end.say(),
                              end.topic(),
                              end.showsAnswer(),
                              end.services(),
                              on(end.next()),
                              onPaths(end.paths()));
                    }));
    return new GuidedPath(
        path.id(),
        path.title(),
        path.intro(),
        path.topic(),
        path.owner(),
        path.reviewed(),
        path.reviewBy(),
        path.sources(),
        path.start(),
        steps,
        path.exercise().map(this::leadingOn));
  }
}
