package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReachTest {

  private static final TopicId BOAT = new TopicId("boat");
  private static final List<Phrase> PHRASES =
      List.of(
          phrase("boat", "missä on veneen satama"),
          phrase("boat", "mistä löydän laiturin"),
          phrase("car", "veneen saisi satamaan autolla"),
          phrase("car", "vene ja satama ja auto"),
          phrase("train", "milloin juna lähtee"));

  private static Phrase phrase(String topic, String text) {
    return new Phrase(Subject.of(new TopicId(topic)), Language.FI, text, "file", 1);
  }

  private static RuleReach reach(RuleText... rules) {
    return RuleReach.of(BOAT, List.of(rules), PHRASES);
  }

  @Test
  void tellsWhatIsTakenFromOthers() {
    RuleReach reach = reach(new RuleText(List.of("vene* .. satam*"), List.of()));
    assertEquals(1, reach.own());
    assertEquals(
        List.of(
            new RuleReach.Taken(
                Subject.of(new TopicId("car")), 2, "veneen saisi satamaan autolla")),
        reach.taken());
    assertEquals(List.of(), reach.faults());
  }

  @Test
  void leavesWhatMayNotBeThere() {
    RuleReach reach = reach(new RuleText(List.of("vene* .. satam*"), List.of("auto*")));
    assertEquals(1, reach.own());
    assertEquals(List.of(), reach.taken());
  }

  @Test
  void wordsThatBreakOneRuleLeaveTheOthersAlone() {
    RuleReach reach =
        reach(
            new RuleText(List.of("vene* .. satam*"), List.of("auto*")),
            new RuleText(List.of("laituri*", "milloin juna"), List.of("vene")));
    assertEquals(2, reach.own());
    assertEquals(
        List.of("train"), reach.taken().stream().map(taken -> taken.subject().name()).toList());
  }

  @Test
  void saysWhatCannotBeRead() {
    RuleReach reach =
        reach(
            new RuleText(List.of("laituri*", "a*b", "vene?"), List.of("**")),
            new RuleText(List.of(), List.of("auto")));
    assertEquals(
        List.of("0 false 2", "0 false 3", "0 true 1", "1 false 0"),
        reach.faults().stream()
            .map(fault -> fault.rule() + " " + fault.isNot() + " " + fault.line())
            .toList());
    assertEquals(1, reach.own(), "what can be read decides");
  }
}
