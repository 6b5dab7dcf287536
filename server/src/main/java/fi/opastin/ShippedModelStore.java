package fi.opastin;

import fi.opastin.understanding.ModelShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Models and knowledge that came with the product, in a folder that is only read; before the shelf
 * that machines share. A first start reads them in place of training.
 *
 * @param folder whose files have the names of what they hold
 * @param next what is asked for all else, and given all that is new
 */
record ShippedModelStore(Path folder, ModelShelf next) implements ModelShelf {

  @Override
  public boolean wants() {
    return next.wants();
  }

  @Override
  public Optional<byte[]> take(String fingerprint) {
    if (!Files.isDirectory(folder)) {
      return next.take(fingerprint);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> shipped =
          files.filter(file -> file.getFileName().toString().startsWith(fingerprint)).findFirst();
      return shipped.isPresent()
          ? Optional.of(Files.readAllBytes(shipped.get()))
          : next.take(fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void put(String fingerprint, byte[] model) {
    next.put(fingerprint, model);
  }
}
