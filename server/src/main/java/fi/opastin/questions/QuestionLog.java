package fi.opastin.questions;

import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import fi.opastin.storage.Backlog;
import fi.opastin.understanding.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notes questions that were not understood or answered badly, after their reply was sent: masked
 * and stored by another thread, so that no turn waits. What was said where danger came up, or may
 * have, is never noted. Safe to share.
 */
public final class QuestionLog implements AutoCloseable {

  private static final int ROOM = 2000;
  private static final String NOT_UNDERSTOOD = "not-understood/";

  /** Not understood, but nothing that an editor could answer. */
  private static final List<String> NO_QUESTION =
      List.of("insult", "no-words", "language-not-served", "none-of-these");

  /** As it was typed; for as long as it waits, and nowhere but in memory. */
  private record Typed(
      String text,
      Origin origin,
      Why why,
      String outcome,
      String release,
      List<Nearest> nearest,
      Optional<TopicId> after) {

    Question masked() {
      return new Question(MaskedText.of(text), origin, why, outcome, release, nearest, after);
    }
  }

  private final Backlog<Typed> backlog;

  /** A log into a store. */
  public QuestionLog(QuestionStore store) {
    backlog =
        new Backlog<>(
            "questions", ROOM, typed -> store.add(typed.stream().map(Typed::masked).toList()));
  }

  /** Notes a turn, where it is one of those. */
  public void turn(
      ChatRequest request, ChatReply reply, String partner, String release, Instant now) {
    if (request.text().isEmpty() || reply.delicate()) {
      return;
    }
    why(reply)
        .ifPresent(
            why ->
                backlog.offer(
                    new Typed(
                        request.text().get(),
                        origin(reply, partner, now),
                        why,
                        reply.reply().outcome(),
                        release,
                        Nearest.of(reply.trace().verdict().scores()),
                        reply.after())));
  }

  /** Notes what was asked in a turn of which somebody says that it did not help. */
  public void unhelpful(Rated rated, String partner, Directory directory, Instant now) {
    backlog.offer(
        new Typed(
            rated.said(),
            Origin.at(
                now,
                OpeningHours.ZONE,
                partner,
                rated.municipality().flatMap(directory::municipality).map(Municipality::regionCode),
                rated.municipality(),
                rated.language()),
            Why.UNHELPFUL,
            "answer",
            rated.release(),
            rated.nearest(),
            // the state that is rated has forgotten what was before
            Optional.empty()));
  }

  /**
   * What is known of a turn that was rated.
   *
   * @param said what the person wrote
   * @param nearest the topic that was answered
   */
  public record Rated(
      String said,
      Language language,
      Optional<MunicipalityCode> municipality,
      String release,
      List<Nearest> nearest) {
    public Rated {
      nearest = List.copyOf(nearest);
    }
  }

  private static Optional<Why> why(ChatReply reply) {
    Trace trace = reply.trace();
    if (trace.meaning().startsWith(NOT_UNDERSTOOD)) {
      String kind = trace.meaning().substring(NOT_UNDERSTOOD.length());
      return NO_QUESTION.contains(kind) ? Optional.empty() : Optional.of(Why.NOT_UNDERSTOOD);
    }
    return trace.meaning().equals("unclear") && isLow(trace)
        ? Optional.of(Why.UNSURE)
        : Optional.empty();
  }

  /** Whether even the likeliest topic was not sure enough, rather than two being as sure. */
  private static boolean isLow(Trace trace) {
    double best = trace.verdict().best().map(score -> score.probability()).orElse(0.0);
    return best < trace.thresholds().map(Thresholds::answer).orElse(1.0);
  }

  private static Origin origin(ChatReply reply, String partner, Instant now) {
    Optional<Municipality> place = reply.reply().municipality();
    return Origin.at(
        now,
        OpeningHours.ZONE,
        partner,
        place.map(Municipality::regionCode),
        place.map(Municipality::code),
        reply.trace().written());
  }

  /** What waits to be written. */
  public Backlog<?> backlog() {
    return backlog;
  }

  /** Writes what waits, and takes nothing more. */
  @Override
  public void close() {
    backlog.close();
  }
}
