package fi.opastin.editor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one text differs from another: line by line, and within changed lines word by word. What was
 * added and removed is said in words, too. Stateless.
 */
public final class TextDifference {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  /** Of longer texts words are not compared, only lines. */
  private static final int MANY_WORDS = 4_000;

  private static final int MANY_CHANGES = 200;

  private static final Wording ADDED = new Wording("Lisätty: ", "Tillagt: ", "Added: ");
  private static final Wording REMOVED = new Wording("Poistettu: ", "Borttaget: ", "Removed: ");
  private static final Wording LINE = new Wording("Rivi ", "Rad ", "Line ");
  private static final Wording NONE =
      new Wording("Ei eroja.", "Inga skillnader.", "No differences.");
  private static final Wording MORE =
      new Wording(
          "Eroja on enemmän kuin tässä näytetään: ",
          "Det finns fler skillnader än vad som visas här: ",
          "There are more differences than are shown here: ");

  private TextDifference() {}

  /** The differences as a list, each with the line of the later text on which it stands. */
  public static Html of(String before, String after, Language language) {
    List<AbstractDelta<String>> deltas =
        DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas();
    if (deltas.isEmpty()) {
      return Html.paragraph(NONE.in(language));
    }
    List<Html> changes = new ArrayList<>();
    deltas.stream()
        .limit(MANY_CHANGES)
        .forEach(
            delta ->
                changes.add(
                    Html.of(
                        Html.tag("span")
                            .attr("class", "facts")
                            .text(LINE.in(language) + (delta.getTarget().getPosition() + 1) + ": "),
                        change(delta, language))));
    Html rest =
        deltas.size() > MANY_CHANGES
            ? Html.paragraph(MORE.in(language) + deltas.size())
            : Html.NONE;
    return Html.of(
        Html.tag("div").attr("class", "difference").with(Html.list(changes.stream())), rest);
  }

  private static Html change(AbstractDelta<String> delta, Language language) {
    String removed = String.join("\n", delta.getSource().getLines());
    String added = String.join("\n", delta.getTarget().getLines());
    return switch (delta.getType()) {
      case INSERT -> mark("ins", ADDED, added, language);
      case DELETE -> mark("del", REMOVED, removed, language);
      case CHANGE, EQUAL -> words(removed, added, language);
    };
  }

  private static Html words(String removed, String added, Language language) {
    List<String> before = words(removed);
    List<String> after = words(added);
    if (before.size() + after.size() > MANY_WORDS) {
      return Html.of(
          mark("del", REMOVED, removed, language),
          Html.text(" "),
          mark("ins", ADDED, added, language));
    }
    List<Html> pieces = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      String gone = String.join("", delta.getSource().getLines());
      String come = String.join("", delta.getTarget().getLines());
      if (delta.getType() == DeltaType.EQUAL) {
        pieces.add(Html.text(come));
        continue;
      }
      if (!gone.isEmpty()) {
        pieces.add(mark("del", REMOVED, gone, language));
      }
      if (!come.isEmpty()) {
        pieces.add(mark("ins", ADDED, come, language));
      }
    }
    return Html.of(pieces);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Html mark(String tag, Wording said, String text, Language language) {
    return Html.tag(tag)
        .with(Html.tag("span").attr("class", "unseen").text(said.in(language)), Html.text(text));
  }
}
