package fi.opastin.knowledge;

import fi.opastin.language.Language;

/**
 * A message as people write it after another topic was answered: most of them go on with that topic
 * and say nothing by themselves ("how long does it take"), some leave it. Immutable.
 *
 * @param after the topic that was answered
 * @param phrase the message, with what it is about after that topic
 */
public record FollowUp(TopicId after, Phrase phrase) {

  /** What stands between a message and its topic, where that is another one. */
  private static final String LEADS_TO = " => ";

  /** A line of a file: a message, and its subject where it leaves the topic. */
  public static FollowUp of(
      TopicId after, Language language, String line, String file, int number) {
    int end = line.lastIndexOf(LEADS_TO);
    String text = (end < 0 ? line : line.substring(0, end)).strip();
    Subject subject =
        end < 0 ? Subject.of(after) : new Subject(line.substring(end + LEADS_TO.length()).strip());
    return new FollowUp(after, new Phrase(subject, language, text, file, number));
  }

  /** Its line of a file. */
  public String line() {
    boolean goesOn = phrase.subject().equals(Subject.of(after));
    // what holds an arrow of its own needs another behind it
    return goesOn && !phrase.text().contains(LEADS_TO)
        ? phrase.text()
        : phrase.text() + LEADS_TO + phrase.subject();
  }
}
