package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Use;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * Knows every way in which people write the places of Finland: inflected, spoken, Swedish and
 * misspelt names of municipalities, villages and former municipalities, and postal codes. Immutable
 * and safe to share.
 */
public final class Gazetteer {

  private final MentionFinder finder;
  private final PlaceSearch search;

  private Gazetteer(MentionFinder finder, PlaceSearch search) {
    this.finder = finder;
    this.search = search;
  }

  /** Builds all forms; takes some tens of milliseconds. */
  public static Gazetteer of(Places places) {
    FormIndex forms = FormBuilder.build(places);
    PostalCodes postalCodes = new PostalCodes(places.postalCodes());
    MentionFinder finder = new MentionFinder(forms, postalCodes, places.words());
    return new Gazetteer(finder, new PlaceSearch(places, forms, postalCodes, finder));
  }

  /** The places that a message names, in its order. */
  public List<PlaceMention> mentions(Utterance utterance) {
    List<PlaceMention> found = finder.find(utterance);
    return found.isEmpty() ? List.of() : Negation.mark(utterance, MentionUses.of(utterance, found));
  }

  /**
   * The municipality where a service is wanted: where the person seeks something, is moving to or
   * lives, in this order; of two that are as good the later one. A place that leaves doubt counts
   * only where there is no sure one.
   */
  public static Optional<MunicipalityCode> wanted(List<PlaceMention> mentions) {
    PlaceMention best = null;
    for (PlaceMention mention : mentions) {
      if (!mention.negated()
          && weight(mention.use()) > 0
          && (best == null || !isBetter(best, mention))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(PlaceMention::code);
  }

  /**
   * Places whose name or postal code begins with, is an inflected form of, or is nearly what was
   * typed.
   */
  public List<PlaceMatch> search(String query, Language language, int limit) {
    return search.find(query, language, limit);
  }

  private static boolean isBetter(PlaceMention held, PlaceMention other) {
    if (isSure(held) != isSure(other)) {
      return isSure(held);
    }
    return weight(held.use()) > weight(other.use());
  }

  /** A name that may be something else is a place where somebody says to live there. */
  private static boolean isSure(PlaceMention mention) {
    return mention.sure() || mention.use() == Use.LIVES;
  }

  private static int weight(Use use) {
    return switch (use) {
      case SEEKS -> 6;
      case MOVES_TO -> 5;
      case LIVES -> 4;
      case STUDIES, WORKS -> 3;
      case UNKNOWN -> 2;
      case FORMERLY -> 1;
      case MOVES_FROM, ANOTHERS -> 0;
    };
  }
}
