package fi.opastin.pages;

import fi.opastin.language.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a page of ours is, in all its variants: a path below our own address, and parameters
 * besides the language. Immutable.
 */
public record PageAddress(String path, Map<String, String> parameters) {

  public PageAddress {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with a slash");
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** A page without parameters. */
  public static PageAddress of(String path) {
    return new PageAddress(path, Map.of());
  }

  /** The same page with one parameter more. */
  public PageAddress with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new PageAddress(path, more);
  }

  /** Path and query of a variant, not escaped for HTML. */
  public String in(Language language) {
    StringBuilder address = new StringBuilder(path).append("?lang=").append(language.tag());
    parameters.forEach(
        (name, value) ->
            address
                .append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return address.toString();
  }
}
