package fi.opastin.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.privacy.MaskedText;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class QuestionStoreTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final Database database;
  private final QuestionStore store;

  QuestionStoreTest(TestDatabases.Kind kind) {
    database = kind.open();
    store = new QuestionStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Question asked(String text, LocalDate day, String partner, String region) {
    return new Question(
        MaskedText.of(text),
        new Origin(
            partner,
            Optional.of(region),
            Optional.of(new MunicipalityCode("285")),
            Language.FI,
            day,
            14),
        Why.NOT_UNDERSTOOD,
        "fallback",
        "abc",
        List.of(new Nearest(new TopicId("life-everyday"), 0.2)),
        Optional.empty());
  }

  private static Question after(String topic, String text, LocalDate day) {
    Question alone = asked(text, day, "demo", "08");
    return new Question(
        alone.text(),
        alone.origin(),
        alone.why(),
        alone.outcome(),
        alone.release(),
        alone.nearest(),
        Optional.of(new TopicId(topic)));
  }

  private static Question asked(String text, Language language) {
    Question fi = asked(text, TODAY, "demo", "08");
    Origin origin = fi.origin();
    return new Question(
        fi.text(),
        new Origin(origin.partner(), origin.region(), origin.municipality(), language, TODAY, 14),
        fi.why(),
        fi.outcome(),
        fi.release(),
        fi.nearest(),
        fi.after());
  }

  private void ask(String... texts) {
    for (String text : texts) {
      store.add(List.of(asked(text, TODAY, "demo", "08")));
    }
  }

  private List<QuestionGroup> open() {
    return store.groups(InboxFilter.OPEN, TODAY, 50, 0);
  }

  private void assertOneGroup(String... texts) {
    ask(texts);
    assertEquals(
        List.of(texts.length),
        open().stream().map(QuestionGroup::size).toList(),
        () ->
            open().stream()
                .map(group -> "\n" + group.size() + " " + group.example())
                .toList()
                .toString());
  }

  @Test
  void groupsFinnishForms() {
    assertOneGroup(
        "missä on koirapuisto",
        "Missä täällä on koirapuistoja?",
        "mistä löydän koirapuiston",
        "onks koirapuistoo lähellä",
        "koirapuistoihin?");
  }

  @Test
  void groupsFinnishFormsWithGradation() {
    assertOneGroup(
        "ajokortin uusiminen",
        "ajokortti uusiminen",
        "ajokorttia uusimaan",
        "ajokorttien uusimisesta");
  }

  @Test
  void groupsSwedishForms() {
    assertOneGroup(
        "var finns hundparken", "finns det en hundpark", "hundparker?", "vilka hundparkerna är");
  }

  @Test
  void groupsEnglishForms() {
    assertOneGroup(
        "where can I renew my driving license",
        "renewing a driving licence",
        "how do I renew driving licenses");
  }

  @Test
  void keepsApartWhatIsUnlike() {
    ask(
        "missä on koirapuisto",
        "miten uusin ajokortin",
        "kuka korjaa putken",
        "mistä saan kalastusluvan",
        "mistä saan parkkiluvan",
        "onko sauna auki");
    assertEquals(6, open().size(), open()::toString);
  }

  @Test
  void showsSizeTrendExampleLanguagesAndTopics() {
    store.add(
        List.of(
            asked("koirapuisto kotka", TODAY.minusDays(20), "demo", "08"),
            asked("koirapuisto", TODAY.minusDays(10), "demo", "08"),
            asked("koirapuistoja", TODAY.minusDays(7), "demo", "08"),
            asked("koirapuiston", TODAY.minusDays(6), "demo", "08"),
            asked("koirapuistot", TODAY, "demo", "08"),
            asked("koirapuistossa", Language.EN)));
    QuestionGroup group = open().getFirst();
    assertEquals(6, group.size());
    assertEquals(3, group.recent());
    assertEquals(2, group.earlier());
    assertEquals(TODAY, group.last());
    assertTrue(group.example().startsWith("koirapuisto"));
    assertEquals(Map.of(Language.FI, 5, Language.EN, 1), group.languages());
    assertEquals("life-everyday", group.nearest().getFirst().topic().value());
    assertEquals(0.2, group.nearest().getFirst().score(), 0.001);
  }

  @Test
  void tellsTheTopicThatMostCameAfter() {
    store.add(
        List.of(
            after("ohjaamo-find", "paljonko koirapuisto maksaa", TODAY.minusDays(1)),
            asked("paljonko koirapuistot maksavat", TODAY.minusDays(2), "demo", "08")));
    assertEquals(Optional.empty(), open().getFirst().after(), "half of them");
    store.add(List.of(after("ohjaamo-find", "koirapuisto maksaa", TODAY)));
    QuestionGroup group = open().getFirst();
    assertEquals(3, group.size());
    assertEquals(Optional.of(new TopicId("ohjaamo-find")), group.after());
    assertEquals(
        List.of(true, true, false),
        store.newest(group.id(), InboxFilter.OPEN, TODAY, 50).stream()
            .map(question -> question.after().isPresent())
            .toList());
  }

  @Test
  void filtersByAllThatIsTold() {
    store.add(
        List.of(
            asked("koirapuisto", TODAY.minusDays(40), "demo", "08"),
            asked("koirapuisto", TODAY, "kotka", "08"),
            asked("ajokortti", TODAY, "demo", "01"),
            asked("hundpark", Language.SV)));
    InboxFilter all = InboxFilter.OPEN;
    assertEquals(3, store.groups(all, TODAY, 50, 0).size());
    assertEquals(1, store.groups(all.onSite("kotka"), TODAY, 50, 0).size());
    assertEquals(1, store.groups(all.inRegion("01"), TODAY, 50, 0).size());
    assertEquals(1, with(Optional.of(Language.SV), Optional.empty(), Optional.empty()).size());
    List<QuestionGroup> recent =
        with(Optional.empty(), Optional.of(TODAY.minusDays(30)), Optional.empty());
    assertEquals(3, recent.size());
    assertTrue(recent.stream().allMatch(group -> group.size() == 1));
    assertEquals(
        List.of(2),
        with(Optional.empty(), Optional.empty(), Optional.of("koirapuistosta")).stream()
            .map(QuestionGroup::size)
            .toList());
    assertEquals(0, with(Optional.empty(), Optional.empty(), Optional.of("talo%' or")).size());
    assertEquals(List.of("demo", "kotka"), store.distinct(QuestionStore.Column.PARTNER));
  }

  private List<QuestionGroup> with(
      Optional<Language> language, Optional<LocalDate> since, Optional<String> search) {
    return store.groups(
        new InboxFilter(
            Handling.OPEN,
            language,
            Optional.empty(),
            Optional.empty(),
            since,
            search,
            InboxFilter.Order.RISING),
        TODAY,
        50,
        0);
  }

  @Test
  void comesInPages() {
    ask("koirapuisto", "ajokortti", "kalastuslupa", "uimahalli");
    List<String> ids =
        java.util.stream.IntStream.range(0, 4)
            .mapToObj(i -> store.groups(InboxFilter.OPEN, TODAY, 1, i).getFirst().id())
            .distinct()
            .toList();
    assertEquals(4, ids.size());
    assertEquals(List.of(), store.groups(InboxFilter.OPEN, TODAY, 1, 4));
  }

  @Test
  void remembersWhatWasDoneAboutAGroup() {
    ask("koirapuisto");
    String id = open().getFirst().id();
    Person by = Person.OPASTIN;
    assertTrue(store.handle(id, Handling.NOT_OURS, Optional.empty(), Optional.empty(), by, TODAY));
    ask("koirapuistoja");
    assertEquals(List.of(), open());
    QuestionGroup done =
        store.groups(InboxFilter.OPEN.of(Handling.NOT_OURS), TODAY, 50, 0).getFirst();
    assertEquals(2, done.size());
    assertEquals("Opastin", done.handled().by());
    assertEquals(Optional.of(TODAY), done.handled().on());
    assertEquals(Map.of(Handling.NOT_OURS, 1), store.tally());
    store.handle(id, Handling.OPEN, Optional.empty(), Optional.empty(), by, TODAY);
    assertEquals(1, open().size());
    assertEquals("", open().getFirst().handled().by());
    assertFalse(store.handle("none", Handling.OPEN, Optional.empty(), Optional.empty(), by, TODAY));
  }

  @Test
  void forgetsWhatIsOldAndItsWords() {
    store.add(List.of(asked("koirapuisto vihannekset", TODAY.minusDays(100), "demo", "08")));
    store.add(List.of(asked("koirapuisto vihanneksia ulkona", TODAY, "demo", "08")));
    store.add(List.of(asked("ajokortti", TODAY.minusDays(100), "demo", "08")));
    assertEquals(2, open().size());
    assertEquals(2, store.forget(TODAY.minusDays(90)));
    QuestionGroup left = open().getFirst();
    assertEquals(1, open().size());
    assertEquals("koirapuisto vihanneksia ulkona", left.example());
    assertEquals(
        List.of(), with(Optional.empty(), Optional.empty(), Optional.of("vihannekset ajokortti")));
    ask("koirapuistossa vihanneksia", "ajokortti");
    assertEquals(2, open().size());
  }

  @Test
  void twoGroupsThatBecomeTheSameAreJoined() {
    store.add(
        List.of(
            asked("koirapuisto kissanruoka", TODAY.minusDays(100), "demo", "08"),
            asked("koirapuisto", TODAY, "demo", "08"),
            asked("koirapuisto uimahalli hiihto", TODAY.minusDays(100), "demo", "08")));
    store.forget(TODAY.minusDays(90));
    assertEquals(1, open().size());
  }

  @Test
  void twoMachinesFindTheSameGroups() {
    QuestionStore other = new QuestionStore(database);
    ask("koirapuisto");
    other.add(List.of(asked("koirapuistoja", TODAY, "demo", "08")));
    other.add(List.of(asked("ajokortti", TODAY, "demo", "08")));
    ask("ajokortin");
    assertEquals(List.of(2, 2), open().stream().map(QuestionGroup::size).toList());
    other.forget(TODAY.plusDays(1));
    ask("koirapuisto");
    assertEquals(1, open().size());
  }

  @Test
  void leavesOutWhatHasNoWord() {
    ask("???", "12345", "[phone]");
    assertEquals(List.of(), open());
  }
}
