package fi.opastin.editor;

import fi.opastin.language.Language;

/**
 * Why a setting of a site cannot be.
 *
 * @param kind what is wrong
 * @param field the setting
 * @param value what was written
 */
public record PartnerFault(Kind kind, String field, String value) {

  /** What is wrong. */
  public enum Kind {
    NO_TOPIC("Aihetta ”%s” ei ole.", "Det finns inget ämne ”%s”.", "There is no topic \"%s\"."),
    NO_REGION("Maakuntaa %s ei ole.", "Det finns inget landskap %s.", "There is no region %s."),
    NO_MUNICIPALITY(
        "Kuntaa %s ei ole.", "Det finns ingen kommun %s.", "There is no municipality %s."),
    OTHER_REGION(
        "Kunta ei ole maakunnassa %s.",
        "Kommunen ligger inte i landskapet %s.", "The municipality is not in the region %s.");

    private final Wording text;

    Kind(String fi, String sv, String en) {
      this.text = new Wording(fi, sv, en);
    }
  }

  /** The fault in words. */
  public String in(Language language) {
    return kind.text.in(language).formatted(value);
  }
}
