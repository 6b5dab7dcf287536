package fi.opastin.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where the keys of the state come from: the settings, or a file that is made on first start and
 * readable by its owner only. Safe to share.
 */
public final class StateKeyStore {

  private StateKeyStore() {}

  /**
   * Keys in Base64, separated by commas, the sealing one first.
   *
   * @throws IllegalArgumentException when one is not Base64 of 32 bytes; the message never holds
   *     the key
   */
  public static StateKeys parse(String setting) {
    List<byte[]> secrets = new ArrayList<>();
    for (String part : setting.split(",")) {
      if (!part.isBlank()) {
        secrets.add(decode(part.strip()));
      }
    }
    return new StateKeys(secrets);
  }

  private static byte[] decode(String part) {
    try {
      return Base64.getDecoder().decode(part);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a state key must be written in Base64", e);
    }
  }

  /** The key kept in a file, which is made when it is missing. */
  public static StateKeys keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return parse(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the state key could not be kept in " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] secret = new byte[StateKeys.LENGTH];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "state", ".key");
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(
        fresh,
        Base64.getEncoder().encodeToString(secret) + "\n",
        StandardOpenOption.TRUNCATE_EXISTING);
    try {
      // a link is atomic and never replaces: two processes that start together agree on one key
      Files.createLink(file.toAbsolutePath(), fresh);
    } catch (FileAlreadyExistsException e) {
      // the other process was first
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
