package fi.opastin.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.partners.Level;
import fi.opastin.partners.PartnerReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the check of settings really says, in words of the editor's languages. */
class PartnerFindingsTest {

  private static List<Finding> findings(String text) {
    return ((PartnerReader.Tree.Faulty)
            new PartnerReader().tree(new Level.Site("kotka"), "key: kotka\n" + text))
        .findings();
  }

  @Test
  void everyUsualFaultIsSaidInTheEditorsLanguage() {
    List<Finding> all =
        findings(
            """
            name: { fi: a, sv: a, en: a }
            origins: ["javascript:alert(1)"]
            languages: [fi, de]
            starters: [a, b, c, d, e, f, g]
            municipality: Kotka
            theme: { primary: "url(x)\\"" }
            human: { name: { fi: a, fi-simple: a, sv: a, en: a }, phone: soita }
            """);
    assertTrue(all.size() >= 6, all.toString());
    for (Finding finding : all) {
      for (Language language : List.of(Language.FI, Language.SV)) {
        assertNotEquals(
            finding.message(), PartnerFindings.in(finding, language), finding.message());
      }
    }
  }

  @Test
  void aFaultNamesTheSettingAsTheFormDoes() {
    Finding origin =
        findings("name: { fi: a, fi-simple: a, sv: a, en: a }\norigins: [x]\n").getFirst();
    assertEquals("Osoitteet (0): ei ole sallittua muotoa", PartnerFindings.in(origin, Language.FI));
    Finding missing = findings("origins: []\n").getFirst();
    assertEquals("Namn saknas", PartnerFindings.in(missing, Language.SV));
    assertEquals("Name is missing", PartnerFindings.in(missing, Language.EN));
  }
}
