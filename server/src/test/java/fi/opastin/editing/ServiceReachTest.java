package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far somebody of one region may change services. */
class ServiceReachTest {

  private static final String TWO =
      """
      services:
      - id: kotka
        located: "285"
        phones: [{number: "1"}]
      - id: helsinki
        located: "091"
        phones: [{number: "2"}]
      """;

  private static final ServiceReach REACH =
      new ServiceReach(
          id ->
              Map.of(
                      "kotka", Set.of("08"),
                      "helsinki", Set.of("01"),
                      "both", Set.of("01", "08"))
                  .getOrDefault(id, Set.of()),
          code -> Optional.ofNullable(Map.of("285", "08", "286", "08", "091", "01").get(code)));

  private static boolean allows(String before, String after) {
    return REACH.allows("08", Optional.of(before), Optional.of(after));
  }

  @Test
  void aServiceOfTheRegionMayChangeAndANeighboursMayNot() {
    assertTrue(allows(TWO, TWO.replace("number: \"1\"", "number: \"11\"")));
    assertFalse(allows(TWO, TWO.replace("number: \"2\"", "number: \"22\"")));
    assertFalse(
        allows(
            TWO,
            TWO.replace("number: \"1\"", "number: \"11\"")
                .replace("number: \"2\"", "number: \"3\"")));
    assertTrue(allows(TWO, TWO));
  }

  @Test
  void aServiceIsNotMovedAcrossTheBorder() {
    assertFalse(allows(TWO, TWO.replace("\"285\"", "\"091\"")));
    assertFalse(allows(TWO, TWO.replace("\"091\"", "\"285\"")));
    assertFalse(allows(TWO, TWO.replace("phones: [{number: \"1\"}]", "serves: nationwide")));
  }

  @Test
  void aServiceThatServesANeighbourTooIsNotTheirs() {
    String both = "services:\n- {id: both, located: \"285\", free: true}\n";
    assertFalse(allows(both, both.replace("true", "false")));
    String national = "services:\n- {id: unknown, serves: nationwide, free: true}\n";
    assertFalse(allows(national, national.replace("true", "false")));
  }

  @Test
  void aNewServiceSaysItselfWhereItIs() {
    String fresh = "- {id: uusi, type: ohjaamo, %s}\n";
    assertTrue(allows(TWO, TWO + fresh.formatted("located: \"286\"")));
    assertTrue(allows(TWO, TWO + fresh.formatted("serves: {regions: [\"08\"]}")));
    assertTrue(allows(TWO, TWO + fresh.formatted("serves: {municipalities: [\"285\", \"286\"]}")));
    assertFalse(allows(TWO, TWO + fresh.formatted("located: \"091\"")));
    assertFalse(allows(TWO, TWO + fresh.formatted("serves: nationwide")));
    assertFalse(allows(TWO, TWO + fresh.formatted("located: \"285\", serves: nationwide")));
    assertFalse(allows(TWO, TWO + fresh.formatted("serves: {regions: [\"08\", \"01\"]}")));
    assertFalse(allows(TWO, TWO + fresh.formatted("serves: {employment_areas: [kymi]}")));
    assertFalse(allows(TWO, TWO + fresh.formatted("serves: {}")));
    assertFalse(allows(TWO, TWO + fresh.formatted("free: true")));
  }

  @Test
  void overridesAndWhatIsTakenAwayAreHeldToTheSame() {
    String none = "overrides:\n";
    assertTrue(allows(none, "overrides:\n- {id: kotka, hide: true}\n"));
    assertFalse(allows(none, "overrides:\n- {id: helsinki, hide: true}\n"));
    assertFalse(allows(none, "overrides:\n- {id: kotka, set: {located: \"091\"}}\n"));
    assertFalse(allows("overrides:\n- {id: helsinki, hide: true}\n", none));
    assertTrue(allows("overrides:\n- {id: kotka, hide: true}\n", none));
    assertFalse(REACH.allows("08", Optional.of(TWO), Optional.empty()));
  }

  @Test
  void whatCannotBeReadIsNotTaken() {
    assertFalse(allows(TWO, "services: ["));
    assertFalse(allows(TWO, TWO + "more: 1\n"));
    assertTrue(ServiceReach.isFile("packs/a/services/ptv/08.yaml"));
    assertTrue(ServiceReach.isFile("packs/a/services/overrides.yaml"));
    assertFalse(ServiceReach.isFile("packs/a/topics.yaml"));
  }
}
