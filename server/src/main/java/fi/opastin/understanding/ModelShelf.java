package fi.opastin.understanding;

import java.util.Optional;

/**
 * Where trained models are kept for other machines, so that each is trained once. A shelf that
 * fails costs time and nothing else.
 */
public interface ModelShelf {

  /** For a machine that is alone. */
  ModelShelf NONE =
      new ModelShelf() {
        @Override
        public boolean wants() {
          return false;
        }

        @Override
        public Optional<byte[]> take(String fingerprint) {
          return Optional.empty();
        }

        @Override
        public void put(String fingerprint, byte[] model) {
          // nobody would take it
        }
      };

  /** Whether it keeps anything at all. */
  boolean wants();

  /** A model as it was put. */
  Optional<byte[]> take(String fingerprint);

  /** Keeps a model, beside the last ones. */
  void put(String fingerprint, byte[] model);
}
