package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.conversation.StateToken;
import fi.opastin.knowledge.Exercise;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every path is walked in full, in every variant, as people walk it: by pressing every choice of
 * every reply, with a place and without. No step is left out, every reply leads on, and every end
 * shows somebody who can be reached.
 */
class PathsTest {

  /** A place with an Ohjaamo of its own, and one far from any. */
  private static final List<String> PLACES = List.of("405", "890");

  /** The parameter of an address is no longer. */
  private static final int LONGEST_WAY = 200;

  private static final int LONGEST_CHOICE = 100;

  private final Knowledge knowledge = Untrained.knowledge();
  private final ChatService chat = Untrained.chat();

  @Test
  void allNineAreThere() {
    assertEquals(
        List.of(
            "career-change",
            "dropping-out",
            "first-steps-in-finland",
            "lost-job",
            "my-strengths",
            "no-study-place",
            "starting-a-business",
            "which-service",
            "worried-about-young-person"),
        knowledge.paths().keySet().stream().map(Object::toString).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyWayLeadsToSomebodyWhoHelps() {
    return walked()
        .flatMap(
            path ->
                Arrays.stream(Language.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                path.id() + " in " + language,
                                () -> new Walking(path, language).all())));
  }

  private Stream<GuidedPath> walked() {
    return knowledge.paths().values().stream().filter(path -> path.exercise().isEmpty());
  }

  /** All ways along a path in a variant. */
  private final class Walking {
    private final GuidedPath path;
    private final Language language;
    private final Set<String> reached = new HashSet<>();
    private int ends;

    Walking(GuidedPath path, Language language) {
      this.path = path;
      this.language = language;
    }

    void all() {
      from(press("path:" + path.id(), Optional.empty()), 0, "");
      Set<String> never = new HashSet<>(path.steps().keySet());
      never.removeAll(reached);
      assertEquals(Set.of(), never, "steps that nobody comes to");
      assertTrue(ends > 0);
    }

    private void from(ChatReply reply, int depth, String way) {
      assertTrue(depth < 12, "an endless way: " + way);
      assertTrue(reply.state().length() <= StateToken.MAX_LENGTH, "a large state");
      assertEquals(language, reply.reply().language());
      Optional<PathStep.Question> question = asked(reply.reply());
      if (question.isEmpty()) {
        end(reply.reply(), way);
        return;
      }
      assertEquals("ask", reply.reply().outcome());
      reached.add(question.get().id());
      boolean place = question.get().slot().filter(PathSlot.MUNICIPALITY::equals).isPresent();
      List<String> answers = new ArrayList<>();
      for (Block.Choice choice : choices(reply.reply())) {
        assertFalse(choice.label().isBlank(), choice.id());
        if (choice.id().startsWith("path:")) {
          answers.add(choice.id());
        }
      }
      assertEquals(
          place ? 1 : question.get().choices().size() + 1, answers.size(), "choices at " + way);
      if (place) {
        PLACES.forEach(p -> answers.add("path:" + path.id() + "/" + question.get().id() + "/" + p));
      }
      for (String answer : answers) {
        assertTrue(answer.length() <= LONGEST_CHOICE, answer);
        String longer = way + answer.substring(answer.indexOf('/'));
        assertTrue(longer.length() <= LONGEST_WAY, longer);
        from(press(answer, Optional.of(reply.state())), depth + 1, longer);
      }
      if (depth > 0) {
        Reply back = press("path-back", Optional.of(reply.state())).reply();
        assertTrue(asked(back).isPresent(), "the way back from " + way);
      }
    }

    private void end(Reply reply, String way) {
      ends++;
      PathStep.End end =
          path.ends().stream()
              .filter(e -> reply.outcome().equals("crisis") || says(reply, e))
              .filter(e -> reply.topic().equals(Optional.of(e.topic())))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no end at " + way + ": " + reply));
      reached.add(end.id());
      assertTrue(
          Set.of("answer", "services", "crisis").contains(reply.outcome()),
          way + " ends in " + reply.outcome());
      assertTrue(Reachable.any(reply.blocks()), "nobody to reach at " + way);
    }

    private boolean says(Reply reply, PathStep.End end) {
      return first(reply).equals(end.say().in(language));
    }

    private Optional<PathStep.Question> asked(Reply reply) {
      List<String> texts = texts(reply);
      return path.questions().stream()
          .filter(q -> reply.outcome().equals("ask"))
          .filter(q -> choices(reply).stream().anyMatch(c -> c.id().contains("/" + q.id() + "/")))
          .filter(q -> texts.getLast().equals(q.ask().in(language)))
          .findFirst();
    }

    private ChatReply press(String choice, Optional<String> state) {
      return chat.take(
          new ChatRequest(
              Optional.empty(),
              Optional.of(choice),
              Optional.of(language),
              state,
              ChatRequest.Context.NONE),
          Finland.partner(),
          Finland.NOW);
    }
  }

  private static String first(Reply reply) {
    return texts(reply).getFirst();
  }

  private static List<String> texts(Reply reply) {
    return reply.blocks().stream()
        .flatMap(b -> b instanceof Block.Text text ? Stream.of(text.rich().plain()) : Stream.of())
        .toList();
  }

  private static List<Block.Choice> choices(Reply reply) {
    return reply.blocks().stream()
        .flatMap(
            b -> b instanceof Block.Choices(var items) ? items.stream() : Stream.<Block.Choice>of())
        .toList();
  }

  @Test
  void everyTextStandsInEveryVariant() {
    for (GuidedPath path : knowledge.paths().values()) {
      Set<Language> all = Set.of(Language.values());
      assertEquals(all, path.title().variants().keySet());
      assertEquals(all, path.intro().variants().keySet());
      path.questions().forEach(q -> assertEquals(all, q.ask().variants().keySet()));
      path.questions()
          .forEach(q -> q.choices().forEach(c -> assertEquals(all, c.label().variants().keySet())));
      path.ends().forEach(e -> assertEquals(all, e.say().variants().keySet()));
      for (Exercise exercise : path.exercise().stream().toList()) {
        exercise.groups().forEach(g -> assertEquals(all, g.tells().variants().keySet()));
        exercise
            .groups()
            .forEach(g -> g.items().forEach(i -> assertEquals(all, i.label().variants().keySet())));
      }
    }
  }
}
