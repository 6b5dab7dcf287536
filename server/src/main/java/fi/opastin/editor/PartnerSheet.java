package fi.opastin.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.partners.Inherited;
import fi.opastin.partners.Level;
import java.time.Instant;
import java.util.Optional;

/**
 * What a site, or a level that sites inherit from, says. Immutable by convention: nobody changes
 * the tree.
 *
 * @param level whose it is
 * @param version counts the changes; 0 where there were none
 * @param tree what it says itself
 * @param holds of a site: all that holds there, with where it comes from
 * @param changedBy who changed it last
 * @param changed when
 */
public record PartnerSheet(
    Level level,
    int version,
    ObjectNode tree,
    Optional<Inherited> holds,
    Optional<String> changedBy,
    Optional<Instant> changed) {

  /** Where its page is. */
  public String path() {
    return path(level);
  }

  /** Where the page of a level is. */
  public static String path(Level level) {
    return PartnerListPage.PATH
        + (level instanceof Level.Site(String key)
            ? "/" + key
            : "/levels/" + level.id().replace(':', '-'));
  }
}
