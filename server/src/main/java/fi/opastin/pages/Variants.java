package fi.opastin.pages;

import fi.opastin.language.Language;

/** A sentence of our own in every variant: none may be missing. Immutable. */
record Variants(String fi, String simple, String sv, String en) {

  String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case FI_SIMPLE -> simple;
      case SV -> sv;
      case EN -> en;
    };
  }
}
