package fi.opastin.understanding;

/** How often each subject was seen after each topic, by their numbers. Immutable, safe to share. */
final class Successions {

  private final int subjects;
  private final int[] counts;

  private Successions(int subjects, int[] counts) {
    this.subjects = subjects;
    this.counts = counts;
  }

  /** None was seen. */
  static Successions none(int subjects) {
    return new Successions(subjects, new int[subjects * subjects]);
  }

  /** The same with one more of a subject after a topic, or so many fewer. */
  Successions and(int more, int topic, int subject) {
    int[] changed = counts.clone();
    changed[topic * subjects + subject] += more;
    return new Successions(subjects, changed);
  }

  /** How often a topic was left for a subject. */
  int count(int topic, int subject) {
    return topic == subject ? 0 : counts[topic * subjects + subject];
  }

  void write(ModelOutput output) {
    output.ints(counts);
  }

  static Successions read(ModelInput input) {
    int[] counts = input.ints();
    return new Successions((int) Math.round(Math.sqrt(counts.length)), counts);
  }
}
