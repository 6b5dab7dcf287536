package fi.opastin.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sites inherit, from the files to what is served. */
class InheritedTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);

  /** Kotka and Kouvola lie in one region, Hanko in another. */
  private static final Map<String, String> REGIONS = Map.of("285", "08", "286", "08", "078", "01");

  private static final String HUMAN =
      """
      human:
        name: { fi: %1$s, fi-simple: %1$s, sv: %1$s, en: %1$s }
        url: https://www.%1$s.example/
      """;

  private Database database;
  private LevelStore store;
  private Partners partners;
  private LivePartners live;

  @BeforeEach
  void open() {
    database = TestDatabases.Kind.SQLITE.open();
    store = new LevelStore(database, CLOCK);
    partners = new Partners(List.of());
    live = machine(partners);
    site("kotka", "municipality: \"285\"\n");
    site("kouvola", "municipality: \"286\"\n");
    site("hanko", "municipality: \"078\"\n");
    site("kymi", "region: \"08\"\n");
    site("muu", "");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private LivePartners machine(Partners served) {
    return new LivePartners(
        store, served, code -> Optional.ofNullable(REGIONS.get(code)), UnaryOperator.identity());
  }

  private void site(String key, String more) {
    String text =
        "key: %1$s\nname: { fi: %1$s, fi-simple: %1$s, sv: %1$s, en: %1$s }\norigins: []\n"
            .formatted(key);
    write(new Level.Site(key), text + more);
  }

  private void level(String id, String more) {
    write(Level.of(id).orElseThrow(), "level: " + id + "\n" + more);
  }

  private void write(Level level, String text) {
    int seen = store.find(level).map(LevelStore.Version::version).orElse(0);
    assertTrue(
        new PartnerReader().tree(level, text) instanceof PartnerReader.Tree.Read, () -> text);
    store.write(Person.OPASTIN, level, seen, text);
  }

  private String human(String key) {
    return partners
        .find(key)
        .orElseThrow()
        .human()
        .map(human -> human.name().get(Language.FI))
        .orElse("-");
  }

  private Level source(String key, String setting) {
    return live.inherited(key).orElseThrow().sources().get(setting);
  }

  @Test
  void theNearestLevelThatSaysSomethingHolds() {
    level("country", HUMAN.formatted("suomi") + "theme: { primary: \"#111111\" }\n");
    level("region:08", HUMAN.formatted("kymenlaakso") + "theme: { link: \"#222222\" }\n");
    level("municipality:285", HUMAN.formatted("kotkankaupunki"));
    live.catchUp();
    assertEquals("kotkankaupunki", human("kotka"));
    assertEquals("kymenlaakso", human("kouvola"));
    assertEquals("kymenlaakso", human("kymi"));
    assertEquals("suomi", human("hanko"));
    assertEquals("suomi", human("muu"));
    assertEquals(new Level.Municipality("285"), source("kotka", "human"));
    assertEquals(new Level.Region("08"), source("kouvola", "human"));
    assertEquals(new Level.Country(), source("muu", "human"));
    assertEquals(new Level.Country(), source("kotka", "theme.primary"));
    assertEquals(new Level.Region("08"), source("kotka", "theme.link"));
    assertEquals(new Level.Site("kotka"), source("kotka", "municipality"));
    assertEquals(
        Map.of("primary", "#111111", "link", "#222222"),
        partners.find("kotka").orElseThrow().theme());
    assertEquals(Optional.of("08"), partners.find("kotka").orElseThrow().region());
    // where no level names languages there are all of them
    assertEquals(List.of(Language.values()), partners.find("kotka").orElseThrow().languages());
  }

  @Test
  void aLocalOverrideNeverLeaksToANeighbour() {
    level("country", HUMAN.formatted("suomi"));
    live.catchUp();
    Partner kouvola = partners.find("kouvola").orElseThrow();
    Partner hanko = partners.find("hanko").orElseThrow();
    level(
        "municipality:285",
        HUMAN.formatted("kotkankaupunki") + "starters: [work-find]\nlanguages: [sv, fi]\n");
    site(
        "kotka",
        "municipality: \"285\"\ntheme: { primary: \"#333333\" }\n" + HUMAN.formatted("ohjaamo"));
    live.catchUp();
    assertEquals("ohjaamo", human("kotka"));
    assertEquals(List.of("work-find"), partners.find("kotka").orElseThrow().starters());
    assertEquals(
        List.of(Language.SV, Language.FI), partners.find("kotka").orElseThrow().languages());
    assertEquals(kouvola, partners.find("kouvola").orElseThrow());
    assertEquals(hanko, partners.find("hanko").orElseThrow());
    level("region:08", HUMAN.formatted("kymenlaakso") + "theme: { primary: \"#444444\" }\n");
    live.catchUp();
    assertEquals("kymenlaakso", human("kouvola"));
    assertEquals("#333333", partners.find("kotka").orElseThrow().theme().get("primary"));
    assertEquals(hanko, partners.find("hanko").orElseThrow());
  }

  @Test
  void aContactIsInheritedWholeOrNotAtAll() {
    level("country", HUMAN.formatted("suomi").stripTrailing() + "\n  phone: \"0100 100\"\n");
    level("region:08", HUMAN.formatted("kymenlaakso"));
    live.catchUp();
    assertTrue(partners.find("kymi").orElseThrow().human().orElseThrow().phone().isEmpty());
    assertTrue(partners.find("muu").orElseThrow().human().orElseThrow().phone().isPresent());
  }

  @Test
  void everyMachineServesWhatOneOfThemSaved() {
    Partners elsewhere = new Partners(List.of());
    LivePartners there = machine(elsewhere);
    live.catchUp();
    there.catchUp();
    level("region:08", HUMAN.formatted("kymenlaakso"));
    there.catchUp();
    assertFalse(elsewhere.find("kotka").orElseThrow().human().isEmpty());
    write(
        new Level.Site("muu"),
        "key: muu\nname: { fi: a, fi-simple: a, sv: a, en: a }\norigins: [\"https://a.example\"]\n");
    there.catchUp();
    assertEquals(List.of("https://a.example"), elsewhere.find("muu").orElseThrow().origins());
  }

  @Test
  void whatWasServedStaysWhileTheDatabaseIsAway() {
    level("country", HUMAN.formatted("suomi"));
    live.catchUp();
    database.close();
    assertThrows(RuntimeException.class, live::catchUp);
    assertEquals("suomi", human("kotka"));
  }

  @Test
  void oneThatCannotBeReadIsLeftOutAndTheOthersAreServed() {
    store.write(Person.OPASTIN, new Level.Site("rikki"), 0, "key: rikki\norigins: 7\n");
    live.catchUp();
    assertTrue(partners.find("rikki").isEmpty());
    assertTrue(partners.find("kotka").isPresent());
  }

  @Test
  void levelsHaveNamesAndFilesOfTheirOwn() {
    for (String id : List.of("country", "region:08", "municipality:285", "site:kotka")) {
      assertEquals(id, Level.of(id).orElseThrow().id());
    }
    for (String id :
        List.of("", "Country", "region:8", "municipality:28", "site:A", "x:1", "site:")) {
      assertTrue(Level.of(id).isEmpty(), id);
    }
    Level region = new Level.Region("08");
    assertEquals("partners/levels/region-08.yaml", region.file());
    assertEquals(Optional.of(region), Level.ofFile(region.file()));
    assertEquals(Optional.empty(), Level.ofFile("partners/levels/region-8.yaml"));
    assertEquals("partners/kotka.yaml", new Level.Site("kotka").file());
  }
}
