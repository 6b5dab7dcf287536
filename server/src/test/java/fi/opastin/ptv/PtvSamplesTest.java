package fi.opastin.ptv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.opastin.packs.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Real documents, which stay out of the repository: {@code -Dopastin.samples=DIR} names any folder
 * of them. Skipped without.
 */
class PtvSamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void realDocumentsBecomeServicesThatHold() {
    String folder = System.getProperty("opastin.samples", "");
    assumeTrue(!folder.isEmpty(), "no -Dopastin.samples=DIR");
    PtvCatalogue catalogue =
        new PtvFolderStore(Path.of(folder))
            .fetch(PtvMappingTest.MAPPING, Optional.empty())
            .documents();
    assertTrue(!catalogue.documents().isEmpty(), "no document of the catalogue in " + folder);
    PtvTranslation translation =
        PtvTranslator.translate(
            catalogue,
            PtvMappingTest.MAPPING,
            FinnishPlaces.DIRECTORY.places(),
            FinnishPlaces.DIRECTORY.services(),
            TODAY);
    int dropped = translation.dropped().values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(
        translation.entries().size() + dropped >= catalogue.services().size(),
        "every service is taken or counted");
    assertTrue(translation.findings().stream().noneMatch(Finding::blocks));
    Map<String, String> files = PtvFiles.write(translation.entries(), "Luettelo");
    assertEquals(List.of(), FinnishPlaces.findings(files));
  }
}
