package fi.opastin.http;

import fi.opastin.answering.Answerer;
import fi.opastin.answering.Outcome;
import fi.opastin.answering.Turn;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PathStep;
import fi.opastin.language.Language;
import fi.opastin.pages.ExercisePage;
import fi.opastin.pages.Page;
import fi.opastin.pages.PathPage;
import fi.opastin.pages.PathWay;
import fi.opastin.paths.PathMove;
import fi.opastin.paths.Walk;
import fi.opastin.paths.Walker;
import fi.opastin.understanding.Interpretation;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.Told;
import fi.opastin.understanding.Trace;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guided paths as pages. The way stands in the address; it is walked anew for every page, exactly
 * as in the chat. A way of an older release is gone as far as it still leads. Safe to share.
 */
final class PathPages implements RouteTable.Part {

  private final LiveKnowledge live;
  private final Clock clock;
  private final PageReads pages;
  private final Answerer answerer = new Answerer();

  PathPages(LiveKnowledge live, Clock clock, PageReads pages) {
    this.live = live;
    this.clock = clock;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.get("/p/{id}", pages.of(this::page));
  }

  private Page page(ServerRequest req) {
    Knowledge knowledge = live.get();
    GuidedPath path = PathRoutes.known(req, knowledge);
    Query query = Query.of(req);
    Language language = query.language();
    return path.exercise()
        .map(exercise -> new ExercisePage(path, exercise, language).page())
        .orElseGet(() -> walked(path, knowledge, language, way(query)));
  }

  /** The way of the address, with the municipality that a form sent. */
  private static List<Walk.Taken> way(Query query) {
    List<Walk.Taken> way =
        new ArrayList<>(query.text(PathWay.NAME).map(PathWay::read).orElse(List.of()));
    Optional<MunicipalityCode> place =
        query.text("place").filter(MunicipalityCode::isCode).map(MunicipalityCode::new);
    if (place.isPresent()) {
      query.text("step").ifPresent(s -> way.add(new Walk.Taken(s, place.get().value())));
    }
    return way;
  }

  private Page walked(
      GuidedPath path, Knowledge knowledge, Language language, List<Walk.Taken> way) {
    Instant now = clock.instant();
    Turn turn =
        decide(new PathMove.Begin(path.id()), Situation.beginning(language, true), knowledge, now);
    List<Walk.Taken> taken = new ArrayList<>();
    for (Walk.Taken next : way) {
      if (!leadsOn(turn, next, knowledge)) {
        break;
      }
      turn =
          decide(
              new PathMove.Take(path.id(), next.step(), next.answer()),
              turn.next(),
              knowledge,
              now);
      taken.add(next);
    }
    PathPage page = new PathPage(path, taken, knowledge, language, now.atZone(OpeningHours.ZONE));
    return switch (turn.outcome()) {
      case Outcome.PathAsked asked -> page.asking(asked.question());
      case Outcome.PathEnded ended -> page.ending(ended);
      case Outcome.CrisisShown crisis -> page.danger(crisis);
      case Outcome.TopicOff off ->
          throw Refusals.topicOff(off.message(), knowledge, language).toException();
      default -> throw new IllegalStateException("a path asks or ends");
    };
  }

  private static boolean leadsOn(Turn turn, Walk.Taken next, Knowledge knowledge) {
    if (!(turn.outcome() instanceof Outcome.PathAsked asked)) {
      return false;
    }
    PathStep.Question question = asked.question();
    boolean nowhere =
        MunicipalityCode.isCode(next.answer())
            && knowledge.directory().municipality(new MunicipalityCode(next.answer())).isEmpty();
    return question.id().equals(next.step())
        && Walker.isAnswer(question, next.answer())
        && !nowhere;
  }

  private Turn decide(PathMove move, Situation situation, Knowledge knowledge, Instant now) {
    Interpretation pressed =
        new Interpretation(
            situation.language(),
            true,
            new Meaning.OnPath(move),
            Told.NOTHING,
            false,
            Optional.empty(),
            Optional.empty(),
            Trace.ofNoMessage("on-path", situation.language(), List.of()));
    return answerer.decide(pressed, situation, knowledge, now);
  }
}
