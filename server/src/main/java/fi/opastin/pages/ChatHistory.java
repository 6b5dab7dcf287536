package fi.opastin.pages;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said earlier in a conversation without scripts. It travels with the form, since the
 * server keeps nothing: the person's words, and of each reply the id of its answer alone, so that
 * nobody can put words into our mouth. Immutable.
 */
public record ChatHistory(List<Turn> turns) {

  /** Nothing was said yet. */
  public static final ChatHistory NONE = new ChatHistory(List.of());

  private static final String FIELD = "past";
  private static final int MOST_TURNS = 20;
  private static final int MOST_BYTES = 16 * 1024;
  private static final int LONGEST = 1000;

  /**
   * A turn.
   *
   * @param said what the person wrote, or the label of what they chose
   * @param answer that was shown
   */
  public record Turn(String said, Optional<AnswerId> answer) {

    private String field() {
      return answer.map(AnswerId::value).orElse("") + "|" + said;
    }

    private int bytes() {
      return URLEncoder.encode(field(), StandardCharsets.UTF_8).length();
    }
  }

  public ChatHistory {
    turns = List.copyOf(turns);
  }

  /** Reads what a form brought; what is not of its form is passed over. */
  public static ChatHistory of(List<String> fields) {
    List<Turn> turns = new ArrayList<>();
    for (String field : fields) {
      int bar = field.indexOf('|');
      if (bar >= 0 && field.codePointCount(bar, field.length()) <= LONGEST + 1) {
        turns.add(
            new Turn(
                field.substring(bar + 1),
                Optional.of(field.substring(0, bar))
                    .filter(AnswerId::isWellFormed)
                    .map(AnswerId::new)));
      }
    }
    return new ChatHistory(latest(turns));
  }

  /** With one turn more; the oldest are forgotten. */
  public ChatHistory and(Turn turn) {
    List<Turn> more = new ArrayList<>(turns);
    more.add(turn);
    return new ChatHistory(latest(more));
  }

  private static List<Turn> latest(List<Turn> turns) {
    int bytes = 0;
    int from = turns.size();
    while (from > 0 && turns.size() - from < MOST_TURNS) {
      bytes += turns.get(from - 1).bytes();
      if (bytes > MOST_BYTES) {
        break;
      }
      from--;
    }
    return turns.subList(from, turns.size());
  }

  /** The fields that carry it. */
  Html fields() {
    return Html.all(turns.stream().map(turn -> Choose.hidden(FIELD, turn.field())));
  }

  /** For the person to look up. */
  Html html(Knowledge knowledge, Language language) {
    if (turns.isEmpty()) {
      return Html.NONE;
    }
    return Html.tag("details")
        .with(
            Html.tag("summary").text(ChatWords.EARLIER.in(language)),
            Html.tag("ol")
                .with(
                    Html.all(
                        turns.stream()
                            .map(
                                turn ->
                                    Html.tag("li")
                                        .with(
                                            Html.text(turn.said()),
                                            answer(turn, knowledge, language))))));
  }

  private static Html answer(Turn turn, Knowledge knowledge, Language language) {
    Optional<Answer> answer = turn.answer().flatMap(knowledge::answer);
    return answer
        .map(
            shown ->
                Html.of(
                    Html.tag("br").empty(),
                    Html.link(
                        AnswerPage.address(shown).in(language), shown.in(language).text().title())))
        .orElse(Html.NONE);
  }
}
