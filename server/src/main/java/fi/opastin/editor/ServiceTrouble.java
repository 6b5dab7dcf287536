package fi.opastin.editor;

import fi.opastin.language.Language;

/**
 * Why a change of a service cannot be taken, beside the field of the form that it is about.
 *
 * @param field its id; empty where it is about all
 * @param text a sentence in the language of whoever reads it
 */
public record ServiceTrouble(String field, String text) {

  /** What a check says, in a language. */
  public static ServiceTrouble of(String field, String message, Language language) {
    return new ServiceTrouble(field, FindingWords.in(message, language));
  }

  /** What the form itself says. */
  public static ServiceTrouble of(String field, ServiceFault fault, Language language) {
    return new ServiceTrouble(field, fault.in(language));
  }
}
