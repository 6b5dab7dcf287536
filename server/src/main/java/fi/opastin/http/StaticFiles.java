package fi.opastin.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Files that are served as they are, each read once, with their compressed twins ({@code name.gz})
 * where the build made them. Safe to share.
 */
final class StaticFiles {

  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9_-]+/){0,3}[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.([a-z0-9]+)");

  /** What is served, by ending; nothing else is. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("ts", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Function<String, Optional<byte[]>> source;
  private final Map<String, Asset> assets = new ConcurrentHashMap<>();

  /**
   * A file.
   *
   * @param type its media type
   * @param plain its bytes and their tag
   * @param gzip the same compressed, where the build did so
   */
  record Asset(String type, Variant plain, Optional<Variant> gzip) {

    /** Whether it is a page. */
    boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  /** Bytes to send, and their tag. */
  record Variant(byte[] bytes, String tag) {
    private static Variant of(byte[] bytes) {
      return new Variant(bytes, Responses.tag(bytes));
    }
  }

  /** Files from anywhere, by name. */
  StaticFiles(Function<String, Optional<byte[]>> source) {
    this.source = source;
  }

  /** The files below a folder of the class path, such as {@code /widget/}. */
  static StaticFiles below(String folder) {
    return new StaticFiles(name -> read(folder + name));
  }

  /** A file by its name below the folder. */
  Optional<Asset> find(String name) {
    Asset known = assets.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    var matcher = NAME.matcher(name);
    if (!matcher.matches() || !TYPES.containsKey(matcher.group(1))) {
      return Optional.empty();
    }
    Optional<Asset> asset =
        source
            .apply(name)
            .map(
                bytes ->
                    new Asset(
                        TYPES.get(matcher.group(1)),
                        Variant.of(bytes),
                        source.apply(name + ".gz").map(Variant::of)));
    // only what exists is remembered, so that nobody can fill the memory with names
    asset.ifPresent(found -> assets.put(name, found));
    return asset;
  }

  private static Optional<byte[]> read(String path) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The class path could not be read", e);
    }
  }
}
