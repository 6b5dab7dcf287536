package fi.opastin.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fi.opastin.directory.Directory;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Places;
import fi.opastin.directory.RankingWeights;
import fi.opastin.directory.ServiceReader;
import fi.opastin.directory.ServiceType;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Expectation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A country of three municipalities in two regions, for tests. */
final class Three {

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final MunicipalityCode KOTKA = new MunicipalityCode("285");
  static final MunicipalityCode HAMINA = new MunicipalityCode("075");
  static final MunicipalityCode LAPPEENRANTA = new MunicipalityCode("405");

  private static final List<Expectation> OHJAAMO =
      List.of(new Expectation(ServiceType.OHJAAMO, LocalText.of("Nuorille")));

  private Three() {}

  /** The coverage by services written as in a pack. */
  static Coverage coveredBy(String yaml) {
    try {
      Places finland = Finland.knowledge().directory().places();
      Map<MunicipalityCode, Municipality> three = new LinkedHashMap<>();
      for (MunicipalityCode code : List.of(KOTKA, HAMINA, LAPPEENRANTA)) {
        three.put(code, finland.municipality(code).orElseThrow());
      }
      Places places = new Places(three, List.of(), List.of(), List.of(), finland.words());
      var read =
          ServiceReader.read(
              Map.of("x.yaml", new ObjectMapper(new YAMLFactory()).readTree(yaml)), places);
      if (!read.findings().isEmpty()) {
        throw new AssertionError(read.findings());
      }
      return Coverage.of(
          Directory.of(places, read.services(), RankingWeights.DEFAULT), OHJAAMO, DAY);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An Ohjaamo with more lines of YAML. */
  static String ohjaamo(String id, String lines) {
    return """
    - id: %s
      type: ohjaamo
      name: {fi: Ohjaamo}
      description: {fi: Auttaa.}
      organization: {fi: Kunta}
      sources: [{ref: "https://example.org/", date: "2026-10-01"}]
    %s"""
        .formatted(id, lines.indent(2));
  }
}
