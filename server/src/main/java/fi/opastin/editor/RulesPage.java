package fi.opastin.editor;

import fi.opastin.editing.RuleSheet;
import fi.opastin.knowledge.RuleReach;
import fi.opastin.knowledge.RuleText;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that decide for an answer's topic, and what they would take from others.
 *
 * @param view the answer
 * @param rules as they are, or as somebody typed them
 * @param reach what they would decide among all phrases
 */
public record RulesPage(AnswerView view, RuleSheet rules, RuleReach reach) {

  /** What comes before the number of a rule in the names of its fields. */
  public static final String RULE = "rule-";

  /** What comes after it, for the words that must be there. */
  public static final String ANY = "-any";

  /** What comes after it, for the words that may not be there. */
  public static final String NOT = "-not";

  /** The button that only looks. */
  public static final String LOOK = "look";

  private static final int ROWS = 6;
  private static final int MOST_SUBJECTS = 12;

  /** The page. */
  public EditorPage page() {
    Html trouble = new TroubleNote(view).of(this::clash, this::faults);
    return EditorPage.of(say(AnswerWords.RULES_OF) + view.files().id().topic())
        .wide()
        .with(
            Html.tag("p")
                .with(
                    Html.link(view.path(""), say(AnswerWords.BACK)),
                    Html.text(" · "),
                    Html.link(view.path("/phrases"), say(AnswerWords.EDIT_PHRASES))),
            trouble,
            Html.paragraph(say(AnswerWords.RULES_HELP)),
            form());
  }

  private Html form() {
    List<Html> fields = new ArrayList<>();
    List<RuleText> texts = new ArrayList<>(rules.texts());
    texts.add(RuleText.NONE);
    for (int i = 0; i < texts.size(); i++) {
      boolean isNew = i == texts.size() - 1;
      String legend = isNew ? say(AnswerWords.NEW_RULE) : say(AnswerWords.RULE) + (i + 1);
      fields.add(
          AnswerInputs.group(
              legend,
              isNew ? Html.NONE : Html.paragraph(say(AnswerWords.RULE_GONE)),
              Html.tag("div")
                  .attr("class", "columns")
                  .with(
                      area(i, false, AnswerWords.RULE_ANY, texts.get(i).any()),
                      area(i, true, AnswerWords.RULE_NOT, texts.get(i).not()))));
    }
    if (!view.visit().may(Right.EDIT)) {
      return Html.of(
          Html.tag("form")
              .with(
                  Html.tag("fieldset")
                      .flag("disabled", true)
                      .attr("class", "plain")
                      .with(Html.all(fields.stream()))),
          decides());
    }
    return view.visit()
        .form(
            view.path() + "/rules",
            AnswerPage.seen(view),
            AnswerInputs.line("title", say(AnswerWords.DRAFT_TITLE), view.title()),
            Html.all(fields.stream()),
            decides(),
            Html.tag("p")
                .attr("class", "buttons")
                .with(
                    AnswerInputs.button(say(AnswerWords.SAVE)),
                    new TroubleNote(view).anyway(),
                    Html.tag("button")
                        .attr("class", "second")
                        .attr("name", LOOK)
                        .attr("value", "true")
                        .text(say(AnswerWords.RULE_REACH_LOOK))));
  }

  private Html area(int rule, boolean isNot, AnswerWords label, List<String> patterns) {
    return AnswerInputs.area(
        RULE + rule + (isNot ? NOT : ANY),
        say(label),
        String.join("\n", patterns),
        ROWS,
        Optional.empty(),
        reach.faults().stream().anyMatch(f -> f.rule() == rule && f.isNot() == isNot));
  }

  private Html decides() {
    Html taken =
        reach.taken().isEmpty()
            ? Html.paragraph(say(AnswerWords.RULE_TAKES_NONE))
            : Html.of(
                Html.tag("p").attr("class", "alarm").text(say(AnswerWords.RULE_TAKES)),
                Html.list(reach.taken().stream().limit(MOST_SUBJECTS).map(RulesPage::taken)));
    return Html.of(
        Html.heading(2, say(AnswerWords.RULE_REACH)),
        reach.faults().isEmpty() ? Html.NONE : faults(),
        Html.paragraph(say(AnswerWords.RULE_OWN) + reach.own()),
        taken);
  }

  private static Html taken(RuleReach.Taken taken) {
    return Html.of(
        Html.tag("code").text(taken.subject().name()),
        Html.text(" " + taken.count() + ": " + taken.example()));
  }

  private Html faults() {
    return Html.list(reach.faults().stream().map(this::fault));
  }

  private Html fault(RuleReach.Fault fault) {
    String field = RULE + fault.rule() + (fault.isNot() ? NOT : ANY);
    String line = fault.line() > 0 ? ", " + say(AnswerWords.LINE) + " " + fault.line() : "";
    return Html.of(
        Html.link("#" + field, say(AnswerWords.RULE) + (fault.rule() + 1) + line),
        Html.text(": "),
        FindingWords.of(fault.message(), language()));
  }

  /** What is saved now beside what was typed. */
  private Html clash() {
    return TextDifference.of(
        lines(RuleSheet.of(rules.topic(), view.table())), lines(rules), language());
  }

  private static String lines(RuleSheet sheet) {
    StringBuilder lines = new StringBuilder();
    for (RuleText text : sheet.texts()) {
      text.any().forEach(pattern -> lines.append("+ ").append(pattern).append('\n'));
      text.not().forEach(pattern -> lines.append("- ").append(pattern).append('\n'));
    }
    return lines.toString();
  }

  private Language language() {
    return view.visit().language();
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
