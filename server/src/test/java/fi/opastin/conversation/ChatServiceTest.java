package fi.opastin.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Served;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every conversation, whatever the content says. */
class ChatServiceTest {

  private static ChatReply take(ChatRequest request) {
    return Finland.chat().take(request, Finland.partner(), Finland.NOW);
  }

  private static ChatRequest request(
      Optional<String> text, Optional<String> choice, Optional<String> state) {
    return new ChatRequest(text, choice, Optional.empty(), state, ChatRequest.Context.NONE);
  }

  private static ChatReply say(String text, Optional<String> state) {
    return take(request(Optional.of(text), Optional.empty(), state));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void welcomesInEveryVariantWithStarters(Language language) {
    ChatReply welcome =
        take(
            new ChatRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                Optional.empty(),
                ChatRequest.Context.NONE));
    assertEquals("smalltalk", welcome.reply().outcome());
    assertEquals(language, welcome.reply().language());
    assertTrue(welcome.reply().blocks().getLast() instanceof Block.Choices);
  }

  @Test
  void aConversationAsksForNoReleaseBeforeThatWhichItHasSeen() {
    List<Integer> asked = new ArrayList<>();
    int[] serving = {7};
    ChatService chat =
        new ChatService(
            seen -> {
              asked.add(seen);
              return new Served(Finland.knowledge(), serving[0]);
            },
            new StateToken(new StateKeys(List.of(new byte[StateKeys.LENGTH]))));
    Optional<String> state = Optional.empty();
    for (int number : List.of(7, 9, 8, 8)) {
      serving[0] = number;
      ChatRequest request = request(Optional.of("asun Kotkassa"), Optional.empty(), state);
      state = Optional.of(chat.take(request, Finland.partner(), Finland.NOW).state());
    }
    assertEquals(List.of(0, 7, 9, 9), asked, "what was seen once is asked for ever after");
  }

  @Test
  void keepsWhatWasToldInTheStateAndNowhereElse() {
    ChatReply first = say("asun Kotkassa ja olen 17-vuotias", Optional.empty());
    ChatReply second = say("missä on lähin ohjaamo", Optional.of(first.state()));
    assertEquals(Optional.of(new MunicipalityCode("285")), second.reply().person().municipality());
    assertEquals(17, second.reply().person().age().orElse(0));
    ChatReply stranger = say("missä on lähin ohjaamo", Optional.empty());
    assertEquals(Optional.empty(), stranger.reply().person().municipality());
    assertEquals("ask", stranger.reply().outcome());
  }

  @Test
  void beginsAnewWithATokenThatIsNone() {
    ChatReply reply = say("missä on lähin ohjaamo", Optional.of("forged"));
    assertEquals("ask", reply.reply().outcome());
  }

  @Test
  void ranksThePageBelowWhatIsSaid() {
    ChatRequest.Context page =
        new ChatRequest.Context(
            Optional.of(Language.FI),
            Optional.of(new MunicipalityCode("564")),
            Set.of(Audience.YOUTH),
            Optional.of(new TopicId("ohjaamo-find")));
    ChatReply at =
        take(
            new ChatRequest(
                Optional.of("missä on lähin ohjaamo"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page));
    assertEquals("services", at.reply().outcome());
    assertEquals(Optional.of(new MunicipalityCode("564")), at.reply().person().municipality());
    ChatReply said =
        take(
            new ChatRequest(
                Optional.of("missä on lähin ohjaamo Kotkassa"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page));
    assertEquals(Optional.of(new MunicipalityCode("285")), said.reply().person().municipality());
  }

  @Test
  void asksForThePlaceOnceAndNeverAgain() {
    ChatReply asked = say("missä on lähin ohjaamo", Optional.empty());
    assertEquals("ask", asked.reply().outcome());
    ChatReply refused = say("en halua kertoa", Optional.of(asked.state()));
    assertEquals("services", refused.reply().outcome());
    ChatReply again = say("missä on lähin ohjaamo", Optional.of(refused.state()));
    assertEquals("services", again.reply().outcome());
  }

  private static long texts(ChatReply reply) {
    return reply.reply().blocks().stream().filter(Block.Text.class::isInstance).count();
  }

  @Test
  void saysNoAnswerTwiceWhenOnlyServicesAreNew() {
    ChatReply answered = say("miten perustan yrityksen", Optional.empty());
    ChatReply near = say("asun kuopiossa, missä on lähin paikka", Optional.of(answered.state()));
    assertEquals("services", near.reply().outcome());
    assertEquals(1, texts(near), "what stands before the list");
    assertEquals(answered.reply().answer(), near.reply().answer(), "still the answer it is about");
    ChatReply elsewhere = say("entä tampereella", Optional.of(near.state()));
    assertEquals(1, texts(elsewhere));

    ChatReply swedish = say("vem hjälper en att starta företag där", Optional.of(near.state()));
    assertEquals(Language.SV, swedish.reply().language());
    assertEquals(2, texts(swedish), "nobody has seen it in Swedish yet");

    ChatReply first = say("kuka auttaa kuopiossa yrityksen perustamisessa", Optional.empty());
    assertEquals("services", first.reply().outcome());
    assertEquals(2, texts(first), "nobody has seen it at all");
  }

  @Test
  void answersTheLastReplyAgainInAnotherLanguage() {
    ChatReply finnish = say("miten haen opintotukea", Optional.empty());
    ChatReply swedish =
        take(
            new ChatRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Language.SV),
                Optional.of(finnish.state()),
                ChatRequest.Context.NONE));
    assertEquals(Language.SV, swedish.reply().language());
    assertEquals(finnish.reply().topic(), swedish.reply().topic());
    assertEquals(
        finnish.reply().answer().map(Reply.UsedAnswer::id),
        swedish.reply().answer().map(Reply.UsedAnswer::id));
  }

  @Test
  void offersAHumanAfterTheSecondMissInARow() {
    ChatReply first = say("qwpoeiru zxmcnv", Optional.empty());
    assertEquals("fallback", first.reply().outcome());
    ChatReply second = say("asldkfj qpwoeir", Optional.of(first.state()));
    assertEquals("handoff", second.reply().outcome());
  }

  static List<String> crisisInEveryState() {
    return List.of(
        "missä on lähin ohjaamo",
        "en halua kertoa",
        "moi",
        "qwpoeiru",
        "miten haen opintotukea",
        "en ole opiskelija");
  }

  @ParameterizedTest
  @MethodSource("crisisInEveryState")
  void putsDangerBeforeEverythingInEveryState(String before) {
    ChatReply first = say(before, Optional.empty());
    ChatReply crisis = say("haluan tappaa itseni", Optional.of(first.state()));
    assertEquals("crisis", crisis.reply().outcome());
    assertTrue(phones(crisis.reply()).contains("112"));
    assertTrue(crisis.reply().blocks().size() >= 2);
  }

  static List<String> dangerInOddClothes() {
    return List.of(
        "haluan kuolla 12\uD801\uDCA0",
        "1a".repeat(490) + " haluan kuolla",
        "HALUAN\u200D KUOLLA!!!",
        "haluan   kuolla\u0000",
        "jag vill d\u00F6",
        "i want to k\u200Bill myself");
  }

  @ParameterizedTest
  @MethodSource("dangerInOddClothes")
  void hearsDangerInOddClothes(String text) {
    assertEquals("crisis", say(text, Optional.empty()).reply().outcome());
  }

  static List<String> afterDanger() {
    return List.of("en halua kertoa", "en kerro", "asdf qwer", "mitä");
  }

  @ParameterizedTest
  @MethodSource("afterDanger")
  void staysWithDangerUntilSomethingElseIsUnderstood(String text) {
    ChatReply crisis = say("haluan kuolla", Optional.empty());
    Reply next = say(text, Optional.of(crisis.state())).reply();
    assertTrue(phones(next).contains("112"), text + " -> " + next.outcome() + " " + next.topic());
  }

  @Test
  void asksForNoPlaceInDanger() {
    ChatReply crisis = say("haluan kuolla", Optional.empty());
    ChatReply pressed =
        take(request(Optional.empty(), Optional.of("tell-place"), Optional.of(crisis.state())));
    assertEquals("crisis", pressed.reply().outcome());
  }

  @Test
  void givesAHumanWhenThatIsTheSecondWish() {
    Reply reply = say("How do I get student aid? Can I talk to a human?", Optional.empty()).reply();
    boolean human =
        reply.blocks().stream()
            .anyMatch(b -> b instanceof Block.Contacts || b instanceof Block.Services);
    assertTrue(human, reply.toString());
  }

  @Test
  void takesAnOrdinalForAChoiceOnlyWhereItStandsAlone() {
    ChatReply answer = say("miten haen opintotukea", Optional.empty());
    Reply question = say("viimeinen hakupäivä?", Optional.of(answer.state())).reply();
    assertFalse(question.confidence() == 1, "pressed a choice: " + question.topic());
  }

  @Test
  void keepsTheLanguageAtANameOrAnOk() {
    ChatReply english = say("how do I find a job in Finland", Optional.empty());
    assertEquals(Language.EN, english.reply().language());
    ChatReply place = say("Oulu", Optional.of(english.state()));
    assertEquals(Language.EN, place.reply().language());
    ChatReply finnish = say("miten haen opintotukea", Optional.empty());
    assertEquals(Language.FI, say("ok", Optional.of(finnish.state())).reply().language());
  }

  @Test
  void leavesNobodyWithoutAWayOn() {
    for (String text :
        List.of(
            "moi",
            "sää huomenna",
            "idiootti",
            "😀",
            "koulu",
            "miten haen opintotukea",
            "missä on ohjaamo")) {
      Reply reply = say(text, Optional.empty()).reply();
      boolean wayOn =
          reply.blocks().stream()
              .anyMatch(
                  b ->
                      b instanceof Block.Choices
                          || b instanceof Block.Contacts
                          || b instanceof Block.Services);
      assertTrue(wayOn, text + " -> " + reply);
    }
  }

  static List<String> hostile() {
    return List.of(
        "a".repeat(1000),
        "sana ".repeat(200),
        "😀😀😀",
        "\u202Eitoh neesuk",
        "п".repeat(500),
        "мне нужна помощь с работой",
        "أحتاج إلى مساعدة",
        "m̵̢͝o̴͇͝i̶̡͊",
        "op\u200Din\u200Dto\u200Dtu\u200Dki",
        "<script>alert(1)</script>",
        "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=",
        "'; DROP TABLE x; --",
        "{{7*7}} ${jndi:ldap://x}",
        "\u0000\u0001\u0002",
        "\uD800",
        "   ",
        "1234567890".repeat(50),
        "((((((((((((((((((((".repeat(20));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void answersAnythingHonestlyAndQuickly(String text) {
    say("lämmittely", Optional.empty());
    ChatReply reply = assertTimeout(Duration.ofMillis(500), () -> say(text, Optional.empty()));
    assertFalse(reply.reply().blocks().isEmpty());
  }

  @Test
  void takesAnOldOrUnknownChoiceGently() {
    assertFalse(
        take(request(Optional.empty(), Optional.of("topic:long-gone"), Optional.empty()))
            .reply()
            .blocks()
            .isEmpty());
    assertFalse(
        take(request(Optional.empty(), Optional.of("jotain ihan muuta"), Optional.empty()))
            .reply()
            .blocks()
            .isEmpty());
    Reply placed =
        take(request(Optional.empty(), Optional.of("place:405"), Optional.empty())).reply();
    assertEquals(Optional.of(new MunicipalityCode("405")), placed.person().municipality());
    Reply nowhere =
        take(request(Optional.empty(), Optional.of("place:999"), Optional.empty())).reply();
    assertEquals(Optional.empty(), nowhere.person().municipality());
  }

  private static List<String> phones(Reply reply) {
    return reply.blocks().stream()
        .flatMap(
            b ->
                b instanceof Block.Contacts(var items)
                    ? items.stream()
                    : java.util.stream.Stream.empty())
        .flatMap(contact -> contact.phone().stream())
        .toList();
  }
}
