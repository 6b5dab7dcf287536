package fi.opastin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names what was made of a content by the very classes that made it, as they stand in the jar or
 * the build's folder, and by the Java that runs them. Safe to share.
 */
final class CodeFingerprintStore {

  private volatile byte[] known = {};

  /** A name for what these classes make of what has a fingerprint. */
  String with(String fingerprint) {
    if (known.length == 0) {
      known = code();
    }
    MessageDigest digest = sha256();
    digest.update(known);
    digest.update(fingerprint.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] code() {
    MessageDigest digest = sha256();
    digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    try {
      Path source =
          Path.of(
              CodeFingerprintStore.class
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
      for (Path file : files(source)) {
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the product's own classes cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the product's own classes cannot be found", e);
    }
    return digest.digest();
  }

  private static List<Path> files(Path source) throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
