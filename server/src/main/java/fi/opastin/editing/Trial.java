package fi.opastin.editing;

import fi.opastin.packs.Finding;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was measured of a content as a whole. Two trials of equal contents are equal. Immutable.
 *
 * @param fingerprint SHA-256 of the content, in hexadecimal
 * @param findings what the proofreader and the compiler say
 * @param stories whether each golden conversation went as expected, by file and title
 * @param phrases how the phrases that were held out were understood, by subject
 * @param misunderstood phrases that were held out and not understood, each with its subject
 */
public record Trial(
    String fingerprint,
    List<Finding> findings,
    SortedMap<String, Boolean> stories,
    SortedMap<String, Understood> phrases,
    SortedSet<HeldOut> misunderstood) {

  /**
   * Of the phrases of a subject that were held out.
   *
   * @param held how many
   * @param right how many of them were understood
   */
  public record Understood(int held, int right) {

    /** The share that was understood, 0–1. */
    public double share() {
      return held == 0 ? 1 : (double) right / held;
    }
  }

  /**
   * A phrase that the classifier had not seen when it was judged.
   *
   * @param subject what it is about
   * @param language the tag of its language
   * @param text the phrase
   * @param takenFor the likeliest subject, or "-"
   */
  public record HeldOut(String subject, String language, String text, String takenFor)
      implements Comparable<HeldOut> {

    @Override
    public int compareTo(HeldOut other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return subject + "\t" + language + "\t" + text + "\t" + takenFor;
    }
  }

  public Trial {
    findings = List.copyOf(findings);
    stories = Collections.unmodifiableSortedMap(new TreeMap<>(stories));
    phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
    misunderstood = Collections.unmodifiableSortedSet(new TreeSet<>(misunderstood));
  }

  /** Whether nothing keeps it from going live. */
  public boolean isFaultless() {
    return findings.stream().noneMatch(Finding::blocks);
  }

  /** The share of all phrases held out that was understood, 0–1. */
  public double share() {
    int held = phrases.values().stream().mapToInt(Understood::held).sum();
    int right = phrases.values().stream().mapToInt(Understood::right).sum();
    return new Understood(held, right).share();
  }
}
