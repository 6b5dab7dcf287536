package fi.opastin.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of a page while it is being made. Takes no attribute that our policy forbids, and no
 * link that could be a script. Not to be shared between threads.
 */
public final class Element {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Set<String> VOID =
      Set.of("base", "br", "hr", "img", "input", "link", "meta", "wbr");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:|tel:|/|#|\\?)[^\\p{Cntrl}]*");

  private final String name;
  private final StringBuilder opened;

  Element(String name) {
    if (!NAME.matcher(name).matches() || name.equals("script") || name.equals("style")) {
      throw new IllegalArgumentException("not an element of our pages");
    }
    this.name = name;
    this.opened = new StringBuilder("<").append(name);
  }

  /**
   * With an attribute. An address that is neither of the web nor a phone number nor an e-mail is
   * left out: the link stays, as text.
   */
  public Element attr(String attribute, String value) {
    requireAllowed(attribute);
    if (!ADDRESSES.contains(attribute) || ADDRESS.matcher(value).matches()) {
      opened.append(' ').append(attribute).append("=\"").append(Html.escape(value)).append('"');
    }
    return this;
  }

  /** With an attribute that may be missing. */
  public Element attr(String attribute, Optional<String> value) {
    return value.map(present -> attr(attribute, present)).orElse(this);
  }

  /** With an attribute that needs no value, where something holds. */
  public Element flag(String attribute, boolean holds) {
    requireAllowed(attribute);
    if (holds) {
      opened.append(' ').append(attribute);
    }
    return this;
  }

  /** Finished, with content. */
  public Html with(Html... content) {
    if (VOID.contains(name)) {
      throw new IllegalArgumentException("<" + name + "> has no content");
    }
    return new Html(opened + ">" + Html.of(content) + "</" + name + ">");
  }

  /** Finished, with text. */
  public Html text(String text) {
    return with(Html.text(text));
  }

  /** Finished, without content. */
  public Html empty() {
    return VOID.contains(name) ? new Html(opened + ">") : with();
  }

  private static void requireAllowed(String attribute) {
    String lower = attribute.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(attribute).matches() || lower.startsWith("on") || lower.equals("style")) {
      throw new IllegalArgumentException("not an attribute of our pages");
    }
  }
}
