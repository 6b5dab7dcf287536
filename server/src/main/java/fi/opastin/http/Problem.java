package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An error as RFC 9457 tells it. Never holds what the user sent. Immutable.
 *
 * @param type which of the closed list
 * @param detail what is wrong this time
 * @param errors fields or parameters at fault
 * @param retryAfter when it is worth another try
 * @param allow methods that are allowed instead
 * @param more further members of the JSON
 */
record Problem(
    ProblemType type,
    Optional<String> detail,
    List<Fault> errors,
    Optional<Duration> retryAfter,
    Optional<String> allow,
    Map<String, JsonNode> more) {

  /** A field or parameter at fault. */
  record Fault(String field, String detail) {}

  Problem {
    errors = List.copyOf(errors);
    more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  static Problem of(ProblemType type) {
    return new Problem(
        type, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** A fault of one field or parameter. */
  static Problem at(ProblemType type, String field, String detail) {
    return of(type).withFault(field, detail);
  }

  Problem withDetail(String text) {
    return new Problem(type, Optional.of(text), errors, retryAfter, allow, more);
  }

  Problem withFault(String field, String text) {
    return withFaults(Stream.of(new Fault(field, text)));
  }

  Problem withFaults(Stream<Fault> further) {
    List<Fault> faults = Stream.concat(errors.stream(), further).toList();
    return new Problem(type, detail, faults, retryAfter, allow, more);
  }

  Problem withRetryAfter(Duration wait) {
    return new Problem(type, detail, errors, Optional.of(wait), allow, more);
  }

  Problem withAllow(String methods) {
    return new Problem(type, detail, errors, retryAfter, Optional.of(methods), more);
  }

  Problem with(String name, JsonNode value) {
    Map<String, JsonNode> members = new LinkedHashMap<>(more);
    members.put(name, value);
    return new Problem(type, detail, errors, retryAfter, allow, members);
  }

  /** Ends the handling of a request with this problem. */
  ProblemException toException() {
    return new ProblemException(this);
  }
}
