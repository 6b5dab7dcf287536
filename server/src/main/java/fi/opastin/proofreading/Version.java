package fi.opastin.proofreading;

import fi.opastin.language.Language;
import java.util.List;
import java.util.Set;

/**
 * A text in one variant, as it is compared with its other variants. Immutable.
 *
 * @param language the variant
 * @param file where it stands
 * @param line where it begins
 * @param passages its headings, paragraphs and items
 * @param links the addresses that a reader can follow, but for those that are said to be of this
 *     variant alone
 * @param steps how many items its lists have
 */
public record Version(
    Language language,
    String file,
    int line,
    List<Passage> passages,
    Set<String> links,
    int steps) {

  public Version {
    passages = List.copyOf(passages);
    links = Set.copyOf(links);
  }

  /** A version without links and lists. */
  public static Version of(Passage passage) {
    return new Version(
        passage.language(), passage.file(), passage.line(), List.of(passage), Set.of(), 0);
  }
}
