package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Writes bodies: entity tags, 304, and no body for HEAD. */
final class Responses {

  static final String JSON = "application/json";

  static final String FOR_A_MINUTE = "public, max-age=60";
  private static final int TAG_BYTES = 15;

  private Responses() {}

  /** Sends what is the same for everybody, with a tag made from its bytes. */
  static void sendTagged(ServerRequest req, ServerResponse res, JsonNode body) {
    requireJsonAccepted(req);
    sendTagged(req, res, forAMinute(Json.bytes(body), JSON));
  }

  /** A body with its tag and how long it may be kept. */
  record Body(byte[] bytes, String contentType, String tag, String cacheControl) {}

  /** A body for everybody, as JSON or in another format, with a tag made from its bytes. */
  static Body forAMinute(byte[] bytes, String contentType) {
    return new Body(bytes, contentType, tag(bytes), FOR_A_MINUTE);
  }

  /** Sends a body, or 304 to a client that has it. */
  static void sendTagged(ServerRequest req, ServerResponse res, Body body) {
    res.header(HeaderNames.ETAG, body.tag());
    res.header(HeaderNames.CACHE_CONTROL, body.cacheControl());
    if (isKnown(req.headers(), body.tag())) {
      res.status(Status.NOT_MODIFIED_304).send();
      return;
    }
    res.header(HeaderNames.CONTENT_TYPE, body.contentType());
    send(req, res, body.bytes());
  }

  /** Sends what is for this request only. */
  static void sendOnce(ServerRequest req, ServerResponse res, JsonNode body) {
    res.header(HeaderNames.CACHE_CONTROL, "no-store");
    res.header(HeaderNames.CONTENT_TYPE, JSON);
    send(req, res, Json.bytes(body));
  }

  /** Sends bytes; for HEAD their number only. */
  static void send(ServerRequest req, ServerResponse res, byte[] bytes) {
    if (req.prologue().method() == Method.HEAD) {
      res.headers().contentLength(bytes.length);
      res.send(new byte[0]);
    } else {
      res.send(bytes);
    }
  }

  /** A strong tag of bytes. */
  static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Ends a request whose {@code Accept} header leaves no room for JSON. */
  static void requireJsonAccepted(ServerRequest req) {
    for (String header : req.headers().values(HeaderNames.ACCEPT)) {
      for (String range : header.split(",")) {
        if (isJson(range.strip().toLowerCase(Locale.ROOT))) {
          return;
        }
      }
    }
    if (req.headers().contains(HeaderNames.ACCEPT)) {
      throw Problem.of(ProblemType.NOT_ACCEPTABLE).toException();
    }
  }

  private static boolean isJson(String range) {
    String type = range.split(";", 2)[0].strip();
    boolean fits =
        type.equals("*/*")
            || type.equals("application/*")
            || (type.startsWith("application/") && type.endsWith("json"));
    return fits && !range.matches(".*;\\s*q=0(\\.0*)?\\s*(;.*)?");
  }

  private static boolean isKnown(ServerRequestHeaders headers, String tag) {
    for (String header : headers.values(HeaderNames.IF_NONE_MATCH)) {
      for (String known : header.split(",")) {
        String candidate = known.strip();
        if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
          return true;
        }
      }
    }
    return false;
  }
}
