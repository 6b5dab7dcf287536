package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases as people write them who tell of themselves beside what they ask: "I am 22 and live in
 * Lahti. How do I become a nurse?" Phrases are mostly written without, and what is learned from
 * them alone takes a place or an age for a sign of whatever it stood beside. Stateless.
 */
final class RemarksBeside {

  /** One phrase of so many is written so, too. */
  private static final int EVERY = 8;

  /** Which of them; not those that are held out. */
  private static final int TURN = 3;

  /** Steps through the remarks without repeating any before all were used. */
  private static final int STRIDE = 7;

  private RemarksBeside() {}

  /** One phrase of eight with a remark before or behind it, about what it was about. */
  static List<Phrase> of(List<Phrase> phrases) {
    Map<Language, List<Phrase>> remarks = new EnumMap<>(Language.class);
    for (Phrase phrase : phrases) {
      if (phrase.subject().equals(Subject.REMARK)) {
        remarks.computeIfAbsent(phrase.language(), _ -> new ArrayList<>()).add(phrase);
      }
    }
    List<Phrase> joined = new ArrayList<>();
    for (int i = TURN; i < phrases.size(); i += EVERY) {
      Phrase phrase = phrases.get(i);
      List<Phrase> choice = remarks.getOrDefault(phrase.language(), List.of());
      if (!choice.isEmpty() && !phrase.subject().equals(Subject.REMARK)) {
        String remark = choice.get(i / EVERY * STRIDE % choice.size()).text();
        boolean before = i / EVERY % 2 == 0;
        joined.add(
            new Phrase(
                phrase.subject(),
                phrase.language(),
                before ? remark + ". " + phrase.text() : phrase.text() + ". " + remark,
                phrase.file(),
                phrase.line()));
      }
    }
    return joined;
  }
}
