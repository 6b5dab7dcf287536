package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpreterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Situation START = Situation.beginning(Language.FI, false);
  private static final TopicId FIND = new TopicId("ohjaamo-find");

  private static Interpretation read(String text, Situation situation) {
    return new Interpreter().interpret(text, situation, Finland.knowledge(), TODAY);
  }

  private static Situation askedForPlace() {
    return START.after(Optional.of(FIND), true, List.of()).asking(Question.PLACE);
  }

  @Test
  void takesAPlaceForTheAnswerToOurQuestion() {
    Interpretation read = read("Kotkassa", askedForPlace());
    assertInstanceOf(Meaning.Telling.class, read.meaning());
    assertEquals(Optional.of(new MunicipalityCode("285")), read.told().municipality());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en halua kertoa", "ei", "I'd rather not say", "vill inte säga"})
  void hearsARefusal(String text) {
    assertInstanceOf(Meaning.Refusal.class, read(text, askedForPlace()).meaning());
  }

  @Test
  void saysWhenAPlaceIsNotKnown() {
    assertInstanceOf(Meaning.PlaceUnknown.class, read("Tukholma", askedForPlace()).meaning());
  }

  @Test
  void takesTheCorrectedPlace() {
    Situation before =
        START
            .of(Person.UNKNOWN.in(new MunicipalityCode("405")))
            .after(Optional.of(FIND), true, List.of());
    Interpretation read = read("eiku Kotkassa", before);
    assertInstanceOf(Meaning.Telling.class, read.meaning());
    assertEquals(
        Optional.of(new MunicipalityCode("285")), before.person().with(read.told()).municipality());
  }

  @ParameterizedTest
  @ValueSource(strings = {"aloita alusta", "börja om", "start over", "aloitetaan alusta"})
  void beginsAgainWhenTold(String text) {
    assertInstanceOf(Meaning.StartOver.class, read(text, askedForPlace()).meaning());
  }

  @Test
  void changesTheLanguageWhenAsked() {
    Interpretation read = read("på svenska tack", START.after(Optional.of(FIND), true, List.of()));
    assertInstanceOf(Meaning.LanguageWish.class, read.meaning());
    assertEquals(Language.SV, read.replyIn());
    assertTrue(read.languageChosen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en tiedä mitä sanoisin",
        "vet inte vad jag ska säga",
        "hmm I can't say",
        "en oikein osaa sanoa"
      })
  void staysWithDangerUntilSomethingElseIsSurelyMeant(String text) {
    TopicId danger = new TopicId("crisis-suicide");
    Meaning meaning = read(text, START.after(Optional.of(danger), true, List.of())).meaning();
    assertInstanceOf(Meaning.Danger.class, meaning, text);
  }

  @Test
  void followsTheLanguageThatIsWritten() {
    assertEquals(Language.EN, read("where is the nearest guidance centre", START).replyIn());
    assertEquals(
        Language.FI,
        read("where is the nearest guidance centre", START.in(Language.FI, true)).replyIn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "ensimmäinen", "eka", "första", "the first one"})
  void takesAnOfferedChoiceByItsPlace(String text) {
    Situation offered =
        START.after(
            Optional.empty(),
            false,
            List.of(
                new ChoiceId.OfTopic(new TopicId("work-cv")),
                new ChoiceId.OfTopic(new TopicId("work-find"))));
    Meaning.About about = assertInstanceOf(Meaning.About.class, read(text, offered).meaning());
    assertEquals(new TopicId("work-cv"), about.topic());
  }

  @Test
  void takesAYesForTheOnlyTopicOffered() {
    Situation offered =
        START.after(Optional.empty(), false, List.of(new ChoiceId.OfTopic(new TopicId("work-cv"))));
    Meaning.About about = assertInstanceOf(Meaning.About.class, read("joo", offered).meaning());
    assertEquals(new TopicId("work-cv"), about.topic());
  }

  @Test
  void hearsTwoWishes() {
    Meaning.Both both =
        assertInstanceOf(
            Meaning.Both.class,
            read("Miten haen opintotukea? Mistä löydän vuokra-asunnon?", START).meaning());
    assertEquals(
        Set.of(new TopicId("money-student-aid"), new TopicId("life-housing")),
        Set.of(both.first(), both.second()));
  }

  @Test
  void hearsWhoIsWriting() {
    assertTrue(read("olen työtön", START).told().situations().contains(Audience.UNEMPLOYED));
    assertEquals(17, read("oon 17v", START).told().age().orElse(0));
    assertTrue(
        read("poikani on 17 eikä käy koulua", START).told().situations().contains(Audience.PARENT));
  }

  @Test
  void treatsPeopleOfAnyNameAlike() {
    for (List<String> pair :
        List.of(
            List.of("mieheni haluaa vaihtaa alaa", "vaimoni haluaa vaihtaa alaa"),
            List.of("poikani ei saa kesätöitä", "tyttäreni ei saa kesätöitä"))) {
      assertEquals(topic(pair.getFirst()), topic(pair.getLast()));
    }
  }

  private static Optional<TopicId> topic(String text) {
    return read(text, START).meaning() instanceof Meaning.About about
        ? Optional.of(about.topic())
        : Optional.empty();
  }

  @Test
  void explainsEveryDecisionWithoutTheWords() {
    Interpretation read = read("salainen Kotkassa asuva opiskelija", START);
    assertTrue(!read.clues().isEmpty());
    assertTrue(read.clues().stream().noneMatch(clue -> clue.finding().contains("salainen")));
  }

  /** Whatever stands in a message of a thousand letters, as many as are taken. */
  static List<String> hostile() {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    random
        .ints(500, 0, 26 * 26)
        .forEach(n -> words.add("" + (char) ('a' + n / 26) + (char) ('a' + n % 26)));
    byte[] bytes = new byte[740];
    random.nextBytes(bytes);
    return List.of(
        "a".repeat(1000),
        "ä".repeat(1000),
        "itsemurha ".repeat(100),
        "opinto".repeat(166),
        "en jaksa enää ".repeat(70),
        String.join(" ", words).substring(0, 1000),
        Base64.getEncoder().encodeToString(bytes),
        "😀".repeat(500),
        "a\u0335\u0322\u034F".repeat(250),
        "\u202Eitoh neesuk ".repeat(70),
        "op\u200Din\u200Dto\u200D ".repeat(90),
        "мне нужна помощь с работой ".repeat(36),
        "1.2.2026 ".repeat(110),
        "if (x > 0) { return y; } // ".repeat(35),
        "\u200B".repeat(1000));
  }

  /** In time of the processor, the best of five, so that a busy machine does not count. */
  @ParameterizedTest
  @MethodSource("hostile")
  void readsAnythingInFiftyMilliseconds(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    read("lämmittely", START);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = threads.getCurrentThreadCpuTime();
      read(text, START);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    assertTrue(best < 50_000_000, best / 1_000_000 + " ms");
  }
}
