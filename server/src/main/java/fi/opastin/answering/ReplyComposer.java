package fi.opastin.answering;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.understanding.Interpretation;
import fi.opastin.understanding.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Puts an outcome into words and blocks of the reader's language. Pure, stateless, safe to share.
 */
public final class ReplyComposer {

  private static final int ALTERNATIVES = 3;

  /**
   * Composes a reply.
   *
   * @param human who answers on the partner's site, if somebody does
   * @param form how people can ask to be contacted there, if they can
   */
  public Reply compose(
      Interpretation interpretation,
      Turn turn,
      Knowledge knowledge,
      Optional<HumanContact> human,
      Optional<ContactForm> form,
      Instant now) {
    Language language = turn.next().language();
    Blocks blocks = new Blocks(knowledge, language, now, human, form);
    PathBlocks paths = new PathBlocks(blocks);
    List<Block> list =
        paths.with(
            turn,
            blocks.with(
                interpretation.worry(),
                blocks.of(
                    turn.outcome(),
                    turn.next()
                        .person()
                        .municipality()
                        .flatMap(knowledge.directory()::municipality))));
    return new Reply(
        language,
        turn.outcome().id(),
        topic(turn.outcome()),
        answer(turn.outcome())
            .map(a -> new Reply.UsedAnswer(a.id(), knowledge.release(), a.reviewed())),
        confidence(interpretation.meaning()),
        turn.next().person(),
        turn.next().person().municipality().flatMap(knowledge.directory()::municipality),
        turn.next().when(),
        alternatives(interpretation.meaning()),
        list);
  }

  private static Optional<TopicId> topic(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Optional.of(answered.topic());
      case Outcome.ServicesShown shown -> Optional.of(shown.topic());
      case Outcome.Asked asked -> Optional.of(asked.topic());
      case Outcome.PathAsked asked -> Optional.of(asked.path().topic());
      case Outcome.PathEnded ended -> Optional.of(ended.end().topic());
      case Outcome.PathOpened opened -> Optional.of(opened.path().topic());
      case Outcome.Clarified _ -> Optional.empty();
      case Outcome.CrisisShown crisis -> Optional.of(crisis.topic());
      case Outcome.HandedOff off ->
          off.afterMisses() ? Optional.empty() : Optional.of(TopicId.HUMAN);
      case Outcome.TopicOff off -> Optional.of(off.topic());
      case Outcome.Smalltalked talk -> Optional.of(talk.topic());
      case Outcome.FellBack _ -> Optional.empty();
    };
  }

  private static Optional<Answer> answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Optional.of(answered.answers().getFirst());
      case Outcome.ServicesShown shown -> shown.answer();
      case Outcome.CrisisShown crisis -> Optional.of(crisis.answer());
      case Outcome.HandedOff off -> off.answer();
      case Outcome.Smalltalked talk -> Optional.of(talk.answer());
      case Outcome.PathEnded ended -> ended.answer();
      case Outcome.Asked _,
          Outcome.PathAsked _,
          Outcome.PathOpened _,
          Outcome.Clarified _,
          Outcome.TopicOff _,
          Outcome.FellBack _ ->
          Optional.empty();
    };
  }

  private static double confidence(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Danger danger -> danger.confidence();
      case Meaning.About about -> about.confidence();
      case Meaning.Both both -> both.confidence();
      case Meaning.Unclear unclear -> unclear.candidates().getFirst().probability();
      case Meaning.NotUnderstood not ->
          not.nearest().isEmpty() ? 0.9 : 1 - not.nearest().getFirst().probability();
      case Meaning.Telling _,
          Meaning.Refusal _,
          Meaning.WillTellPlace _,
          Meaning.PlaceUnknown _,
          Meaning.OnPath _,
          Meaning.StartOver _,
          Meaning.LanguageWish _,
          Meaning.Silence _ ->
          1;
    };
  }

  private static List<SubjectScore> alternatives(Meaning meaning) {
    List<SubjectScore> all =
        switch (meaning) {
          case Meaning.About about -> about.others();
          case Meaning.Unclear unclear -> unclear.candidates();
          case Meaning.NotUnderstood not -> not.nearest();
          case Meaning.Danger _,
              Meaning.Both _,
              Meaning.Telling _,
              Meaning.Refusal _,
              Meaning.WillTellPlace _,
              Meaning.PlaceUnknown _,
              Meaning.OnPath _,
              Meaning.StartOver _,
              Meaning.LanguageWish _,
              Meaning.Silence _ ->
              List.of();
        };
    return all.stream().filter(score -> !score.subject().isAside()).limit(ALTERNATIVES).toList();
  }
}
