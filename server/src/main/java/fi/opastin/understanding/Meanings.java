package fi.opastin.understanding;

import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import java.util.List;

/** What a subject means in a message. Stateless. */
final class Meanings {

  private Meanings() {}

  static Meaning of(Subject subject, double confidence, Heard heard, List<SubjectScore> others) {
    if (subject.equals(Subject.OUT_OF_SCOPE)) {
      return new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.OUT_OF_SCOPE, others);
    }
    if (subject.equals(Subject.INSULT)) {
      return new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.INSULT, others);
    }
    if (subject.equals(Subject.REMARK)) {
      return new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.UNKNOWN, List.of());
    }
    TopicId topic = subject.topic().orElseThrow();
    boolean crisis =
        heard.knowledge().topic(topic).filter(t -> t.handling() == Handling.CRISIS).isPresent();
    return crisis
        ? new Meaning.Danger(topic, confidence)
        : new Meaning.About(topic, confidence, heard.wantsServices(), others);
  }
}
