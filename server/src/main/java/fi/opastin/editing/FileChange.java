package fi.opastin.editing;

import java.util.Optional;

/**
 * What a proposal does to one file. Texts are named by their SHA-256 in hexadecimal.
 *
 * @param path the file, relative to the content folder
 * @param base its text when the change was begun; empty where there was none
 * @param hash its text by the proposal; empty where it is to go
 */
public record FileChange(String path, Optional<String> base, Optional<String> hash) {

  /** Whether it leaves the file as it was. */
  boolean isIdle() {
    return base.equals(hash);
  }

  /** Whether it no longer fits what is live: somebody else changed the file meanwhile. */
  boolean isStale(Optional<String> live) {
    return !live.equals(base) && !live.equals(hash);
  }
}
