package fi.opastin.pages;

/** Scripts of ours, by their addresses; our policy runs no others. */
final class PageScripts {

  private PageScripts() {}

  /** A script that runs when the page has been read. */
  static Html deferred(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("a script of another site");
    }
    return new Html("<script src=\"" + Html.escape(path) + "\" defer></script>");
  }
}
