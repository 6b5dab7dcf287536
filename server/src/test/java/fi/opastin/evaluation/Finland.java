package fi.opastin.evaluation;

import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.conversation.StateKeys;
import fi.opastin.conversation.StateToken;
import fi.opastin.directory.Directory;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackReader;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.partners.Partner;
import fi.opastin.understanding.ModelStore;
import fi.opastin.understanding.StatisticalTrainer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The content that ships, compiled once for all tests of a run. */
public final class Finland {

  /** A Monday morning in Finland. */
  public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  /** As it is read: whoever needs no more learns nothing. */
  private static final class Texts {
    static final Draft DRAFT = new PackReader(Path.of("content")).read();
  }

  private static final class Holder {
    static final Knowledge KNOWLEDGE = compile();

    private static Knowledge compile() {
      LocalDate today = LocalDate.of(2026, 11, 23);
      ModelStore models = new ModelStore(Path.of("server/target/models"), new StatisticalTrainer());
      return switch (new KnowledgeCompiler(models).compile(draft(), today)) {
        case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> knowledge;
        case Compilation.Rejected(List<Finding> findings) ->
            throw new AssertionError(
                "the content is faulty: " + findings.stream().filter(Finding::blocks).toList());
      };
    }
  }

  private Finland() {}

  public static Draft draft() {
    return Texts.DRAFT;
  }

  public static Knowledge knowledge() {
    return Holder.KNOWLEDGE;
  }

  /** That content with other events and another directory. */
  public static Knowledge with(List<Event> events, Directory directory) {
    Knowledge k = knowledge();
    return with(k, k.release(), events, directory);
  }

  /** A content as a release of another name. */
  static Knowledge named(Knowledge k, String release) {
    return with(k, release, k.events(), k.directory());
  }

  private static Knowledge with(
      Knowledge k, String release, List<Event> events, Directory directory) {
    return new Knowledge(
        release,
        k.topics(),
        k.answers(),
        k.paths(),
        k.phrases(),
        k.exactPhrases(),
        k.rules(),
        k.ruleBreakers(),
        k.crisisContacts(),
        k.crisisPatterns(),
        k.signals(),
        k.audiences(),
        k.wording(),
        k.starters(),
        k.expectations(),
        events,
        directory,
        k.classifier(),
        k.languages());
  }

  /** A chat on that content. */
  public static ChatService chat() {
    return new ChatService(
        Finland::knowledge, new StateToken(new StateKeys(List.of(new byte[StateKeys.LENGTH]))));
  }

  /** A partner that leaves everything open. */
  public static Partner partner() {
    return Partner.open("test", "Testi");
  }

  /** The reply to a message that begins a conversation on a page of a language. */
  public static ChatReply ask(String text, Language page) {
    return chat().take(text(text, page, Optional.empty()), partner(), NOW);
  }

  /** The reply to a message in a conversation. */
  public static ChatReply ask(String text, Language page, ChatReply before) {
    return chat().take(text(text, page, Optional.of(before.state())), partner(), NOW);
  }

  private static ChatRequest text(String text, Language page, Optional<String> state) {
    return new ChatRequest(
        Optional.of(text),
        Optional.empty(),
        Optional.empty(),
        state,
        new ChatRequest.Context(Optional.of(page), Optional.empty(), Set.of(), Optional.empty()));
  }
}
