package fi.opastin.editor;

import fi.opastin.language.Language;

/** A text of the editor in each of its languages: none may be missing. Immutable. */
public record Wording(String fi, String sv, String en) {

  /** The text in a language; easy Finnish is Finnish here. */
  public String in(Language language) {
    return switch (language) {
      case FI, FI_SIMPLE -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
