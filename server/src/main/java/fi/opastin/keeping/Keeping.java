package fi.opastin.keeping;

import fi.opastin.answering.Block;
import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.Memory;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.feedback.Feedback;
import fi.opastin.feedback.FeedbackStore;
import fi.opastin.knowledge.TopicId;
import fi.opastin.partners.Partner;
import fi.opastin.questions.Nearest;
import fi.opastin.questions.QuestionLog;
import fi.opastin.questions.QuestionStore;
import fi.opastin.reports.CountStore;
import fi.opastin.reports.DayPart;
import fi.opastin.reports.ReportStore;
import fi.opastin.reports.Turned;
import fi.opastin.storage.Backlog;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of what people ask: questions that were answered badly, feedback, and counts.
 * Turns are noted after their reply was sent and never wait; what cannot be written is dropped and
 * counted. Feedback is written at once. Nothing that was said where danger came up is kept. Safe to
 * share.
 */
public final class Keeping implements AutoCloseable {

  private static final int ROOM = 20_000;

  private final QuestionStore questions;
  private final FeedbackStore feedback;
  private final ReportStore reports;
  private final QuestionLog asked;
  private final Backlog<Turned> counted;
  private final Retention retention;

  private Keeping(Database database, int days, Clock clock) {
    CountStore counts = new CountStore(database);
    questions = new QuestionStore(database);
    feedback = new FeedbackStore(database);
    reports = new ReportStore(database);
    asked = new QuestionLog(questions);
    counted = new Backlog<>("counts", ROOM, counts::add);
    retention = new Retention(database, questions, feedback, counts, days, clock, System::nanoTime);
  }

  /**
   * Keeps in a database.
   *
   * @param days how long texts are kept
   */
  public static Keeping in(Database database, int days, Clock clock) {
    return new Keeping(database, days, clock);
  }

  /** Begins to delete in time. */
  public void start() {
    retention.start();
  }

  /** Notes a turn. */
  public void turn(
      ChatRequest request, ChatReply reply, Partner partner, String release, Instant now) {
    asked.turn(request, reply, partner.key(), release, now);
    counted.offer(turned(reply, partner.key(), now));
  }

  private static Turned turned(ChatReply reply, String partner, Instant now) {
    ZonedDateTime moment = now.atZone(OpeningHours.ZONE);
    Optional<Municipality> place = reply.reply().municipality();
    Optional<TopicId> topic = reply.reply().topic();
    // where people in danger live is not counted any finer than their region
    boolean danger =
        reply.delicate() || topic.filter(id -> id.family().equals("crisis")).isPresent();
    List<String> services =
        reply.reply().blocks().stream()
            .filter(Block.Services.class::isInstance)
            .flatMap(block -> ((Block.Services) block).items().stream())
            .map(hit -> hit.service().id().value())
            .distinct()
            .toList();
    return new Turned(
        moment.toLocalDate().toString(),
        DayPart.of(moment),
        DayPart.isOutside(moment),
        partner,
        place.map(Municipality::regionCode).orElse(""),
        danger ? "" : place.map(town -> town.code().value()).orElse(""),
        reply.reply().language().tag(),
        topic.map(TopicId::value).orElse(""),
        reply.reply().outcome(),
        services);
  }

  /**
   * Keeps feedback, at once.
   *
   * @param memory of the turn that is rated, where its state can be opened
   * @throws Database.Unavailable when the database does not answer; then nothing is kept
   */
  public void feedback(Feedback given, Optional<Memory> memory, Directory directory, Instant now) {
    boolean newlyBad = feedback.put(given);
    if (newlyBad && memory.isPresent()) {
      memory
          .get()
          .said()
          .ifPresent(
              said -> asked.unhelpful(rated(memory.get(), said), given.partner(), directory, now));
    }
  }

  private static QuestionLog.Rated rated(Memory memory, String said) {
    return new QuestionLog.Rated(
        said,
        memory.situation().language(),
        memory.situation().person().municipality(),
        memory.release(),
        memory.topic().map(topic -> List.of(new Nearest(topic, 1))).orElse(List.of()));
  }

  /** The questions. */
  public QuestionStore questions() {
    return questions;
  }

  /** The feedback. */
  public FeedbackStore feedback() {
    return feedback;
  }

  /** Reports made of the counts. */
  public ReportStore reports() {
    return reports;
  }

  /** How long texts are kept, and when they are deleted. */
  public Retention retention() {
    return retention;
  }

  /** What waits to be written. */
  public List<Backlog<?>> backlogs() {
    return List.of(asked.backlog(), counted);
  }

  /** Today, where Opastin serves. */
  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }

  /** Writes what waits, and keeps nothing more. */
  @Override
  public void close() {
    retention.close();
    asked.close();
    counted.close();
  }
}
