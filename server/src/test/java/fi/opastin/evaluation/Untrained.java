package fi.opastin.evaluation;

import fi.opastin.conversation.ChatService;
import fi.opastin.conversation.StateKeys;
import fi.opastin.conversation.StateToken;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.List;

/** The content that ships, compiled without a model: for whatever is pressed instead of written. */
public final class Untrained {

  private static final class Holder {
    static final Knowledge KNOWLEDGE = compile();
  }

  private Untrained() {}

  private static Knowledge compile() {
    KnowledgeCompiler compiler = new KnowledgeCompiler(_ -> new Nothing());
    LocalDate today = LocalDate.of(2026, 11, 23);
    return switch (compiler.compile(Finland.draft(), today)) {
      case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> knowledge;
      case Compilation.Rejected(List<Finding> findings) ->
          throw new AssertionError(findings.stream().filter(Finding::blocks).toList());
    };
  }

  public static Knowledge knowledge() {
    return Holder.KNOWLEDGE;
  }

  /** That content as a release of another name. */
  public static Knowledge named(String release) {
    return Finland.named(knowledge(), release);
  }

  /** A chat on that content. */
  public static ChatService chat() {
    return new ChatService(
        Untrained::knowledge, new StateToken(new StateKeys(List.of(new byte[StateKeys.LENGTH]))));
  }

  /** Understands nothing. */
  private static final class Nothing implements TopicClassifier {
    @Override
    public Verdict classify(Utterance utterance, Language language) {
      return Verdict.NONE;
    }

    @Override
    public Thresholds thresholds() {
      return new Thresholds(0.5, 0.2);
    }
  }
}
