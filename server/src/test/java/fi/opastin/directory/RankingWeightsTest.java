package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The delivered weights put first what should come first. */
class RankingWeightsTest {

  private static final RankingWeights WEIGHTS = RankingWeights.DEFAULT;

  @Test
  void theNearerPlaceOutweighsTheFartherOne() {
    assertTrue(WEIGHTS.sameMunicipality() > WEIGHTS.servesMunicipality());
    assertTrue(WEIGHTS.servesMunicipality() > WEIGHTS.nearest());
    assertTrue(WEIGHTS.nearest() - WEIGHTS.nearestMetres() / 1_000 > WEIGHTS.remote());
    assertTrue(WEIGHTS.remote() > WEIGHTS.nationwide());
  }

  @Test
  void theMunicipalitysOwnOutweighsAKindOneStepHigher() {
    assertTrue(WEIGHTS.sameMunicipality() - WEIGHTS.nationwide() > WEIGHTS.typeStep());
    assertTrue(WEIGHTS.servesMunicipality() - WEIGHTS.nationwide() > WEIGHTS.typeStep());
  }

  @Test
  void languageAndOpeningOnlyDecideBetweenEquals() {
    int small = WEIGHTS.language() + WEIGHTS.openNow();
    assertTrue(small < WEIGHTS.audience() && small < WEIGHTS.typeStep());
  }

  @Test
  void wantingToGoNowOutweighsTheMunicipality() {
    assertTrue(
        WEIGHTS.wantOpen() + WEIGHTS.openNow() > WEIGHTS.sameMunicipality() - WEIGHTS.nationwide());
  }

  @Test
  void aNamedServiceOutweighsEverything() {
    assertTrue(
        WEIGHTS.id()
            > WEIGHTS.type()
                + WEIGHTS.sameMunicipality()
                + WEIGHTS.wantOpen()
                + WEIGHTS.audience());
  }

  @Test
  void laterKindsCountLess() {
    List<ServiceType> wanted = List.of(ServiceType.OHJAAMO, ServiceType.KELA);
    assertEquals(1_000, WEIGHTS.ofType(wanted, ServiceType.OHJAAMO));
    assertEquals(800, WEIGHTS.ofType(wanted, ServiceType.KELA));
    assertEquals(0, WEIGHTS.ofType(wanted, ServiceType.OTHER));
  }

  @Test
  void refusesToHaveNothingToFallBackOn() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RankingWeights(
                1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, Set.of(), List.of()));
  }
}
