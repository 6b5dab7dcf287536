package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path content;

  private void write(String file, String text) throws IOException {
    Path path = content.resolve("packs/test").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> findings() {
    return KnowledgeCompiler.check(new PackReader(content).read(), TODAY).stream()
        .map(Finding::toString)
        .toList();
  }

  private void assertFinds(String wanted) {
    List<String> findings = findings();
    assertTrue(
        findings.stream().anyMatch(finding -> finding.contains(wanted)),
        () -> "expected \"" + wanted + "\" among\n" + String.join("\n", findings));
  }

  @Test
  void shippedContentHasNoErrors() {
    Draft draft = new PackReader(Path.of("content")).read();
    List<Finding> errors =
        KnowledgeCompiler.check(draft, TODAY).stream().filter(Finding::blocks).toList();
    assertEquals(List.of(), errors);
  }

  @Test
  void listsAllFaultsAtOnceWithFileAndLine() throws IOException {
    write(
        "topics.yaml", "topics:\n  - id: study-apply\n    label: {fi: Haku}\n  - id: Huono Nimi\n");
    write("answers/study-apply/answer.yaml", "owner: X\nreviewed: eilen\n");
    write("answers/study-apply/fi.md", "ei otsikkoa\n");
    write("rules/a.yaml", "- topic: study-apply\n  any: [\"a*b\"]\n");
    assertFinds("packs/test/topics.yaml:3: error: ");
    assertFinds("packs/test/topics.yaml:4: error: ");
    assertFinds("packs/test/answers/study-apply/answer.yaml:2: error: ");
    assertFinds("packs/test/answers/study-apply/fi.md:1: error: ");
    assertFinds("packs/test/rules/a.yaml:2: error: ");
  }

  @Test
  void findsBrokenYamlWithItsLine() throws IOException {
    write("topics.yaml", "topics:\n  - id: [\n");
    assertFinds("packs/test/topics.yaml:3: error: this is not YAML");
  }

  @Test
  void findsPhrasesOfTopicsThatDoNotExist() throws IOException {
    write("phrases/study-nothing/fi.txt", "# kommentti\n\nmoi maailma\n");
    assertFinds(
        "packs/test/phrases/study-nothing/fi.txt:3: error: there is no topic study-nothing");
  }

  @Test
  void readsWhatPeopleWriteAfterATopic() throws IOException {
    write(
        "follow-ups/study-apply/fi.txt",
        "# kommentti\n\nkauanko se kestää\nja asunto => life-housing\n");
    List<FollowUp> read = new PackReader(content).read().followUps();
    TopicId after = new TopicId("study-apply");
    String file = "packs/test/follow-ups/study-apply/fi.txt";
    assertEquals(
        List.of(
            new FollowUp(
                after, new Phrase(Subject.of(after), Language.FI, "kauanko se kestää", file, 3)),
            new FollowUp(
                after, new Phrase(new Subject("life-housing"), Language.FI, "ja asunto", file, 4))),
        read);
    assertEquals(
        List.of(true, false),
        read.stream().map(it -> it.phrase().subject().equals(Subject.of(it.after()))).toList());
  }

  @Test
  void findsFaultsInWhatPeopleWriteAfterATopic() throws IOException {
    write("topics.yaml", "topics:\n  - id: study-apply\n    label: {fi: Haku}\n");
    write("follow-ups/study-nothing/sv.txt", "hur länge\n");
    write(
        "follow-ups/study-apply/fi.txt",
        "ja sitten => work-nothing\n?? => study-apply\n" + "a".repeat(301));
    write("follow-ups/study-apply/de.txt", "und dann");
    String file = "packs/test/follow-ups/study-apply/";
    assertFinds("packs/test/follow-ups/study-nothing/sv.txt:1: error: there is no topic study-not");
    assertFinds(file + "fi.txt:1: error: there is no topic work-nothing");
    assertFinds(file + "fi.txt:2: warning: a phrase without a word");
    assertFinds(file + "fi.txt:3: error: a phrase has at most 300");
    assertFinds(file + "de.txt: error: follow-ups stand in follow-ups/<topic>");
  }

  @Test
  void findsAFollowUpThatLeadsToTwoTopics() throws IOException {
    write("topics.yaml", "topics:\n  - id: study-apply\n    label: {fi: Haku}\n");
    write("follow-ups/study-apply/fi.txt", "ja sitten\nJa sitten? => out-of-scope\n");
    String file = "packs/test/follow-ups/study-apply/fi.txt";
    assertFinds(file + ":2: warning: the same stands in " + file + ":1");
  }

  @Test
  void readsWhoAsksForAContact() throws IOException {
    write("contact-wishes/wish/fi.txt", "# kommentti\nkuka mua vois auttaa\n");
    write("contact-wishes/other/en.txt", "who pays\n");
    assertEquals(
        List.of(
            new ContactWish(
                false, Language.EN, "who pays", "packs/test/contact-wishes/other/en.txt", 1),
            new ContactWish(
                true,
                Language.FI,
                "kuka mua vois auttaa",
                "packs/test/contact-wishes/wish/fi.txt",
                2)),
        new PackReader(content).read().contactWishes());
  }

  @Test
  void findsFaultsInWhoAsksForAContact() throws IOException {
    write("topics.yaml", "topics:\n  - id: study-apply\n    label: {fi: Haku}\n");
    write("contact-wishes/other/fi.txt", "missä se on\n??\n" + "a".repeat(301));
    write("contact-wishes/wish/fi.txt", "Missä se on?\n");
    write("contact-wishes/wish/de.txt", "wo ist das\n");
    write("contact-wishes/study-apply/fi.txt", "missä\n");
    String folder = "packs/test/contact-wishes/";
    assertFinds(folder + "other/fi.txt:2: warning: a phrase without a word");
    assertFinds(folder + "other/fi.txt:3: error: a phrase has at most 300");
    assertFinds(folder + "wish/fi.txt:1: warning: the same stands in " + folder + "other/fi.txt:1");
    assertFinds(folder + "wish/de.txt: error: contact-wishes stand in contact-wishes/<wish or");
    assertFinds(folder + "study-apply/fi.txt: error: contact-wishes stand in contact-wishes/<wish");
  }

  @Test
  void findsAKindThatIsExpectedTwice() throws IOException {
    String wish = "  - type: ohjaamo\n    why: {fi: A, fi-simple: A, sv: A, en: A}\n";
    write("coverage.yaml", "expected:\n" + wish + wish);
    assertFinds("packs/test/coverage.yaml:4: error: the kind ohjaamo is expected twice");
    write("coverage.yaml", "expected:\n" + wish.replace("ohjaamo", "kahvila"));
    assertFinds("packs/test/coverage.yaml:2: error: ");
  }

  @Test
  void findsFilesThatAreNotUtf8() throws IOException {
    Path file = content.resolve("packs/test/phrases/study-apply/fi.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'h', (byte) 0xE4});
    assertFinds("fi.txt: error: the file is not written in UTF-8");
  }

  @Test
  void refusesToGoLiveWithoutCrisisContent() throws IOException {
    write("topics.yaml", "topics: []\n");
    assertFinds("the crisis patterns are missing");
    assertFinds("crisis answers must stand in all four variants");
  }

  @Test
  void changesItsFingerprintWithEveryByte() throws IOException {
    write("pack.yaml", "id: a\ntitle: A\nowner: X\nlicence: CC-BY-4.0\n");
    String before = new PackReader(content).read().fingerprint();
    write("pack.yaml", "id: a\ntitle: A\nowner: Y\nlicence: CC-BY-4.0\n");
    assertTrue(!before.equals(new PackReader(content).read().fingerprint()));
  }

  @Test
  void saysWhichFolderIsMissing() {
    PackReader.Unreadable e =
        assertThrows(
            PackReader.Unreadable.class, () -> new PackReader(content.resolve("none")).read());
    assertTrue(e.getMessage().contains("packs"));
  }

  @Test
  void schemasAcceptTheGoodExamplesAndRefuseTheBad() throws IOException {
    Path examples = Path.of("content/schema/examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String schema = schemaOf(file.getFileName().toString().replace(".yaml", ""));
        boolean good = file.getParent().getFileName().toString().equals("good");
        assertEquals(good, ExampleCheck.accepts(schema, Files.readString(file)), file.toString());
      }
    }
  }

  /** The schema with the longest name that an example's name begins with. */
  private static String schemaOf(String example) throws IOException {
    try (Stream<Path> schemas = Files.list(Path.of("content/schema"))) {
      return schemas
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".schema.json"))
          .map(name -> name.replace(".schema.json", ""))
          .filter(name -> example.equals(name) || example.startsWith(name + "-"))
          .max(Comparator.comparingInt(String::length))
          .orElseThrow();
    }
  }
}
