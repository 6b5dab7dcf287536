package fi.opastin.ptv;

import fi.opastin.directory.Directory;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges content before it stands anywhere: the packs as they are, but with other files in the
 * place of those that imports made.
 */
public interface ContentTrial {

  /** Places and services without any imported ones; empty when the content has faults itself. */
  Optional<Directory> curated();

  /**
   * What would be found with these generated files.
   *
   * @param files texts by file name
   */
  List<Finding> findings(Map<String, String> files);
}
