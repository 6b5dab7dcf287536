package fi.opastin.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fi.opastin.directory.Directory;
import fi.opastin.directory.RankingWeights;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceReader;
import fi.opastin.evaluation.Finland;
import fi.opastin.hsds.Documents.Detail;
import fi.opastin.language.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What HSDS makes of a service that has everything, which none of the delivered ones has. */
class DocumentsTest {

  private static final String EVERYTHING =
      """
      services:
      - id: neuvonta
        type: adult-guidance
        name: {fi: Neuvonta, sv: Rådgivning}
        description: {fi: Neuvoo., sv: Ger råd., en: Gives advice.}
        organization: {fi: Kotkan kaupunki, sv: Kotka stad}
        located: "285"
        serves: {municipalities: ["285", "075"]}
        ages: {min: 18, max: 64}
        audience: [adult, unemployed]
        languages: [fi, sv, se]
        channels: [visit, phone, chat]
        address: {street: Kirkkokatu 1, postal_code: "48100", town: Kotka, source: 1}
        location: {lat: 60.46, lon: 26.94}
        phones:
        - {number: "05 123 4567", label: {fi: vaihde}, lang: fi, source: 1}
        - {number: "05 999", source: 2}
        emails: [{email: neuvonta@example.org, source: 1}]
        url: {fi: "https://kotka.example/fi", sv: "https://kotka.example/sv"}
        booking: "https://kotka.example/aika"
        hours:
          regular:
          - {days: mon-thu, opens: "9:00", closes: "15:30"}
          - {days: fri, opens: "9:00", closes: "13:00"}
          exceptions:
          - {from: "2026-12-21", until: "2027-01-03", closed: true}
          - {from: "2026-12-18", open: [{opens: "9:00", closes: "11:00"}]}
          source: 1
        alert: {text: {fi: Muutto joulukuussa}, until: "2026-12-31"}
        free: true
        accessibility: {fi: Esteetön}
        verified: "2026-11-01"
        sources:
        - {ref: "https://kotka.example/", name: Kotka, date: "2026-11-01"}
        - {ref: "https://old.example/", date: "2019"}
      """;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = catalogue(EVERYTHING);

  private static Catalogue catalogue(String yaml) {
    try {
      JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(yaml);
      var places = Finland.knowledge().directory().places();
      ServiceReader.Reading read = ServiceReader.read(Map.of("x.yaml", document), places);
      assertEquals(List.of(), read.findings());
      return Catalogue.of(Directory.of(places, read.services(), RankingWeights.DEFAULT), DAY);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode everything(Language language) {
    Service service = CATALOGUE.services(Filter.ALL).getFirst();
    return Documents.of(CATALOGUE, language).service(service, Detail.NESTED);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fitsTheSchemasInEveryVariant(Language language) {
    Documents documents = Documents.of(CATALOGUE, language);
    for (Detail detail : Detail.values()) {
      for (Service service : CATALOGUE.services(Filter.ALL)) {
        assertEquals(List.of(), Shapes.faults("service", documents.service(service, detail)));
      }
      for (Owner owner : CATALOGUE.owners(Filter.ALL)) {
        assertEquals(List.of(), Shapes.faults("organization", documents.owner(owner, detail)));
      }
      for (Site site : CATALOGUE.sites(Filter.ALL)) {
        assertEquals(List.of(), Shapes.faults("service_at_location", documents.site(site, detail)));
      }
    }
  }

  @Test
  void writesInOneLanguageWithTheNextWhereATextIsMissing() {
    assertEquals("Rådgivning", everything(Language.SV).path("name").asText());
    assertEquals("https://kotka.example/sv", everything(Language.SV).path("url").asText());
    assertEquals("Gives advice.", everything(Language.EN).path("description").asText());
    assertEquals("Neuvonta", everything(Language.EN).path("name").asText());
    assertEquals("Free of charge", everything(Language.EN).path("fees_description").asText());
    assertEquals(
        "samiska", language(everything(Language.SV), "se").replace("nordsamiska", "samiska"));
  }

  private static String language(JsonNode service, String code) {
    for (JsonNode language : service.path("languages")) {
      if (language.path("code").asText().equals(code)) {
        return language.path("name").asText();
      }
    }
    return "";
  }

  @Test
  void tellsNoStaleNumber() {
    JsonNode phones = everything(Language.FI).path("phones");
    assertEquals(1, phones.size(), phones.toString());
    assertEquals("05 123 4567", phones.path(0).path("number").asText());
  }

  @Test
  void givesTheAddressWithItsRegion() {
    JsonNode location = everything(Language.SV).at("/service_at_locations/0/location");
    assertEquals("physical", location.path("location_type").asText());
    assertEquals("Kymmenedalen", location.at("/addresses/0/state_province").asText());
    assertEquals("48100", location.at("/addresses/0/postal_code").asText());
    assertEquals(60.46, location.path("latitude").asDouble());
    assertEquals("Esteetön", location.at("/accessibility/0/description").asText());
  }

  @Test
  void leavesOutAnAddressWithGaps() {
    String gap = EVERYTHING.replace("postal_code: \"48100\", ", "");
    Catalogue catalogue = catalogue(gap);
    Site site = catalogue.sites(Filter.ALL).getFirst();
    JsonNode location =
        Documents.of(catalogue, Language.FI).site(site, Detail.NESTED).path("location");
    assertTrue(location.path("addresses").isEmpty(), location.toString());
    assertEquals("Kirkkokatu 1, Kotka", location.path("description").asText());
  }

  @Test
  void writesHoursWithTheirOffsetAndTheDaysThatDiffer() {
    JsonNode schedules = everything(Language.EN).path("schedules");
    assertEquals(4, schedules.size(), schedules.toPrettyString());
    JsonNode friday = schedules.path(0);
    assertEquals("FR", friday.path("byday").asText());
    assertEquals("13:00+02:00", friday.path("closes_at").asText());
    JsonNode week = schedules.path(1);
    assertEquals("MO,TU,WE,TH", week.path("byday").asText());
    assertEquals("09:00+02:00", week.path("opens_at").asText());
    assertTrue(week.path("notes").asText().contains("Closed on public holidays"));
    JsonNode closed = schedules.path(2);
    assertEquals("2027-01-03", closed.path("valid_to").asText());
    assertFalse(closed.has("opens_at"), "closed days have no times");
    assertEquals("Closed", closed.path("description").asText());
    assertEquals("11:00+02:00", schedules.path(3).path("closes_at").asText());
  }

  @Test
  void namesWhereItWasRead() {
    JsonNode attributes = everything(Language.FI).path("attributes");
    long sources = 0;
    for (JsonNode attribute : attributes) {
      sources += attribute.path("link_type").asText().equals("source") ? 1 : 0;
    }
    assertEquals(2, sources, attributes.toPrettyString());
    assertTrue(attributes.toString().contains("\"code\":\"adult-guidance\""));
    assertTrue(attributes.toString().contains("\"code\":\"form\""), "by its booking page");
  }

  @Test
  void wouldSeeWhatIsWrong() {
    ObjectNode wrong = everything(Language.FI);
    wrong.put("status", "open").put("nmae", "x").put("url", "not a url").remove("name");
    assertEquals(4, Shapes.faults("service", wrong).size(), wrong.toString());
  }

  /** Partners keep these ids: the day they change, their links break. */
  @Test
  void keepsItsIds() {
    assertEquals(
        "7384d664-ebd2-56ff-9a16-464a7a1df66a", everything(Language.FI).path("id").asText());
    assertEquals(5, Catalogue.idOf(CATALOGUE.services(Filter.ALL).getFirst()).version());
  }
}
