package fi.opastin.http;

import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.people.Scope;
import fi.opastin.questions.Handling;
import fi.opastin.questions.InboxFilter;
import fi.opastin.questions.QuestionGroup;
import fi.opastin.questions.QuestionStore;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the inbox somebody asks for, and may see. Stateless. */
final class InboxScope {

  private static final int LONGEST_KEY = 60;

  private InboxScope() {}

  /** The filter of an address, held to what somebody may see. */
  static InboxFilter filter(Query query, Person person) {
    InboxFilter asked =
        new InboxFilter(
            query
                .parsed(
                    "handling", Handling::of, "must be open, phrase, follow-up, answer or not-ours")
                .orElse(Handling.OPEN),
            query.parsed("language", Language::of, "must be fi, sv or en").map(Language::written),
            query.parsed("partner", InboxScope::key, "must be the key of a partner"),
            query.parsed("region", InboxScope::code, "must be the code of a region"),
            query.parsed("since", InboxScope::day, "must be a day such as 2026-11-30"),
            query.text("q"),
            query
                .parsed("order", InboxScope::order, "must be size, rising or newest")
                .orElse(InboxFilter.Order.SIZE));
    return held(asked, person.scope());
  }

  /** A filter held to a scope. */
  static InboxFilter held(InboxFilter filter, Scope scope) {
    return switch (scope) {
      case Scope.Everywhere everywhere -> filter;
      case Scope.Region(String code) -> filter.inRegion(code);
      case Scope.Partner(String key) -> filter.onSite(key);
    };
  }

  /** A group that somebody may see. */
  static QuestionGroup group(QuestionStore questions, String id, Person person, LocalDate today) {
    return questions
        .group(id, held(InboxFilter.OPEN, person.scope()), today)
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  /** Changes of a group are for those who may see all of it. */
  static void requireWhole(
      QuestionStore questions, QuestionGroup group, Person person, LocalDate today) {
    boolean whole =
        person.scope() instanceof Scope.Everywhere
            || questions
                .group(group.id(), InboxFilter.OPEN, today)
                .filter(all -> all.size() == group.size())
                .isPresent();
    if (!whole) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
  }

  private static Optional<String> key(String text) {
    return Optional.of(text).filter(key -> key.length() <= LONGEST_KEY);
  }

  private static Optional<String> code(String text) {
    return Optional.of(text).filter(code -> code.matches("\\d{2}"));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<InboxFilter.Order> order(String text) {
    return Stream.of(InboxFilter.Order.values())
        .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }
}
