package fi.opastin.editor;

import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the server knows about a page of the editor that the page itself does not. Immutable.
 *
 * @param language in which it is read
 * @param visit who reads it; empty before they signed in
 * @param sections the parts that there are and that they may enter
 * @param here path of the page below our own address, with its query
 * @param status what has just been done; empty for nothing
 * @param tasks how many things wait to be done; empty where nobody counted
 * @param htmx address of the script that makes forms livelier; without it they work all the same
 */
public record EditorFrame(
    Language language,
    Optional<Visit> visit,
    List<Section> sections,
    String here,
    String status,
    OptionalInt tasks,
    Optional<String> htmx) {

  public EditorFrame {
    sections = List.copyOf(sections);
  }

  /** One in which nobody counted tasks. */
  public EditorFrame(
      Language language,
      Optional<Visit> visit,
      List<Section> sections,
      String here,
      String status,
      Optional<String> htmx) {
    this(language, visit, sections, here, status, OptionalInt.empty(), htmx);
  }
}
