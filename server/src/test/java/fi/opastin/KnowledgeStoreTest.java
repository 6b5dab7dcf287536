package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Utterance;
import fi.opastin.understanding.MapShelf;
import fi.opastin.understanding.ModelShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeStoreTest {

  private static final String NAME = "a".repeat(64);

  /** The classifier has a store of its own, which is not what is tested here. */
  private static final ClassifierTrainer TRAINED =
      lesson -> {
        assertEquals(Finland.draft().lesson(), lesson);
        return Finland.knowledge().classifier();
      };

  @TempDir private Path folder;

  private static void keep(KnowledgeStore store) {
    store.keepSoon(NAME, Finland.knowledge(), Finland.draft().lesson());
    store.settle();
  }

  private KnowledgeStore store() {
    return new KnowledgeStore(folder, TRAINED, ModelShelf.NONE);
  }

  private static ChatReply ask(Knowledge knowledge, String text) {
    ChatService chat = Application.chat(() -> knowledge);
    return chat.take(
        new ChatRequest(
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ChatRequest.Context.NONE),
        Finland.partner(),
        Finland.NOW);
  }

  @Test
  void allThatShipsComesBackAndAnswersAlike() {
    keep(store());
    Knowledge back = store().read(NAME).orElseThrow();
    Knowledge before = Finland.knowledge();
    assertEquals(before.release(), back.release());
    assertEquals(before.topics(), back.topics());
    assertEquals(before.answers(), back.answers());
    assertEquals(before.paths().keySet(), back.paths().keySet());
    assertEquals(before.phrases().list(), back.phrases().list());
    for (Phrase phrase : before.phrases().list()) {
      Utterance words = Utterance.of(phrase.text());
      assertEquals(
          before.exactPhrases().subjectOf(words),
          back.exactPhrases().subjectOf(words),
          words.text());
    }
    assertEquals(before.events(), back.events());
    assertEquals(before.directory().services(), back.directory().services());
    for (String text :
        List.of(
            "Missä on lähin Ohjaamo Kotkassa?",
            "en jaksa enää elää",
            "itsemurhaa ajattelen",
            "jag söker studievägledning i Helsingfors",
            "I lost my job and live in Oulu",
            "mistä saan kesätöitä, olen 17 ja asun Iitissä",
            "kuinka haen opintotukea",
            "asdf qwerty")) {
      ChatReply expected = ask(before, text);
      ChatReply actual = ask(back, text);
      assertEquals(expected.reply(), actual.reply(), text);
    }
  }

  @Test
  void aClassifierThatItsTrainerStillHasIsNotTrained() {
    ClassifierTrainer having =
        new ClassifierTrainer() {
          @Override
          public TopicClassifier train(Lesson lesson) {
            throw new AssertionError("trained for nothing");
          }

          @Override
          public Optional<String> name(Lesson lesson) {
            return Optional.of("the same");
          }

          @Override
          public Optional<TopicClassifier> kept(String name, List<Phrase> phrases) {
            assertEquals("the same", name);
            return Optional.of(Finland.knowledge().classifier());
          }
        };
    KnowledgeStore store = new KnowledgeStore(folder, having, ModelShelf.NONE);
    keep(store);
    assertTrue(store.read(NAME).isPresent());
  }

  @Test
  void whatIsExpectedIsTakenOnceAndWhatIsNotIsReadAsAlways() {
    keep(store());
    KnowledgeStore store = store();
    store.expectTheLast();
    assertTrue(store.read("b".repeat(64)).isEmpty());
    assertTrue(store.read(NAME).isPresent());
    store.expectTheLast();
    assertTrue(store.read(NAME).isPresent());
  }

  @Test
  void aDamagedFileIsNoKnowledge() throws IOException {
    keep(store());
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 1;
    Files.write(file, bytes);
    assertTrue(store().read(NAME).isEmpty());
    Files.write(file, new byte[3]);
    assertTrue(store().read(NAME).isEmpty());
    Files.write(file, new byte[0]);
    assertTrue(store().read(NAME).isEmpty());
  }

  @Test
  void anotherMachineFindsWhatIsShared(@TempDir Path other) {
    Map<String, byte[]> shelved = new ConcurrentHashMap<>();
    ModelShelf shelf = new MapShelf(shelved);
    KnowledgeStore here = new KnowledgeStore(folder, TRAINED, shelf);
    here.keepSoon(NAME, Finland.knowledge(), Finland.draft().lesson());
    here.share(NAME);
    assertEquals(1, shelved.size());
    assertTrue(new KnowledgeStore(other, TRAINED, shelf).read(NAME).isPresent());
    assertTrue(new KnowledgeStore(other, TRAINED, ModelShelf.NONE).read(NAME).isPresent());
  }

  @Test
  void whatCameWithTheProductIsReadAndNeverWritten() throws IOException {
    Files.write(folder.resolve("abc.model"), new byte[] {1, 2});
    ShippedModelStore shipped = new ShippedModelStore(folder, ModelShelf.NONE);
    assertEquals(2, shipped.take("abc").orElseThrow().length);
    assertTrue(shipped.take("def").isEmpty());
    assertTrue(new ShippedModelStore(folder.resolve("no"), ModelShelf.NONE).take("abc").isEmpty());
    shipped.put("def", new byte[1]);
    assertTrue(shipped.take("def").isEmpty());
  }
}
