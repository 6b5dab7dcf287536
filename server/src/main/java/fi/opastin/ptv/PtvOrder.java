package fi.opastin.ptv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an operator wants imported. Immutable.
 *
 * @param content folder where {@code packs/} stands
 * @param data folder for what imports keep
 * @param from a folder of documents instead of the API
 * @param since only what changed since then
 * @param dryRun whether to show the difference only
 * @param fresh whether to forget the pages of an import that broke off
 * @param acceptRemovals whether more than half of the imported services may vanish
 */
public record PtvOrder(
    Path content,
    String pack,
    Path data,
    Optional<Path> from,
    Since since,
    boolean dryRun,
    boolean fresh,
    boolean acceptRemovals) {

  /** Since when changes are asked for. */
  public sealed interface Since {
    /** Everything is asked for. */
    record Ever() implements Since {}

    /** Since the last import began. */
    record LastImport() implements Since {}

    /** Since a day. */
    record Day(LocalDate day) implements Since {}
  }
}
