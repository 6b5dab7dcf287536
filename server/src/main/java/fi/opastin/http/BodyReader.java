package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads whole bodies, JSON and forms, under a limit for their size and one deadline for all their
 * bytes, before any permit is taken. Safe to share.
 */
final class BodyReader {

  private static final int STEP = 8 * 1024;

  /** What may stand after the type of a body. */
  private static final Pattern AFTER_TYPE = Pattern.compile("(\\s*;\\s*charset=\"?utf-8\"?)?\\s*");

  /** The longest form with a file. */
  static final int MOST_UPLOADED = 8 * 1024 * 1024;

  private static final Duration UPLOAD = Duration.ofMinutes(1);

  /**
   * Longer bodies are read to their end and dropped up to this length, so that the client gets to
   * see the refusal.
   */
  static final int MOST_DRAINED = 1024 * 1024;

  /** A reader that can still answer does so before the watching thread closes its socket. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final ServerSettings settings;
  private final Deadlines deadlines;

  BodyReader(ServerSettings settings, Deadlines deadlines) {
    this.settings = settings;
    this.deadlines = deadlines;
  }

  /** The JSON object in the body. */
  ObjectNode readObject(ServerRequest req) {
    return readObject(req, settings.maxBodyBytes());
  }

  /** The JSON object in a body of at most so many bytes. */
  ObjectNode readObject(ServerRequest req, int most) {
    require("application/json", req);
    return Json.readObject(read(req, most));
  }

  /** The parameters of a form; none where there is no body. */
  String readParameters(ServerRequest req) {
    String type = req.headers().first(HeaderNames.CONTENT_TYPE).orElse("").toLowerCase(Locale.ROOT);
    if (req.content().hasEntity() && !type.startsWith("application/x-www-form-urlencoded")) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE)
          .withDetail("Here it is a form: application/x-www-form-urlencoded")
          .toException();
    }
    return new String(read(req, settings.maxBodyBytes()), StandardCharsets.UTF_8);
  }

  /** The fields of the form in the body. */
  FormBody readForm(ServerRequest req) {
    return readForm(req, settings.maxBodyBytes());
  }

  /** The fields of a form of at most so many bytes. */
  FormBody readForm(ServerRequest req, int most) {
    require("application/x-www-form-urlencoded", req);
    return FormBody.of(read(req, most));
  }

  /**
   * The form in the body, which may bring a file of up to {@link #MOST_UPLOADED} bytes along; its
   * deadline is longer than that of others.
   */
  UploadBody readUpload(ServerRequest req) {
    Optional<String> boundary =
        UploadBody.boundary(req.headers().first(HeaderNames.CONTENT_TYPE).orElse(""));
    return boundary.isPresent()
        ? UploadBody.of(read(req, MOST_UPLOADED, MOST_UPLOADED, UPLOAD), boundary.get())
        : new UploadBody(readForm(req), Map.of());
  }

  private static void require(String wanted, ServerRequest req) {
    String type = req.headers().first(HeaderNames.CONTENT_TYPE).orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith(wanted)
        || !AFTER_TYPE.matcher(type.substring(wanted.length())).matches()) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE).toException();
    }
  }

  private byte[] read(ServerRequest req, long most) {
    return read(req, most, MOST_DRAINED, settings.bodyDeadline());
  }

  private byte[] read(ServerRequest req, long most, long drained, Duration deadline) {
    if (!req.content().hasEntity()) {
      return new byte[0];
    }
    long announced = req.headers().contentLength().orElse(0);
    if (announced > most && req.headers().contains(HeaderValues.EXPECT_100)) {
      throw Problem.of(ProblemType.BODY_TOO_LARGE).toException();
    }
    boolean inTime = true;
    byte[] body;
    deadlines.begin(deadline.plus(GRACE));
    try {
      body = readAll(req.content().inputStream(), most, drained, deadline);
    } catch (IOException e) {
      throw new CloseConnectionException("The body broke off", e);
    } finally {
      inTime = deadlines.end();
    }
    if (!inTime) {
      throw new CloseConnectionException("The body came too slowly");
    }
    return body;
  }

  private static byte[] readAll(InputStream in, long most, long drained, Duration deadline)
      throws IOException {
    long until = System.nanoTime() + deadline.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream(STEP);
    byte[] step = new byte[STEP];
    int total = 0;
    for (int read = in.read(step); read >= 0; read = in.read(step)) {
      total += read;
      if (System.nanoTime() - until > 0) {
        throw Problem.of(ProblemType.TOO_SLOW).toException();
      }
      if (total > drained) {
        break;
      }
      if (total <= most) {
        body.write(step, 0, read);
      }
    }
    if (total > most) {
      throw Problem.of(ProblemType.BODY_TOO_LARGE).toException();
    }
    return body.toByteArray();
  }
}
