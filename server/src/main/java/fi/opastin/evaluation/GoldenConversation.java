package fi.opastin.evaluation;

import fi.opastin.directory.Audience;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story that must keep working: what a person says and what is expected of each reply. The form
 * is described in {@code docs/writing-content.md}. Immutable.
 *
 * @param file where it stands
 * @param title its first comment
 * @param now the time of the story
 * @param page language of the page
 * @param municipality that the page knows
 * @param audience that the page is for
 * @param steps turns in order
 */
public record GoldenConversation(
    String file,
    String title,
    Instant now,
    Language page,
    Optional<String> municipality,
    Set<Audience> audience,
    List<Step> steps) {

  private static final Instant DEFAULT_NOW = Instant.parse("2026-11-23T08:00:00Z");

  /** What a person does in a turn. */
  public sealed interface Says {
    /** Writes. */
    record Text(String text) implements Says {}

    /** Presses a choice. */
    record Choice(String id) implements Says {}

    /** Picks a language. */
    record PicksLanguage(Language language) implements Says {}
  }

  /**
   * A turn with what is expected of it.
   *
   * @param line in the file
   * @param outcomes any of these
   * @param topics any of these; {@code -} for none
   */
  public record Step(
      int line, Says says, List<String> outcomes, List<String> topics, List<Expectation> more) {
    public Step {
      outcomes = List.copyOf(outcomes);
      topics = List.copyOf(topics);
      more = List.copyOf(more);
    }
  }

  /** One more thing that is expected: {@code place: 405}, {@code says: "112"} … */
  public record Expectation(int line, String key, String value) {}

  public GoldenConversation {
    audience = Set.copyOf(audience);
    steps = List.copyOf(steps);
  }

  /** Reads one story, or several separated by lines of {@code ===}; faults become findings. */
  public static List<GoldenConversation> parse(String file, String text, List<Finding> findings) {
    List<GoldenConversation> stories = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).strip().equals("===")) {
        Reader reader = new Reader(file, findings);
        for (int line = from; line < i; line++) {
          reader.read(line + 1, lines.get(line));
        }
        reader.finish().ifPresent(stories::add);
        from = i + 1;
      }
    }
    return stories;
  }

  private static final class Reader {
    private final String file;
    private final List<Finding> findings;
    private final List<Step> steps = new ArrayList<>();
    private String title = "";
    private Instant now = DEFAULT_NOW;
    private Language page = Language.FI;
    private Optional<String> municipality = Optional.empty();
    private final Set<Audience> audience = EnumSet.noneOf(Audience.class);
    private Says says;
    private Step step;

    Reader(String file, List<Finding> findings) {
      this.file = file;
      this.findings = findings;
    }

    void read(int number, String raw) {
      String line = raw.strip();
      if (line.startsWith("#")) {
        title = title.isEmpty() ? line.substring(1).strip() : title;
      } else if (line.startsWith(">lang")) {
        says =
            Language.of(line.substring(5).strip()).<Says>map(Says.PicksLanguage::new).orElse(null);
        require(number, says != null, "\">lang\" takes fi, fi-simple, sv or en");
      } else if (line.startsWith(">>")) {
        says = new Says.Choice(line.substring(2).strip());
      } else if (line.startsWith(">")) {
        says = new Says.Text(line.substring(1).strip());
      } else if (line.startsWith("=")) {
        expect(number, line.substring(1).strip().split("\\s+"));
      } else if (!line.isEmpty()) {
        setting(number, line);
      }
    }

    private void expect(int number, String[] words) {
      if (says == null) {
        require(number, false, "an expectation follows what the person says");
        return;
      }
      keep();
      List<String> topics = words.length > 1 ? List.of(words[1].split("\\|")) : List.of();
      step = new Step(number, says, List.of(words[0].split("\\|")), topics, List.of());
      says = null;
    }

    private void setting(int number, String line) {
      int colon = line.indexOf(':');
      require(number, colon > 0, "a line is \"key: value\"");
      if (colon <= 0) {
        return;
      }
      String key = line.substring(0, colon).strip();
      String value = line.substring(colon + 1).strip().replaceAll("^\"|\"$", "");
      if (step != null) {
        List<Expectation> more = new ArrayList<>(step.more());
        more.add(new Expectation(number, key, value));
        step = new Step(step.line(), step.says(), step.outcomes(), step.topics(), more);
        return;
      }
      switch (key) {
        case "now" -> now = time(number, value);
        case "lang" -> page = Language.of(value).orElse(Language.FI);
        case "municipality" -> municipality = Optional.of(value);
        case "audience" -> audience(number, value);
        case "partner" -> {}
        default ->
            require(
                number,
                false,
                "the head of a story has now, lang, partner, municipality and audience");
      }
    }

    private void audience(int number, String value) {
      for (String id : value.split("\\s*,\\s*")) {
        Optional<Audience> known = Audience.of(id);
        require(number, known.isPresent(), "\"" + id + "\" is no audience");
        known.ifPresent(audience::add);
      }
    }

    private Instant time(int number, String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeParseException e) {
        require(number, false, "\"now\" is a time such as 2026-11-23T10:00:00+02:00");
        return DEFAULT_NOW;
      }
    }

    private void keep() {
      if (step != null) {
        steps.add(step);
        step = null;
      }
    }

    Optional<GoldenConversation> finish() {
      keep();
      require(0, says == null, "the last message has no expectation");
      return steps.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new GoldenConversation(file, title, now, page, municipality, audience, steps));
    }

    private void require(int number, boolean holds, String message) {
      if (!holds) {
        findings.add(Finding.error(file, number, message));
      }
    }
  }
}
