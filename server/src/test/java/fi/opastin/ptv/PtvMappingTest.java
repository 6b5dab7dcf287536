package fi.opastin.ptv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Audience;
import fi.opastin.directory.ServiceType;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The delivered mapping, {@code content/packs/finland/ptv.yaml}. */
class PtvMappingTest {

  private static final Path PACK = Path.of("content/packs/finland");
  static final PtvMapping MAPPING = shipped();

  private static PtvMapping shipped() {
    try {
      return mapping(Files.readString(PACK.resolve("ptv.yaml")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static PtvMapping mapping(String text) {
    return switch (PtvMappingReader.read("ptv.yaml", text)) {
      case PtvMappingReader.Reading.Read(PtvMapping mapping) -> mapping;
      case PtvMappingReader.Reading.Faulty(List<Finding> findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  private static PtvService read(Documents.ServiceDocument service) {
    return new PtvReader(MAPPING, LocalDate.of(2026, 11, 23), new ArrayList<>())
        .service(service.document());
  }

  private static Optional<ServiceType> type(Documents.ServiceDocument service) {
    return MAPPING.rule(read(service)).map(PtvRule::type);
  }

  @Test
  void tellsOhjaamotFromOtherAdviceForTheYoung() {
    assertEquals(Optional.of(ServiceType.OHJAAMO), type(Documents.aService(1)));
    assertEquals(
        Optional.of(ServiceType.OHJAAMO),
        type(Documents.aService(1).without("serviceNames").named("sv", "Navigatorn i Exempel")));
    assertEquals(
        Optional.of(ServiceType.OTHER),
        type(Documents.aService(1).without("serviceNames").named("fi", "Nuorten neuvonta")));
  }

  @Test
  void findsTypesByClass() {
    assertEquals(
        Optional.of(ServiceType.DEBT_ADVICE), type(Documents.aService(1).onlyOfClass("P15.1")));
    assertEquals(
        Optional.of(ServiceType.EMPLOYMENT_SERVICES),
        type(Documents.aService(1).onlyOfClass("P10.2").ofClass("P10.1")));
    assertEquals(Optional.empty(), type(Documents.aService(1).onlyOfClass("P5.10")));
  }

  @Test
  void takesMentalHealthOnlyForTheYoung() {
    assertEquals(Optional.empty(), type(Documents.aService(1).onlyOfClass("P5.7")));
    assertEquals(
        Optional.of(ServiceType.MENTAL_HEALTH_YOUTH),
        type(Documents.aService(1).onlyOfClass("P5.7").coded("targetGroups", "KR1.3")));
  }

  @Test
  void readsCodesOfTheFormerListByTheirAddress() {
    Documents.ServiceDocument old = Documents.aService(1).without("serviceClasses");
    old.node()
        .putArray("serviceClasses")
        .addObject()
        .put("uri", "http://urn.fi/URN:NBN:fi:au:ptvl:v1133");
    assertEquals(Optional.of(ServiceType.DEBT_ADVICE), type(old));
  }

  @Test
  void addsAudiencesByTargetGroupAndLifeEvent() {
    PtvService service =
        read(
            Documents.aService(1)
                .coded("targetGroups", "KR1.2")
                .coded("lifeEvents", "KE8")
                .coded("targetGroups", "KR1"));
    assertEquals(
        Set.of(Audience.YOUTH, Audience.PARENT, Audience.UNEMPLOYED),
        MAPPING.audiences(MAPPING.rule(service).orElseThrow(), service));
  }

  /** Topics name types of service, so each type must be named by one, or nobody would be sent. */
  @Test
  void everyTypeAnswersATopic() throws IOException {
    Set<String> offered = new HashSet<>();
    YamlDocument.Parsed parsed =
        YamlDocument.parse("topics.yaml", Files.readString(PACK.resolve("topics.yaml")), 1);
    if (parsed instanceof YamlDocument.Parsed.Document(YamlDocument topics)) {
      topics
          .root()
          .path("topics")
          .forEach(topic -> topic.path("services").forEach(type -> offered.add(type.asText())));
    }
    for (PtvRule rule : MAPPING.rules()) {
      assertTrue(offered.contains(rule.type().id()), rule.type() + " answers no topic");
    }
  }

  @Test
  void neverImportsCrisisLines() {
    assertTrue(MAPPING.rules().stream().noneMatch(r -> r.type() == ServiceType.CRISIS_LINE));
  }

  @Test
  void knowsTheCodeLists() {
    assertTrue(MAPPING.knows("P28.5"));
    assertTrue(MAPPING.knows("KE14"));
    assertFalse(MAPPING.knows("P28.9"));
    assertFalse(MAPPING.knows("P29"));
    assertFalse(MAPPING.knows(""));
  }

  @Test
  void tellsOfRulesForCodesThatAreInNoList() {
    String text =
        """
        reference: https://example.org/api/v11
        source_name: Luettelo
        class_uri: http://example.org/code/
        rules:
        - {type: ohjaamo, classes: [P28.9]}
        codes: {P28: 7}
        """;
    PtvMappingReader.Reading reading = PtvMappingReader.read("ptv.yaml", text);
    assertTrue(reading.toString().contains("ptv.yaml:5: error: there is no code P28.9"));
  }
}
