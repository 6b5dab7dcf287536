package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.answering.Answerer;
import fi.opastin.answering.Block;
import fi.opastin.answering.Outcome;
import fi.opastin.answering.ReplyComposer;
import fi.opastin.answering.Turn;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.understanding.Interpretation;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.Question;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.Told;
import fi.opastin.understanding.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody is left without a contact ({@link Reachable}), by the replies that people really get.
 *
 * <p>{@link Answerer} decides for every topic × all municipalities × language × audience × open or
 * closed: some two million questions. Easy Finnish takes turns with Finnish, and the wish (an
 * answer, or services) takes turns: they change words and order and nothing else. With {@code
 * -Dopastin.every=true} all of these are asked with each other, twice as long. {@link
 * ReplyComposer} then shows for every topic × variant × audience × open or closed, in some
 * municipalities each and without a place, that what was decided stands in the blocks.
 *
 * <p>What the finder gives for every kind of service is {@code directory.NoDeadEndTest}'s.
 */
class NoDeadEndInRepliesTest {

  /** A Monday morning, and the night of Christmas Day. */
  private static final List<Instant> OPEN_AND_CLOSED =
      List.of(Finland.NOW, Instant.parse("2026-12-25T01:00:00Z"));

  private static final List<Set<Audience>> AUDIENCES =
      Stream.concat(Stream.of(Set.<Audience>of()), Arrays.stream(Audience.values()).map(Set::of))
          .toList();

  /** In so many municipalities each reply is composed; another time in others. */
  private static final int PLACES = 4;

  private static final List<Language> VARIANTS = List.of(Language.values());

  private final Knowledge knowledge = Finland.knowledge();
  private final List<Municipality> places = knowledge.directory().municipalities();
  private final Answerer answerer = new Answerer();
  private final ReplyComposer composer = new ReplyComposer();

  /** One question that somebody may have. */
  private record Asked(
      TopicId topic,
      Optional<MunicipalityCode> place,
      Set<Audience> audience,
      Language language,
      boolean services,
      Instant now) {

    Interpretation interpretation() {
      return meaning(new Meaning.About(topic, 0.9, services, List.of()));
    }

    Interpretation meaning(Meaning meaning) {
      return new Interpretation(
          language,
          false,
          meaning,
          new Told(place, Set.of(), OptionalInt.empty(), audience, Set.of()),
          false,
          Optional.empty(),
          Optional.empty(),
          Trace.ofNoMessage("about", language, List.of()));
    }
  }

  private List<Topic> withServices() {
    return knowledge.topics().values().stream().filter(t -> !t.services().isEmpty()).toList();
  }

  @Test
  void everyDecisionHoldsAContact() {
    assertEquals(308, places.size());
    assertTrue(withServices().size() >= 60, "nearly all topics are about services");
    boolean every = Boolean.getBoolean("opastin.every");
    List<Asked> deadEnds =
        withServices().parallelStream()
            .flatMap(topic -> questions(topic.id(), every))
            .filter(asked -> !holdsContact(decide(asked).outcome()))
            .toList();
    assertEquals(List.of(), deadEnds);
  }

  private Stream<Asked> questions(TopicId topic, boolean every) {
    int turns = VARIANTS.size() * 2;
    int written = Language.WRITTEN.size();
    return IntStream.range(0, places.size())
        .boxed()
        .flatMap(
            place ->
                IntStream.range(0, AUDIENCES.size() * OPEN_AND_CLOSED.size())
                    .boxed()
                    .flatMap(
                        who ->
                            every
                                ? IntStream.range(0, turns)
                                    .mapToObj(
                                        turn ->
                                            question(
                                                topic,
                                                place,
                                                who,
                                                VARIANTS.get(turn % VARIANTS.size()),
                                                turn < VARIANTS.size()))
                                : IntStream.range(0, written)
                                    .mapToObj(
                                        turn ->
                                            question(
                                                topic,
                                                place,
                                                who,
                                                variant(turn, place + who),
                                                (place + who + turn) % 2 == 0))));
  }

  private Asked question(TopicId topic, int place, int who, Language language, boolean services) {
    return new Asked(
        topic,
        Optional.of(places.get(place).code()),
        AUDIENCES.get(who % AUDIENCES.size()),
        language,
        services,
        OPEN_AND_CLOSED.get(who / AUDIENCES.size()));
  }

  /** Each written language; Finnish every other time in its easy variant. */
  private static Language variant(int turn, int at) {
    Language language = List.copyOf(Language.WRITTEN).get(turn);
    return language == Language.FI && at / 2 % 2 == 0 ? Language.FI_SIMPLE : language;
  }

  private Turn decide(Asked asked) {
    return answerer.decide(
        asked.interpretation(),
        Situation.beginning(asked.language(), false),
        knowledge,
        asked.now());
  }

  /** A crisis shows its lines whoever asks from wherever; the blocks below are asked for them. */
  private static boolean holdsContact(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Reachable.anyHit(answered.services());
      case Outcome.ServicesShown shown -> Reachable.anyHit(shown.services());
      case Outcome.HandedOff off -> Reachable.anyHit(off.services());
      case Outcome.CrisisShown _ -> true;
      case Outcome.TopicOff off -> Reachable.anyHit(off.services());
      case Outcome.PathEnded ended -> Reachable.anyHit(ended.services());
      case Outcome.Asked _,
          Outcome.PathAsked _,
          Outcome.PathOpened _,
          Outcome.Clarified _,
          Outcome.Smalltalked _,
          Outcome.FellBack _ ->
          false;
    };
  }

  @Test
  void everyReplyShowsAContact() {
    List<Asked> deadEnds = new ArrayList<>();
    int turn = 0;
    for (Topic topic : withServices()) {
      for (Language language : VARIANTS) {
        for (Set<Audience> audience : AUDIENCES) {
          for (Instant now : OPEN_AND_CLOSED) {
            for (int some = 0; some < PLACES; some++) {
              MunicipalityCode place = places.get(turn++ % places.size()).code();
              boolean services = some % 2 == 0;
              Asked asked =
                  new Asked(topic.id(), Optional.of(place), audience, language, services, now);
              if (!Reachable.any(blocks(asked))) {
                deadEnds.add(asked);
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), deadEnds);
  }

  private List<Block> blocks(Asked asked) {
    return blocks(asked.interpretation(), decide(asked), asked.now());
  }

  private List<Block> blocks(Interpretation heard, Turn turn, Instant now) {
    return composer
        .compose(heard, turn, knowledge, Optional.empty(), Optional.empty(), now)
        .blocks();
  }

  /** Without a place we ask for it once; whoever does not tell it gets a contact all the same. */
  @Test
  void whoeverDoesNotTellThePlaceGetsAContact() {
    List<Asked> deadEnds = new ArrayList<>();
    int asks = 0;
    for (Topic topic : withServices()) {
      for (Language language : VARIANTS) {
        for (boolean services : new boolean[] {true, false}) {
          Asked asked =
              new Asked(
                  topic.id(),
                  Optional.empty(),
                  Set.of(),
                  language,
                  services,
                  OPEN_AND_CLOSED.getLast());
          Turn turn = decide(asked);
          List<Block> blocks = blocks(asked.interpretation(), turn, asked.now());
          if (turn.outcome() instanceof Outcome.Asked) {
            asks++;
            assertEquals(Optional.of(Question.PLACE), turn.next().pending());
            Interpretation refusal = asked.meaning(new Meaning.Refusal());
            Turn after = answerer.decide(refusal, turn.next(), knowledge, asked.now());
            blocks = blocks(refusal, after, asked.now());
          }
          if (!Reachable.any(blocks)) {
            deadEnds.add(asked);
          }
        }
      }
    }
    assertTrue(asks > 0, "somebody is asked");
    assertEquals(List.of(), deadEnds);
  }

  /** Small talk and the bot itself: one press leads to a reply with a contact. */
  @Test
  void smallTalkLeadsToAContact() {
    List<String> deadEnds = new ArrayList<>();
    for (Topic topic : knowledge.topics().values()) {
      for (Language language : VARIANTS) {
        Asked asked =
            new Asked(
                topic.id(), Optional.empty(), Set.of(), language, false, OPEN_AND_CLOSED.getLast());
        List<Block> blocks = blocks(asked);
        if (topic.services().isEmpty() && !Reachable.any(blocks) && !offersAContact(blocks)) {
          deadEnds.add(topic.id() + " in " + language);
        }
      }
    }
    assertEquals(List.of(), deadEnds);
  }

  private boolean offersAContact(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Choices.class::isInstance)
        .flatMap(block -> ((Block.Choices) block).items().stream())
        .filter(choice -> choice.id().startsWith("topic:"))
        .flatMap(choice -> knowledge.topic(new TopicId(choice.id().substring(6))).stream())
        .anyMatch(topic -> !topic.services().isEmpty());
  }

  /** Whatever was not understood: a contact or a person to ask for, and people the second time. */
  @Test
  void notUnderstoodLeadsToAContact() {
    for (Meaning.NotUnderstood.Kind kind : Meaning.NotUnderstood.Kind.values()) {
      for (Language language : VARIANTS) {
        Asked asked =
            new Asked(
                TopicId.HELP,
                Optional.empty(),
                Set.of(),
                language,
                false,
                OPEN_AND_CLOSED.getLast());
        Interpretation heard = asked.meaning(new Meaning.NotUnderstood(kind, List.of()));
        Turn first =
            answerer.decide(heard, Situation.beginning(language, false), knowledge, asked.now());
        assertTrue(offersAContact(blocks(heard, first, asked.now())), kind + " in " + language);
        Turn second = answerer.decide(heard, first.next(), knowledge, asked.now());
        List<Block> blocks = blocks(heard, second, asked.now());
        assertTrue(Reachable.any(blocks) || offersAContact(blocks), kind + " in " + language);
      }
    }
  }
}
