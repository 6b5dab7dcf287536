package fi.opastin.editor;

import fi.opastin.editing.Proposal;
import fi.opastin.editing.VariantStatus;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer in the list of all of them. Immutable.
 *
 * @param id of the answer
 * @param title its Finnish title, or the label of its topic
 * @param words everything that a search looks at
 * @param variants status of each variant; empty where there is no answer yet
 * @param reviewBy by when it must be read again
 * @param drafts open drafts on it
 */
public record AnswerRow(
    String id,
    String title,
    String words,
    Map<Language, VariantStatus> variants,
    Optional<LocalDate> reviewBy,
    List<Proposal> drafts) {

  private static final int SOON = 30;

  public AnswerRow {
    variants = Map.copyOf(variants);
    drafts = List.copyOf(drafts);
  }

  /** What answers a list shows. */
  public enum Filter {
    ANY(AnswerWords.ANY),
    MISSING(AnswerWords.INCOMPLETE),
    BEHIND(AnswerWords.BEHIND_FINNISH),
    REVIEW(AnswerWords.REVIEW_DUE),
    DRAFT(AnswerWords.OPEN_DRAFT);

    final AnswerWords label;

    Filter(AnswerWords label) {
      this.label = label;
    }

    /** Its name in addresses. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The filter of a name. */
    public static Optional<Filter> of(String id) {
      return Stream.of(values()).filter(filter -> filter.id().equals(id)).findFirst();
    }
  }

  /** Whether it must be read again by now. */
  boolean isOverdue(LocalDate today) {
    return reviewBy.map(day -> day.isBefore(today)).orElse(false);
  }

  /** Whether it must be read again within a month. */
  boolean isDue(LocalDate today) {
    return reviewBy.map(day -> day.isBefore(today.plusDays(SOON))).orElse(false);
  }

  /** Whether a search finds it: each word of the search stands in it. */
  public boolean fits(String search, Filter filter, LocalDate today) {
    boolean found =
        Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(words::contains);
    return found
        && switch (filter) {
          case ANY -> true;
          case MISSING -> variants.isEmpty() || variants.containsValue(VariantStatus.MISSING);
          case BEHIND -> variants.containsValue(VariantStatus.BEHIND);
          case REVIEW -> isDue(today);
          case DRAFT -> !drafts.isEmpty();
        };
  }
}
