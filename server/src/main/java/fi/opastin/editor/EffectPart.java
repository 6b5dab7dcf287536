package fi.opastin.editor;

import fi.opastin.editing.Effect;
import fi.opastin.editing.Regression;
import fi.opastin.editing.Trial;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.Locale;

/** What a draft changes for those who ask. Stateless. */
final class EffectPart {

  private static final int PERCENT = 100;
  private static final int PHRASES = 20;

  private EffectPart() {}

  static Html of(Effect effect, Language language) {
    return Html.of(
        Html.heading(2, DraftWords.EFFECT.in(language)),
        Html.list(
            java.util.stream.Stream.of(
                Html.text(
                    DraftWords.UNDERSTOOD_BEFORE.in(language) + percent(effect.live(), language)),
                Html.text(
                    DraftWords.UNDERSTOOD_AFTER.in(language)
                        + percent(effect.proposed(), language)),
                Html.text(DraftWords.STORIES.in(language) + stories(effect.proposed())))),
        effect.regressions().isEmpty()
            ? Html.tag("p").attr("class", "good").text(DraftWords.NOTHING_WORSE.in(language))
            : Html.of(
                Html.heading(3, DraftWords.WORSE.in(language)),
                regressions(effect.regressions(), language)));
  }

  private static String percent(Trial trial, Language language) {
    String number = String.format(Locale.ROOT, "%.1f", PERCENT * trial.share());
    return (language == Language.EN ? number : number.replace('.', ',')) + " %";
  }

  private static String stories(Trial trial) {
    long passed = trial.stories().values().stream().filter(Boolean::booleanValue).count();
    return passed + " / " + trial.stories().size();
  }

  static Html regressions(List<Regression> regressions, Language language) {
    return Html.list(regressions.stream().map(regression -> item(regression, language)));
  }

  private static Html item(Regression regression, Language language) {
    return switch (regression) {
      case Regression.Story(String story) -> Html.text(DraftWords.STORY.in(language) + story);
      case Regression.Subject(String subject, var before, var after, List<String> phrases) ->
          Html.of(
              Html.text(
                  DraftWords.SUBJECT.in(language)
                      + subject
                      + " "
                      + before.right()
                      + "/"
                      + before.held()
                      + " → "
                      + after.right()
                      + "/"
                      + after.held()),
              phrases.isEmpty()
                  ? Html.NONE
                  : Html.paragraph(
                      DraftWords.LOST.in(language)
                          + String.join("; ", phrases.stream().limit(PHRASES).toList())));
    };
  }
}
