package fi.opastin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.evaluation.JudgedFollowUp.Course;
import fi.opastin.knowledge.Phrase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An evaluation as JSON, for programs and for the release after it. Shares are 0–1. Stateless. */
public final class EvaluationJson {

  private static final int WORST = 100;
  private static final int CONTRADICTIONS = 500;

  private EvaluationJson() {}

  /** The whole report but for single messages that were right. */
  public static ObjectNode of(Evaluation evaluation, Floors floors) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("release", evaluation.release());
    json.put("measured", evaluation.measured().toString());
    json.put("phrases", evaluation.phrases());
    json.putObject("thresholds")
        .put("answer", evaluation.thresholds().answer())
        .put("clarify", evaluation.thresholds().clarify());
    ObjectNode figures = json.putObject("figures");
    evaluation.figures().forEach((name, value) -> figures.put(name, rounded(value)));
    json.set("floors", floors(evaluation, floors));
    json.set("heldOut", heldOut(evaluation.trial()));
    json.set("followUps", followUps(evaluation.trial().followUps()));
    json.set("golden", golden(evaluation));
    evaluation.messages().ifPresent(report -> json.set("messages", messages(report)));
    return json;
  }

  private static ArrayNode floors(Evaluation evaluation, Floors floors) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    Map<String, Double> figures = evaluation.figures();
    for (Floors.Floor floor : floors.floors()) {
      Double measured = figures.get(floor.name());
      ObjectNode entry = list.addObject().put("figure", floor.name()).put("limit", floor.limit());
      if (measured != null) {
        entry.put("measured", rounded(measured)).put("holds", floor.holds(measured));
      }
    }
    return list;
  }

  private static ObjectNode heldOut(PhraseTrial trial) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("parts", trial.folds()).put("judgedParts", trial.rounds());
    tables(json, trial.judged());
    json.set("calibration", curve(CalibrationCurve.ofGuesses(trial.judged())));
    Confusions topics = Confusions.ofTopics(trial.judged());
    json.set("confusions", confusions(topics.worst(trial.judged(), WORST)));
    ObjectNode matrix = json.putObject("matrix");
    topics
        .counts()
        .forEach(
            (meant, guesses) -> {
              ObjectNode row = matrix.putObject(meant);
              guesses.forEach((guess, count) -> row.put(guess, count));
            });
    json.set("attracting", attracting(trial.judged()));
    json.set("contradictions", contradictions(trial.alike()));
    ArrayNode robustness = json.putArray("robustness");
    for (Robustness r : trial.robustness()) {
      robustness
          .addObject()
          .put("damage", r.damage().id())
          .put("language", r.language())
          .put("phrases", r.phrases())
          .put("clean", share(r.clean(), r.phrases()))
          .put("misspelt", share(r.damaged(), r.phrases()));
    }
    return json;
  }

  private static ObjectNode followUps(FollowUpTrial trial) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("messages", trial.judged().size());
    ObjectNode languages = json.putObject("languages");
    trial
        .shares()
        .forEach(
            (language, shares) -> {
              ObjectNode kinds = languages.putObject(language);
              courses(kinds.putObject("goesOn"), shares.goesOn());
              courses(kinds.putObject("leaves"), shares.leaves());
            });
    ArrayNode worst = json.putArray("worst");
    for (FollowUpTrial.Worst topic : trial.worst(WORST)) {
      worst
          .addObject()
          .put("topic", topic.topic())
          .put("messages", topic.messages())
          .put("notUnderstood", topic.notUnderstood().size())
          .set("examples", words(topic.examples()));
    }
    return json;
  }

  private static void courses(ObjectNode json, FollowUpTrial.Share share) {
    json.put("messages", share.all())
        .put("right", share(share, Course.RIGHT))
        .put("clarified", share(share, Course.CLARIFIED))
        .put("wronglyLeft", share(share, Course.WRONGLY_LEFT))
        .put("wronglyGoneOn", share(share, Course.WRONGLY_GONE_ON))
        .put("astray", share(share, Course.ASTRAY))
        .put("missed", share(share, Course.MISSED));
  }

  private static double share(FollowUpTrial.Share share, Course course) {
    return rounded(share.percent(course) / 100);
  }

  private static ObjectNode golden(Evaluation evaluation) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("stories", evaluation.golden().size());
    json.put("failedStories", evaluation.failedStories());
    tables(json, evaluation.goldenTurns());
    ArrayNode differences = json.putArray("differences");
    evaluation.golden().forEach(result -> result.differences().forEach(differences::add));
    return json;
  }

  private static ObjectNode messages(MessageReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    tables(json, report.judged());
    json.put("languageRight", share(report.languageRight(), report.judged().size()));
    json.set("calibration", curve(CalibrationCurve.ofAnswers(report.judged())));
    return json;
  }

  private static void tables(ObjectNode json, List<Judged> judged) {
    tally(json.putObject("all"), Tally.of(judged));
    table(json.putObject("languages"), judged, Judged::language);
    table(json.putObject("styles"), judged, Judged::style);
    table(json.putObject("topics"), judged, Judged::topic);
  }

  private static void table(ObjectNode json, List<Judged> judged, Function<Judged, String> group) {
    Tally.by(judged, group).forEach((name, tally) -> tally(json.putObject(name), tally));
  }

  private static void tally(ObjectNode json, Tally tally) {
    json.put("messages", tally.all())
        .put("right", share(tally.right(), tally.all()))
        .put("clarified", share(tally.clarified(), tally.all()))
        .put("wrong", share(tally.wrong(), tally.all()))
        .put("missed", share(tally.missed(), tally.all()));
  }

  private static ObjectNode curve(CalibrationCurve curve) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("error", rounded(curve.error()));
    ArrayNode bins = json.putArray("bins");
    for (CalibrationCurve.Bin bin : curve.bins()) {
      bins.addObject()
          .put("from", bin.from())
          .put("messages", bin.count())
          .put("stated", rounded(bin.stated()))
          .put("right", rounded(bin.right()));
    }
    return json;
  }

  private static ArrayNode confusions(List<Confusions.Pair> pairs) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Confusions.Pair pair : pairs) {
      list.addObject()
          .put("meant", pair.meant())
          .put("takenFor", pair.guess())
          .put("messages", pair.count())
          .put("share", rounded(pair.share()))
          .set("examples", words(pair.examples()));
    }
    return list;
  }

  private static ArrayNode attracting(List<Judged> judged) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Attraction attraction : Attraction.in(judged)) {
      ObjectNode entry =
          list.addObject()
              .put("topic", attraction.topic())
              .put("own", attraction.own())
              .put("foreign", attraction.foreign())
              .put("share", rounded(attraction.share()));
      ObjectNode from = entry.putObject("from");
      attraction.from().forEach(f -> from.put(f.topic(), f.count()));
      entry.set("examples", words(attraction.examples()));
    }
    return list;
  }

  private static ArrayNode contradictions(List<Contradiction> alike) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Contradiction pair : alike.stream().limit(CONTRADICTIONS).toList()) {
      ObjectNode entry = list.addObject().put("likeness", rounded(pair.likeness()));
      entry.set("first", phrase(pair.first()));
      entry.set("second", phrase(pair.second()));
    }
    return list;
  }

  private static JsonNode phrase(Phrase phrase) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("subject", phrase.subject().name())
        .put("text", phrase.text())
        .put("file", phrase.file())
        .put("line", phrase.line());
  }

  private static ArrayNode words(List<String> words) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    words.forEach(list::add);
    return list;
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : rounded((double) part / all);
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
