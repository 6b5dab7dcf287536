package fi.opastin.proofreading;

import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether the figures on which a reader acts can be traced: a phone number to a contact that is
 * kept with its source, an amount of money and a day to their year. Pure and safe to share.
 */
public final class FactSources {

  private final Set<String> known;

  /**
   * Judges with the phone numbers that are known.
   *
   * @param known digits of the numbers of contacts and services, and of those for which a source of
   *     the text itself is named
   */
  public FactSources(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** The digits of a number as they are compared; the country code of Finland becomes a zero. */
  public static String digits(String phone) {
    String digits = phone.replaceAll("[^\\d+]", "");
    return digits.startsWith("+358") ? "0" + digits.substring(4) : digits.replace("+", "");
  }

  /** What cannot be traced in a text. */
  public List<Finding> check(List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      List<Figure> figures = Figure.of(passage.text());
      boolean year = figures.stream().anyMatch(f -> f.kind() == Figure.Kind.YEAR);
      for (Figure figure : figures) {
        switch (figure.kind()) {
          case PHONE -> phone(passage, figure, findings);
          case AMOUNT -> {
            if (!year && figure.written().matches(".*(?:€|[eE]uro).*")) {
              findings.add(undated(passage, "the amount", figure));
            }
          }
          case DATE -> {
            if (!year) {
              findings.add(undated(passage, "the day", figure));
            }
          }
          case YEAR, NUMBER -> {}
        }
      }
    }
    return findings;
  }

  private void phone(Passage passage, Figure figure, List<Finding> findings) {
    if (!known.contains(digits(figure.written()))) {
      findings.add(
          Finding.error(
                  passage.file(),
                  passage.line(),
                  "the number \""
                      + figure.written()
                      + "\" has no source: keep it with a service or contact, or name the source"
                      + " that says it")
              .as(Finding.Kind.SOURCE));
    }
  }

  private static Finding undated(Passage passage, String what, Figure figure) {
    return Finding.warning(
            passage.file(),
            passage.line(),
            "%s \"%s\" stands without its year".formatted(what, figure.written()))
        .as(Finding.Kind.SOURCE);
  }
}
