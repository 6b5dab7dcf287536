package fi.opastin.knowledge;

import fi.opastin.language.Language;
import fi.opastin.language.Texts;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * All phrases of a release in little memory: their {@link Texts}, and what the phrases of a file
 * have in common once. A phrase is made when somebody asks for it. Immutable, safe to share.
 */
public final class Phrases {

  /** What phrases that follow each other have in common. */
  private record Origin(Subject subject, Language language, String file) {

    static Origin of(Phrase phrase) {
      return new Origin(phrase.subject(), phrase.language(), phrase.file());
    }
  }

  private final List<Origin> origins;

  /** Origin by origin, its first phrase. */
  private final int[] firsts;

  /** Phrase by phrase, its line. */
  private final int[] lines;

  private final Texts texts;

  private Phrases(List<Origin> origins, int[] firsts, int[] lines, Texts texts) {
    this.origins = origins;
    this.firsts = firsts;
    this.lines = lines;
    this.texts = texts;
  }

  /** The same phrases in less memory. */
  static Phrases of(List<Phrase> phrases) {
    List<Origin> origins = new ArrayList<>();
    int[] firsts = new int[phrases.size()];
    int[] lines = new int[phrases.size()];
    for (int i = 0; i < lines.length; i++) {
      Phrase phrase = phrases.get(i);
      Origin origin = Origin.of(phrase);
      if (origins.isEmpty() || !origins.getLast().equals(origin)) {
        firsts[origins.size()] = i;
        origins.add(origin);
      }
      lines[i] = phrase.line();
    }
    return new Phrases(
        List.copyOf(origins),
        Arrays.copyOf(firsts, origins.size()),
        lines,
        Texts.of(phrases.stream().map(Phrase::text).toList()));
  }

  /** How many there are. */
  public int size() {
    return lines.length;
  }

  /** A view of them, which makes each phrase anew. */
  public List<Phrase> list() {
    return new View(this);
  }

  private Phrase phrase(int number) {
    int found = Arrays.binarySearch(firsts, number);
    // where none begins here: the one that began last
    Origin origin = origins.get(found < 0 ? -found - 2 : found);
    return new Phrase(
        origin.subject(), origin.language(), texts.get(number), origin.file(), lines[number]);
  }

  private static final class View extends AbstractList<Phrase> implements RandomAccess {
    private final Phrases phrases;

    View(Phrases phrases) {
      this.phrases = phrases;
    }

    @Override
    public Phrase get(int number) {
      return phrases.phrase(number);
    }

    @Override
    public int size() {
      return phrases.size();
    }
  }
}
