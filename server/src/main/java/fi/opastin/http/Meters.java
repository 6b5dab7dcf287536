package fi.opastin.http;

import fi.opastin.handoff.Tally;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.storage.Backlog;
import io.helidon.metrics.api.Counter;
import io.helidon.metrics.api.FunctionalCounter;
import io.helidon.metrics.api.Gauge;
import io.helidon.metrics.api.Meter;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.MetricsFactory;
import io.helidon.metrics.api.Tag;
import io.helidon.metrics.api.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * Counts what operators watch. Labels come from closed lists, never from what people write. Safe to
 * share.
 */
final class Meters {

  private static final Tally.Fate[] NONE = {};

  private record Turn(String outcome, String language) {}

  private final MeterRegistry registry;
  private final Map<Turn, Counter> turns = new ConcurrentHashMap<>();
  private final Map<ProblemType, Counter> problems = new ConcurrentHashMap<>();
  private final Map<String, Counter> feedback = new ConcurrentHashMap<>();
  private final Timer turnTime;

  Meters() {
    registry = MetricsFactory.getInstance().globalRegistry();
    turnTime =
        registry.getOrCreate(
            Timer.builder("opastin_turn_time")
                .description("How long a chat turn takes")
                .tags(List.of()));
  }

  /** A chat turn was answered. */
  void turn(String outcome, String language, long nanos) {
    turns
        .computeIfAbsent(
            new Turn(outcome, language),
            turn ->
                counter(
                    "opastin_turns",
                    "Chat turns",
                    tag("outcome", turn.outcome()),
                    tag("lang", turn.language())))
        .increment();
    turnTime.record(nanos, TimeUnit.NANOSECONDS);
  }

  /** A request was answered with a problem. */
  void problem(ProblemType type) {
    problems
        .computeIfAbsent(
            type, key -> counter("opastin_problems", "Problems answered", tag("type", key.id())))
        .increment();
  }

  /** Somebody rated; {@code verdict} is {@code thumb} or {@code stars}. */
  void feedback(String verdict) {
    feedback
        .computeIfAbsent(
            verdict, key -> counter("opastin_feedback", "Ratings received", tag("verdict", key)))
        .increment();
  }

  /** Shows what becomes of contact requests. */
  void contactRequests(Tally tally, Partners partners) {
    registry.getOrCreate(
        Gauge.builder("opastin_handoff_waiting", tally::waiting)
            .description("Contact requests that wait to be mailed")
            .scope(Meter.Scope.APPLICATION));
    for (Partner partner : partners.all()) {
      for (Tally.Fate fate : partner.receiver().isPresent() ? Tally.Fate.values() : NONE) {
        registry.getOrCreate(
            FunctionalCounter.builder(
                    "opastin_handoff", tally, counts -> counts.of(partner.key(), fate))
                .description("Contact requests sent, expired unsent, and attempts refused")
                .tags(
                    List.of(
                        tag("partner", partner.key()),
                        tag("fate", fate.name().toLowerCase(Locale.ROOT))))
                .scope(Meter.Scope.APPLICATION));
      }
    }
  }

  /** Shows how many connections are open, and whether the database is known not to answer. */
  void faults(IntSupplier connections, BooleanSupplier away) {
    registry.getOrCreate(
        Gauge.builder("opastin_connections", connections::getAsInt)
            .description("Connections that are open")
            .scope(Meter.Scope.APPLICATION));
    registry.getOrCreate(
        Gauge.builder("opastin_database_away", () -> away.getAsBoolean() ? 1 : 0)
            .description("1 while the database does not answer")
            .scope(Meter.Scope.APPLICATION));
  }

  /** Shows what could not be written down. */
  void dropped(List<Backlog<?>> backlogs) {
    for (Backlog<?> backlog : backlogs) {
      registry.getOrCreate(
          FunctionalCounter.builder("opastin_dropped", backlog, Backlog::dropped)
              .description("Questions and counts that were dropped, not written down")
              .tags(List.of(tag("what", backlog.name())))
              .scope(Meter.Scope.APPLICATION));
    }
  }

  private Counter counter(String name, String description, Tag... tags) {
    return registry.getOrCreate(
        Counter.builder(name)
            .description(description)
            .tags(List.of(tags))
            .scope(Meter.Scope.APPLICATION));
  }

  private static Tag tag(String key, String value) {
    return Tag.create(key, value);
  }
}
