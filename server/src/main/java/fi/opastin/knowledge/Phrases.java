package fi.opastin.knowledge;

import fi.opastin.language.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * All phrases of a release in little memory: their texts one behind the other, and what the phrases
 * of a file have in common once. A phrase is made when somebody asks for it. Immutable, safe to
 * share.
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

  /** Phrase by phrase, its line, and where its text ends. */
  private final int[] lines;

  private final int[] ends;

  /** All texts, in UTF-8. */
  private final byte[] texts;

  private Phrases(List<Origin> origins, int[] firsts, int[] lines, int[] ends, byte[] texts) {
    this.origins = origins;
    this.firsts = firsts;
    this.lines = lines;
    this.ends = ends;
    this.texts = texts;
  }

  /** The same phrases in less memory. */
  static Phrases of(List<Phrase> phrases) {
    List<Origin> origins = new ArrayList<>();
    int[] firsts = new int[phrases.size()];
    int[] lines = new int[phrases.size()];
    int[] ends = new int[phrases.size()];
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (int i = 0; i < ends.length; i++) {
      Phrase phrase = phrases.get(i);
      Origin origin = Origin.of(phrase);
      if (origins.isEmpty() || !origins.getLast().equals(origin)) {
        firsts[origins.size()] = i;
        origins.add(origin);
      }
      lines[i] = phrase.line();
      texts.writeBytes(phrase.text().getBytes(StandardCharsets.UTF_8));
      ends[i] = texts.size();
    }
    return new Phrases(
        List.copyOf(origins),
        Arrays.copyOf(firsts, origins.size()),
        lines,
        ends,
        texts.toByteArray());
  }

  /** How many there are. */
  public int size() {
    return ends.length;
  }

  /** A view of them, which makes each phrase anew. */
  public List<Phrase> list() {
    return new View(this);
  }

  private Phrase phrase(int number) {
    int found = Arrays.binarySearch(firsts, number);
    // where none begins here: the one that began last
    Origin origin = origins.get(found < 0 ? -found - 2 : found);
    int from = number == 0 ? 0 : ends[number - 1];
    String text = new String(texts, from, ends[number] - from, StandardCharsets.UTF_8);
    return new Phrase(origin.subject(), origin.language(), text, origin.file(), lines[number]);
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
