package fi.opastin.ptv;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where documents of the catalogue come from. */
sealed interface PtvSource permits PtvDownload, PtvFolderStore {

  /**
   * What was fetched.
   *
   * @param documents all documents, or those that changed
   * @param goneServices ids of services that are published no more
   */
  record Fetched(PtvCatalogue documents, Set<String> goneServices) {
    public Fetched {
      goneServices = Set.copyOf(goneServices);
    }
  }

  /**
   * Fetches everything that the mapping may take, or what changed.
   *
   * @param changes what is known already and since when to ask; empty to ask for everything
   * @throws PtvProblem when documents cannot be had or are cut off
   */
  Fetched fetch(PtvMapping mapping, Optional<Changes> changes);

  /**
   * Asking for changes only.
   *
   * @param known what an earlier import kept
   * @param since from this moment on
   */
  record Changes(PtvCatalogue known, Instant since) {}
}
