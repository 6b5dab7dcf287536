package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.understanding.Trace;

/** How a message was understood, for editors: the {@code debug} member of a chat reply. */
final class DebugJson {

  private DebugJson() {}

  static ObjectNode of(Trace trace) {
    ObjectNode json = Json.object();
    json.put("recogniser", trace.asked().isEmpty() ? null : trace.asked().getLast());
    json.set("asked", Json.words(trace.asked()));
    json.put("meaning", trace.meaning());
    json.put("written", trace.written().tag());
    ArrayNode reasons = json.putArray("reasons");
    for (Trace.Clue clue : trace.clues()) {
      reasons.addObject().put("code", clue.code()).put("finding", clue.finding());
    }
    TopicClassifier.Verdict verdict = trace.verdict();
    ArrayNode candidates = json.putArray("candidates");
    for (SubjectScore score : verdict.scores()) {
      candidates
          .addObject()
          .put("subject", score.subject().name())
          .put("score", rounded(score.probability()));
    }
    json.put("knownWords", rounded(verdict.known()));
    json.set("nearest", verdict.nearest().map(phrase -> nearest(phrase, verdict)).orElse(null));
    json.set(
        "thresholds",
        trace
            .thresholds()
            .map(
                limits ->
                    Json.object()
                        .put("answer", rounded(limits.answer()))
                        .put("clarify", rounded(limits.clarify())))
            .orElse(null));
    return json;
  }

  private static ObjectNode nearest(Phrase phrase, TopicClassifier.Verdict verdict) {
    return Json.object()
        .put("subject", phrase.subject().name())
        .put("phrase", phrase.text())
        .put("file", phrase.file())
        .put("line", phrase.line())
        .put("similarity", rounded(verdict.similarity()));
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
