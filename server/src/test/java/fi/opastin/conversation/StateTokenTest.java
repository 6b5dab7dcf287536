package fi.opastin.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.paths.Walk;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.Question;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTokenTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final StateToken tokens = new StateToken(keys(1));

  private static StateKeys keys(int... seeds) {
    List<byte[]> secrets =
        java.util.Arrays.stream(seeds)
            .mapToObj(
                seed -> {
                  byte[] secret = new byte[StateKeys.LENGTH];
                  secret[0] = (byte) seed;
                  return secret;
                })
            .toList();
    return new StateKeys(secrets);
  }

  private static Memory memory() {
    Situation situation =
        new Situation(
            Language.FI_SIMPLE,
            true,
            new Person(
                Optional.of(new MunicipalityCode("405")),
                OptionalInt.of(17),
                Set.of(Audience.STUDENT, Audience.PARENT)),
            Optional.of(new TopicId("bot-privacy")),
            Optional.of(new TopicId("ohjaamo-find")),
            true,
            Optional.of(Question.PLACE),
            Set.of(Question.PLACE),
            List.of(new ChoiceId.OfTopic(new TopicId("work-cv")), ChoiceId.Steer.SKIP_PLACE),
            Optional.of(
                new Walk(
                    new PathId("lost-job"), "place", List.of(new Walk.Taken("age", "young")), 2)),
            1,
            7,
            Optional.of(new When.Week(LocalDate.of(2026, 11, 30))));
    return new Memory(
        situation,
        NOW.plusSeconds(7200),
        "turn-1",
        "abc",
        3,
        Optional.of(new TopicId("ohjaamo-find")),
        Optional.of(new AnswerId("ohjaamo-find")),
        Optional.of("Missä on Ohjaamo?"),
        false);
  }

  private static Memory saying(String text, boolean danger) {
    Memory memory = memory();
    return new Memory(
        memory.situation(),
        memory.expires(),
        memory.turn(),
        memory.release(),
        memory.number(),
        memory.topic(),
        memory.answer(),
        Optional.of(text),
        danger);
  }

  @Test
  void aClockThatWasPutBackLosesNoConversation() {
    String token = tokens.seal(memory(), "demo");
    assertTrue(tokens.open(token, "demo", NOW.minusSeconds(86_400)).isPresent());
  }

  @Test
  void hasRoomForTheLongestMessage() {
    String token = tokens.seal(saying("ä".repeat(1000), false), "demo");
    assertTrue(token.length() < StateToken.MAX_LENGTH / 2, "length " + token.length());
    assertEquals(300, tokens.open(token, "demo", NOW).orElseThrow().said().orElseThrow().length());
  }

  @Test
  void cutsNoNumberInTwo() {
    String text = "sana ".repeat(118) + "soita 040 123 4567 kiitos";
    assertFalse(saying(text, false).said().orElseThrow().contains("040"));
  }

  @Test
  void remembersNothingThatIsSaidInDanger() {
    Memory memory = saying("en jaksa enää", true);
    assertEquals(Optional.empty(), memory.said());
    assertTrue(tokens.open(tokens.seal(memory, "demo"), "demo", NOW).orElseThrow().danger());
  }

  @Test
  void remembersEverything() {
    String token = tokens.seal(memory(), "demo");
    assertEquals(Optional.of(memory()), tokens.open(token, "demo", NOW));
    assertTrue(token.length() < StateToken.MAX_LENGTH / 4, "length " + token.length());
  }

  @Test
  void tellsNothingToThoseWhoCarryIt() {
    byte[] bytes = Base64.getUrlDecoder().decode(tokens.seal(memory(), "demo"));
    assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("ohjaamo"));
    assertFalse(tokens.seal(memory(), "demo").equals(tokens.seal(memory(), "demo")));
  }

  @Test
  void isWorthNothingElsewhereOrLater() {
    String token = tokens.seal(memory(), "demo");
    assertEquals(Optional.empty(), tokens.open(token, "other", NOW));
    assertEquals(Optional.empty(), new StateToken(keys(2)).open(token, "demo", NOW));
    assertEquals(Optional.empty(), tokens.open(token, "demo", NOW.plusSeconds(7201)));
    assertEquals(Optional.of(memory()), tokens.openExpired(token, "demo"));
  }

  @Test
  void opensWhatAnOlderKeySealed() {
    String token = tokens.seal(memory(), "demo");
    assertTrue(new StateToken(keys(2, 1)).open(token, "demo", NOW).isPresent());
  }

  @Test
  void refusesEveryChangedByte() {
    byte[] bytes = Base64.getUrlDecoder().decode(tokens.seal(memory(), "demo"));
    for (int i = 0; i < bytes.length; i++) {
      byte[] forged = bytes.clone();
      forged[i] ^= 1;
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
      assertEquals(Optional.empty(), tokens.open(token, "demo", NOW), "byte " + i);
    }
    for (int length = 0; length < bytes.length; length++) {
      String cut = Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(bytes, length));
      assertEquals(Optional.empty(), tokens.open(cut, "demo", NOW), "length " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "!!!", "åäö", "AAAA", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void refusesWhatIsNoToken(String token) {
    assertEquals(Optional.empty(), tokens.open(token, "demo", NOW));
  }

  @Test
  void keepsAKeyThatItMadeReadableByItsOwnerOnly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys/state.key");
    String token = new StateToken(StateKeyStore.keptIn(file)).seal(memory(), "demo");
    assertTrue(new StateToken(StateKeyStore.keptIn(file)).open(token, "demo", NOW).isPresent());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "AAAA", "!!"})
  void refusesAKeyThatIsNone(String setting) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> StateKeyStore.parse(setting));
    assertTrue(setting.isEmpty() || !e.getMessage().contains(setting), e.getMessage());
  }
}
