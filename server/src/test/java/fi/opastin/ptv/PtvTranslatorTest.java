package fi.opastin.ptv;

import static fi.opastin.ptv.Documents.aPhone;
import static fi.opastin.ptv.Documents.aPlace;
import static fi.opastin.ptv.Documents.aService;
import static fi.opastin.ptv.Documents.hours;
import static fi.opastin.ptv.Documents.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Service;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PtvTranslatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static PtvTranslation translate(List<PtvDocument> documents, List<Service> curated) {
    return PtvTranslator.translate(
        PtvCatalogue.collect(documents),
        PtvMappingTest.MAPPING,
        FinnishPlaces.DIRECTORY.places(),
        curated,
        TODAY);
  }

  private static PtvTranslation translate(ObjectNode... documents) {
    List<PtvDocument> all = new ArrayList<>();
    all.add(
        Documents.document(
            Documents.anOrganisation(
                Documents.TOWN, "Esimerkkikaupunki", "Exempelstaden", "Example City")));
    for (ObjectNode document : documents) {
      all.add(Documents.document(document));
    }
    return translate(all, List.of());
  }

  private static JsonNode only(PtvTranslation translation) {
    assertEquals(1, translation.entries().size(), translation.toString());
    return translation.entries().getFirst().node();
  }

  private static void assertFinds(PtvTranslation translation, String words) {
    assertTrue(
        translation.findings().stream().anyMatch(f -> f.toString().contains(words)),
        () -> "expected \"" + words + "\" among " + translation.findings());
  }

  private static Documents.ChannelDocument thePlace() {
    return aPlace(11)
        .at("Esimerkkikatu", "285", "6703500.0", "497000.0")
        .withPhone("+358", "447000001", "fi", "Neuvonta")
        .withEmail("Ohjaamo@Example.org")
        .withPage("fi", "https://example.org/ohjaamo")
        .hours(hours("DaysOfTheWeek", "Monday/Friday 09:00-15:00"));
  }

  @Test
  void writesAServiceWithAllItsFactsAndTheirSources() {
    Documents.ChannelDocument place = thePlace();
    ObjectNode service =
        aService(1)
            .named("en", "One-Stop Guidance Example")
            .summary("sv", "Hjälp för unga.")
            .with("serviceChargeType", "FreeOfCharge")
            .by(place)
            .node();
    assertEquals(
        """
        {"id":"ptv-6a1f0d3e-0000-4000-8000-000000000001","type":"ohjaamo",\
        "name":{"fi":"Ohjaamo Esimerkki 1","en":"One-Stop Guidance Example"},\
        "description":{"fi":"Apua alle 30-vuotiaille työhön ja opiskeluun.","sv":"Hjälp för unga."},\
        "organization":{"fi":"Esimerkkikaupunki","sv":"Exempelstaden","en":"Example City"},\
        "located":"285","serves":{"municipalities":["285"]},"ages":{"max":29},"audience":["youth"],\
        "languages":["fi"],"channels":["visit"],\
        "address":{"street":"Esimerkkikatu 7","postal_code":"48100","town":"Kotka","source":2},\
        "location":{"lat":60.46769,"lon":26.94544},\
        "phones":[{"number":"044 700 0001","label":{"fi":"Neuvonta"},"source":2}],\
        "emails":[{"email":"ohjaamo@example.org","source":2}],\
        "url":{"fi":"https://example.org/ohjaamo"},\
        "hours":{"regular":[{"days":"mon-fri","opens":"9:00","closes":"15:00"}],"source":2},"free":true,\
        "sources":[\
        {"ref":"https://api.palvelutietovaranto.suomi.fi/api/v11/Service/6a1f0d3e-0000-4000-8000-000000000001",\
        "name":"Suomi.fi-palvelutietovaranto","date":"2026-09-10"},\
        {"ref":"https://api.palvelutietovaranto.suomi.fi/api/v11/ServiceChannel/6a1f0d3e-0000-4000-8000-000000000011",\
        "name":"Suomi.fi-palvelutietovaranto","date":"2026-10-11"}]}""",
        only(translate(service, place.node())).toString());
  }

  @Test
  void prefersWhatTheServiceSaysOfAChannelItself() {
    Documents.ChannelDocument place = thePlace();
    Documents.ServiceDocument service = aService(1);
    ObjectNode connection = service.connection(place.id());
    connection.putArray("serviceHours").add(hours("DaysOfTheWeek", "Tuesday 12:00-16:00"));
    connection
        .putObject("contactDetails")
        .putArray("emails")
        .add(Documents.text("fi", "suoraan@example.org"));
    JsonNode entry = only(translate(service.node(), place.node()));
    assertEquals("suoraan@example.org", entry.at("/emails/0/email").asText());
    assertEquals(1, entry.at("/emails/0/source").asInt());
    assertEquals("tue", entry.at("/hours/regular/0/days").asText());
    assertEquals(1, entry.at("/hours/source").asInt());
    assertEquals(2, entry.at("/phones/0/source").asInt());
  }

  @Test
  void givesEachOfSeveralPlacesAnEntry() {
    Documents.ChannelDocument one = thePlace();
    Documents.ChannelDocument other = aPlace(12).at("Toinen", "075", "6714000", "511000");
    Documents.ChannelDocument phone = aPhone(13).withPhone("+358", "447000002", "fi", null);
    PtvTranslation translation =
        translate(
            aService(1).inMunicipality("075").by(one).by(other).by(other).by(phone).node(),
            one.node(),
            other.node(),
            phone.node());
    assertEquals(
        List.of("ptv-" + id(1) + "-" + id(11), "ptv-" + id(1) + "-" + id(12)),
        translation.entries().stream().map(PtvEntry::id).toList());
    JsonNode second = translation.entries().get(1).node();
    assertEquals("Ohjaamo Esimerkki 1, Toimipiste 12", second.at("/name/fi").asText());
    assertEquals("075", second.path("located").asText());
    assertEquals("044 700 0002", second.at("/phones/0/number").asText());
    assertFinds(translation, "names the channel " + id(12) + " twice");
  }

  @Test
  void countsWhatItDropsByReason() {
    Documents.ChannelDocument phone = aPhone(11).withPhone("+358", "447000001", "fi", null);
    PtvTranslation translation =
        translate(
            aService(1).with("publishingStatus", "Archived").by(phone).node(),
            aService(2).with("type", "PermitOrObligation").by(phone).node(),
            aService(3).onlyOfClass("P5.10").by(phone).node(),
            aService(4).without("areas").inMunicipality("999").by(phone).node(),
            aService(5).onlyOfClass("P28.4").unnamed().by(phone).node(),
            aService(6).without("serviceDescriptions").by(phone).node(),
            aService(7).without("organizations").by(phone).node(),
            aService(8).node(),
            phone.node());
    assertEquals(List.of(), translation.entries());
    assertEquals(
        Map.of(
            Dropped.NOT_PUBLISHED, 1,
            Dropped.NOT_A_SERVICE, 1,
            Dropped.NO_RULE, 1,
            Dropped.ELSEWHERE, 1,
            Dropped.NO_NAME, 1,
            Dropped.NO_DESCRIPTION, 1,
            Dropped.NO_ORGANISATION, 1,
            Dropped.NO_CONTACT, 1),
        translation.dropped());
    assertFinds(translation, "\"999\" is no municipality of today");
  }

  @Test
  void tellsOfUnknownCodesWithTheirPlace() {
    Documents.ChannelDocument phone = aPhone(11).withPhone("+358", "447000001", "fi", null);
    PtvTranslation translation =
        translate(
            aService(1)
                .ofClass("P99.1")
                .coded("targetGroups", "KR7")
                .named("xx", "?")
                .with("areaType", "Galactic")
                .by(phone)
                .node(),
            phone.node());
    assertEquals(1, translation.entries().size());
    assertFinds(translation, "/serviceClasses/1/code \"P99.1\" is in no code list");
    assertFinds(translation, "/targetGroups/0/code \"KR7\"");
    assertFinds(translation, "/serviceNames/1/language \"xx\"");
    assertFinds(translation, "/areaType is no known type");
  }

  @Test
  void tellsOfMalformedCoordinatesAndKeepsTheRest() {
    Documents.ChannelDocument place = aPlace(11).at("Esimerkkikatu", "285", "61.6887", "27.2721");
    JsonNode entry = only(translate(aService(1).by(place).node(), place.node()));
    assertTrue(entry.path("location").isMissingNode());
    assertEquals("Esimerkkikatu 7", entry.at("/address/street").asText());
    assertFinds(
        translate(aService(1).by(place).node(), place.node()),
        "/addresses/0/streetAddress/latitude");
  }

  @Test
  void expandsTheWholeCountryWithoutAland() {
    Documents.ChannelDocument phone = aPhone(11).withPhone("+358", "447000001", "fi", null);
    JsonNode nationwide =
        only(translate(aService(1).with("areaType", "Nationwide").by(phone).node(), phone.node()));
    assertTrue(nationwide.at("/serves/nationwide").asBoolean());
    JsonNode mainland =
        only(
            translate(
                aService(1).with("areaType", "NationwideExceptAlandIslands").by(phone).node(),
                phone.node()));
    assertEquals(308 - 16, mainland.at("/serves/municipalities").size());
  }

  @Test
  void expandsRegionsThatNameNoMunicipality() {
    Documents.ChannelDocument phone = aPhone(11).withPhone("+358", "447000001", "fi", null);
    ObjectNode service = aService(1).without("areas").by(phone).node();
    service.withArray("areas").addObject().put("type", "Region").put("code", "08");
    service.withArray("areas").addObject().put("type", "Region").put("code", "99");
    service.withArray("areas").addObject().put("type", "HospitalDistrict").put("code", "1");
    PtvTranslation translation = translate(service, phone.node());
    assertEquals(6, only(translation).at("/serves/municipalities").size());
    assertFinds(translation, "\"99\" is no region");
    assertFinds(translation, "/areas/2/municipalities names none");
  }

  @Test
  void leavesToPeopleWhatTheyKeepByHand() {
    Documents.ChannelDocument place = thePlace();
    ObjectNode service = aService(1).without("serviceNames").named("fi", "Ohjaamo Kotka").node();
    aServiceBy(service, place);
    List<PtvDocument> documents =
        List.of(Documents.document(service), Documents.document(place.node()));
    for (String curated :
        List.of(
            // the catalogue's id stands in a source
            "sources: [{ref: 'https://example.org/Service/"
                + id(1)
                + "'}], located: '091',"
                + " organization: X, name: Y",
            // the same organisation, kind and place
            "sources: [{ref: r}], located: '285', organization: ESIMERKKIKAUPUNKI, name: Y",
            // the same name, kind and place
            "sources: [{ref: r}], located: '285', organization: X, name: Ohjaamo Kotka")) {
      PtvTranslation translation =
          translate(documents, List.of(FinnishPlaces.service("type: ohjaamo, " + curated)));
      assertEquals(List.of(), translation.entries(), curated);
      assertEquals(Map.of(Dropped.CURATED, 1), translation.dropped(), curated);
      assertFinds(translation, "is kept by hand as curated");
    }
    String elsewhere =
        "type: ohjaamo, sources: [{ref: r}], located: '091', organization: X, name: Y";
    assertEquals(
        1, translate(documents, List.of(FinnishPlaces.service(elsewhere))).entries().size());
  }

  private static void aServiceBy(ObjectNode service, Documents.ChannelDocument channel) {
    service
        .withArray("serviceChannels")
        .addObject()
        .putObject("serviceChannel")
        .put("id", channel.id());
  }

  @Test
  void keepsOneOfTwoThatAPackCouldNotTellApart() {
    Documents.ChannelDocument place = thePlace();
    ObjectNode older = aService(1).without("serviceNames").named("fi", "Ohjaamo").by(place).node();
    ObjectNode newer =
        aService(2)
            .without("serviceNames")
            .named("fi", "Ohjaamo")
            .with("modified", "2026-11-01T00:00:00")
            .by(place)
            .node();
    PtvTranslation translation = translate(older, newer, place.node());
    assertEquals("ptv-" + id(2), only(translation).path("id").asText());
    assertEquals(Map.of(Dropped.DOUBLE, 1), translation.dropped());
  }

  @Test
  void takesTheNewerOfTwoDocumentsWithOneId() {
    Documents.ChannelDocument place = thePlace();
    PtvTranslation translation =
        translate(
            aService(1).by(place).node(),
            aService(1)
                .without("serviceNames")
                .named("fi", "Ohjaamo Uusi")
                .with("modified", "2026-11-01T00:00:00")
                .by(place)
                .node(),
            place.node());
    assertEquals("Ohjaamo Uusi", only(translation).at("/name/fi").asText());
    assertFinds(translation, "with other content; the one modified last is taken");
  }

  @Test
  void survivesDocumentsOfTheWrongShape() {
    ObjectNode odd = Documents.object().put("id", id(1)).put("serviceNames", 7);
    odd.put("serviceChannels", "none").putObject("areas").put("x", 1);
    odd.putArray("serviceClasses").add(3).addObject().put("code", "P28.5");
    ObjectNode noId = Documents.object().put("id", "1 or 2").put("serviceChannelType", "Phone");
    PtvTranslation translation = translate(odd, noId);
    assertEquals(List.of(), translation.entries());
    assertFinds(translation, "has no id");
  }

  /** Whatever order documents come in, and however often: the same bytes. */
  @Test
  void givesTheSameBytesForTheSameCatalogue() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<PtvDocument> documents = RandomCatalogue.of(random, 40);
      Map<String, String> first = files(documents);
      Collections.shuffle(documents, random);
      assertEquals(first, files(documents), "seed " + seed);
      assertTrue(first.values().stream().mapToInt(String::length).sum() > 1000);
    }
  }

  private static Map<String, String> files(List<PtvDocument> documents) {
    return PtvFiles.write(translate(documents, List.of()).entries(), "Luettelo");
  }

  /** What is written reads back as it was, and holds by schema and reader. */
  @Test
  void writesFilesThatThePackReads() {
    for (int seed = 0; seed < 20; seed++) {
      List<PtvEntry> entries =
          translate(RandomCatalogue.of(new Random(seed), 40), List.of()).entries();
      Map<String, String> files = PtvFiles.write(entries, "Luettelo");
      assertEquals(List.of(), FinnishPlaces.findings(files));
      Map<String, JsonNode> read = PtvFiles.services(files);
      entries.forEach(entry -> assertEquals(entry.node(), read.get(entry.id())));
    }
  }

  @Test
  void findingsAreWarnings() {
    PtvTranslation translation = translate(RandomCatalogue.of(new Random(3), 60), List.of());
    assertTrue(translation.findings().stream().noneMatch(Finding::blocks));
  }
}
