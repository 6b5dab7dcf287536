package fi.opastin.knowledge;

import java.util.List;

/**
 * An answer in one variant. Immutable.
 *
 * @param title its heading on pages and cards
 * @param body the text
 * @param links where to go on
 */
public record AnswerText(String title, RichText body, List<WebLink> links) {

  /** A labelled web address. */
  public record WebLink(String label, String url) {}

  public AnswerText {
    links = List.copyOf(links);
  }
}
