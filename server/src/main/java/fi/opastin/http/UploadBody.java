package fi.opastin.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file, as browsers send it ({@code multipart/form-data}). Strict: what a browser
 * would not send is refused. Immutable.
 *
 * @param form its fields
 * @param files its files by the name of their field
 */
record UploadBody(FormBody form, Map<String, File> files) {

  private static final int MOST_PARTS = 20;
  private static final int LONGEST_HEAD = 2_000;
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "multipart/form-data;\\s*boundary=\"?([A-Za-z0-9'()+_,./:=?-]{1,70})\"?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DISPOSITION =
      Pattern.compile(
          "content-disposition:\\s*form-data;\\s*name=\"([^\"]*)\"(?:;\\s*filename=\"([^\"]*)\")?",
          Pattern.CASE_INSENSITIVE);
  private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  UploadBody {
    files = Map.copyOf(files);
  }

  /**
   * A file.
   *
   * @param name as its sender calls it; not to be trusted
   */
  record File(String name, byte[] bytes) {}

  /** Whether this is the type of such a form. */
  static Optional<String> boundary(String contentType) {
    Matcher matcher = BOUNDARY.matcher(contentType.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Reads a body. */
  static UploadBody of(byte[] body, String boundary) {
    byte[] fence = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    byte[] first = ("--" + boundary + "\r\n").getBytes(StandardCharsets.US_ASCII);
    if (!startsWith(body, 0, first)) {
      throw fault();
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Map<String, File> files = new LinkedHashMap<>();
    int at = first.length;
    for (int parts = 0; ; parts++) {
      int end = indexOf(body, at, fence);
      int head = indexOf(body, at, HEAD_END);
      if (parts == MOST_PARTS || end < 0 || head < 0 || head > end || head - at > LONGEST_HEAD) {
        throw fault();
      }
      int content = head + HEAD_END.length;
      if (content > end) {
        throw fault();
      }
      part(body, at, head, content, end, fields, files);
      int next = end + fence.length;
      if (startsWith(body, next, new byte[] {'-', '-'})) {
        return new UploadBody(FormBody.of(fields), files);
      }
      if (!startsWith(body, next, new byte[] {'\r', '\n'})) {
        throw fault();
      }
      at = next + 2;
    }
  }

  private static void part(
      byte[] body,
      int from,
      int head,
      int content,
      int end,
      Map<String, List<String>> fields,
      Map<String, File> files) {
    String heads = new String(body, from, head - from, StandardCharsets.UTF_8);
    Matcher disposition =
        heads
            .lines()
            .map(DISPOSITION::matcher)
            .filter(Matcher::matches)
            .findFirst()
            .orElseThrow(UploadBody::fault);
    byte[] bytes = java.util.Arrays.copyOfRange(body, content, end);
    String name = disposition.group(1);
    if (disposition.group(2) != null) {
      if (files.put(name, new File(disposition.group(2), bytes)) != null) {
        throw fault();
      }
    } else {
      fields
          .computeIfAbsent(name, any -> new ArrayList<>())
          .add(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static boolean startsWith(byte[] body, int at, byte[] wanted) {
    return at + wanted.length <= body.length
        && java.util.Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static int indexOf(byte[] body, int from, byte[] wanted) {
    for (int i = from; i + wanted.length <= body.length; i++) {
      if (body[i] == wanted[0] && startsWith(body, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static ProblemException fault() {
    return Problem.at(ProblemType.INVALID_FIELD, "form", "must be a form as browsers send it")
        .toException();
  }
}
