package fi.opastin.http;

import fi.opastin.editor.EditorPage;
import fi.opastin.editor.Notice;
import fi.opastin.pages.Html;
import java.util.Optional;

/** What a handler of the editor answers with. */
sealed interface EditorReply {

  /**
   * A page.
   *
   * @param status 200, or what is wrong with what was sent, such as 400, 409 or 422
   */
  record Shown(int status, EditorPage page) implements EditorReply {}

  /** A piece of a page, for htmx. */
  record Piece(Html html) implements EditorReply {}

  /**
   * On to another page, by GET.
   *
   * @param path of ours, with its query
   * @param notice what that page says has been done
   */
  record SeeOther(String path, Optional<Notice> notice) implements EditorReply {}

  /** Out of the editor: the browser forgets its session. */
  record Left() implements EditorReply {}

  /**
   * A file to keep.
   *
   * @param name of letters, digits, dots and minus
   */
  record Download(String name, String contentType, byte[] bytes) implements EditorReply {
    public Download {
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
        throw new IllegalArgumentException("not the name of a file");
      }
    }
  }

  /** A page. */
  static EditorReply of(EditorPage page) {
    return new Shown(200, page);
  }

  /** A page that says what is wrong with what was sent. */
  static EditorReply refused(int status, EditorPage page) {
    return new Shown(status, page);
  }

  /** A piece of a page, for htmx. */
  static EditorReply piece(Html html) {
    return new Piece(html);
  }

  /** On to another page, which says what has been done. */
  static EditorReply done(String path, Notice notice) {
    return new SeeOther(path, Optional.of(notice));
  }

  /** On to another page. */
  static EditorReply onTo(String path) {
    return new SeeOther(path, Optional.empty());
  }
}
