package fi.opastin.editor;

import fi.opastin.language.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fields of an answer's form are called where a finding leads to them. Stateless. */
final class FieldNames {

  private static final String VARIANTS =
      Stream.of(Language.values())
          .map(Language::tag)
          .sorted(java.util.Comparator.reverseOrder())
          .collect(Collectors.joining("|"));

  private static final Pattern IN_VARIANT =
      Pattern.compile("(" + VARIANTS + ")-(title|body|link).*");
  private static final Pattern IN_NOTE =
      Pattern.compile(NoteFields.NOTE + "(\\d{1,6})-(?:(" + VARIANTS + ")|(from)|until)");

  private static final String PHRASES = "phrases-";

  private FieldNames() {}

  /** The name of a field; its id where it has no other. */
  static String of(String field, Language language) {
    Matcher variant = IN_VARIANT.matcher(field);
    if (variant.matches()) {
      AnswerWords part =
          switch (variant.group(2)) {
            case "title" -> AnswerWords.TITLE;
            case "body" -> AnswerWords.BODY;
            default -> AnswerWords.LINKS;
          };
      return nameOf(variant.group(1)) + ": " + part.in(language);
    }
    Matcher note = IN_NOTE.matcher(field);
    if (note.matches()) {
      return AnswerWords.NOTE.in(language)
          + (Integer.parseInt(note.group(1)) + 1)
          + ": "
          + part(note, language);
    }
    if (field.startsWith(PHRASES)) {
      return AnswerWords.PHRASES.in(language) + ": " + nameOf(field.substring(PHRASES.length()));
    }
    return shared(field).map(words -> words.in(language)).orElse(field);
  }

  private static String nameOf(String tag) {
    return Language.of(tag).map(AnswerWords::nameOf).orElse(tag);
  }

  private static String part(Matcher note, Language language) {
    if (note.group(2) != null) {
      return nameOf(note.group(2));
    }
    return (note.group(3) == null ? AnswerWords.NOTE_UNTIL : AnswerWords.NOTE_FROM).in(language);
  }

  private static Optional<AnswerWords> shared(String field) {
    return Optional.ofNullable(
        switch (field) {
          case "owner" -> AnswerWords.OWNER;
          case "reviewed" -> AnswerWords.REVIEWED;
          case "review-by" -> AnswerWords.REVIEW_BY_DATE;
          case "next" -> AnswerWords.NEXT;
          case "paths" -> AnswerWords.PATHS;
          case "regions" -> AnswerWords.READERS;
          case "source-0-ref" -> AnswerWords.SOURCES;
          default -> null;
        });
  }
}
