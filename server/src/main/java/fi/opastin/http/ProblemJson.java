package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A problem as {@code application/problem+json}. */
final class ProblemJson {

  private ProblemJson() {}

  static ObjectNode of(Problem problem) {
    ObjectNode json = Json.object();
    json.put("type", problem.type().uri());
    json.put("title", problem.type().title());
    json.put("status", problem.type().status());
    problem.detail().ifPresent(detail -> json.put("detail", detail));
    if (!problem.errors().isEmpty()) {
      ArrayNode errors = json.putArray("errors");
      problem
          .errors()
          .forEach(
              fault ->
                  errors.addObject().put("field", fault.field()).put("detail", fault.detail()));
    }
    problem.more().forEach(json::set);
    return json;
  }
}
