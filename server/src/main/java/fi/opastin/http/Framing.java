package fi.opastin.http;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Where in a stream of bytes each request begins and ends, told before the framework reads them: it
 * takes some lengths that can be read in two ways, and the ends of chunks unseen, which is how a
 * second request is smuggled past a proxy (RFC 9112, 6.3 and 11.2). What any two readers could take
 * differently is no request here: line ends other than CR LF, folded lines, blanks before a colon,
 * two lengths, chunk extensions, trailers. One connection's thread uses it.
 */
final class Framing {

  /** No length of ours has more. */
  private static final int MOST_DIGITS = 15;

  /** The framework refuses heads of more with a reply of its own. */
  private static final int MOST_LINE = 32 * 1024;

  /** Lines of most requests are shorter; what a longer one took is given back. */
  private static final int USUAL_LINE = 512;

  private enum Part {
    REQUEST_LINE,
    HEADER_LINE,
    BODY,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    NO_TRAILER
  }

  private StringBuilder line = new StringBuilder(USUAL_LINE);
  private Part part = Part.REQUEST_LINE;
  private long left;
  private boolean hasLength;
  private boolean isChunked;
  private boolean isBroken;

  /** Bytes that can be read in two ways, or in none. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken(String what) {
      super(what, null, false, false);
    }
  }

  /** Whether nothing more can be read. */
  boolean isBroken() {
    return isBroken;
  }

  /** Whether the next byte is the first of a request. */
  boolean isBetweenRequests() {
    return part == Part.REQUEST_LINE && line.isEmpty();
  }

  /** Whether a request line or headers have begun and not ended. */
  boolean isInHead() {
    return part == Part.HEADER_LINE || (part == Part.REQUEST_LINE && !line.isEmpty());
  }

  /**
   * Follows bytes as they came.
   *
   * @return how many of them may be handed on: all, or those before the request that is broken
   * @throws Broken when nothing may
   */
  int follow(byte[] bytes) throws Broken {
    if (isBroken) {
      throw new Broken("after a request that was broken");
    }
    int whole = 0;
    try {
      for (int at = 0; at < bytes.length; ) {
        at = step(bytes, at);
        whole = isBetweenRequests() ? at : whole;
      }
      return bytes.length;
    } catch (Broken broken) {
      isBroken = true;
      if (whole == 0) {
        throw broken;
      }
      return whole;
    }
  }

  private int step(byte[] bytes, int at) throws Broken {
    if (part == Part.BODY || part == Part.CHUNK) {
      long taken = Math.min(left, bytes.length - at);
      left -= taken;
      if (left == 0) {
        part = part == Part.BODY ? Part.REQUEST_LINE : Part.CHUNK_END;
      }
      return at + (int) taken;
    }
    for (int i = at; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean afterReturn = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
      if (c == '\n') {
        need(afterReturn, "a line ends with CR LF");
        line.setLength(line.length() - 1);
        String whole = line.toString();
        if (line.capacity() > USUAL_LINE) {
          line = new StringBuilder(USUAL_LINE);
        }
        line.setLength(0);
        end(whole);
        return i + 1;
      }
      need(!afterReturn, "CR stands before LF only");
      need(line.length() < (isInHead() ? MOST_LINE : MOST_DIGITS + 1), "a line has an end");
      line.append(c);
    }
    return bytes.length;
  }

  private void end(String text) throws Broken {
    switch (part) {
      case REQUEST_LINE -> {
        need(isRequestLine(text), "a request begins with method, target and HTTP/1.1");
        part = Part.HEADER_LINE;
        hasLength = false;
        isChunked = false;
        left = 0;
      }
      case HEADER_LINE -> {
        if (text.isEmpty()) {
          part = isChunked ? Part.CHUNK_SIZE : left > 0 ? Part.BODY : Part.REQUEST_LINE;
        } else {
          header(text);
        }
      }
      case CHUNK_SIZE -> {
        left = number(text, 16);
        need(left <= Integer.MAX_VALUE, "a chunk is no longer than an array");
        part = left == 0 ? Part.NO_TRAILER : Part.CHUNK;
      }
      case CHUNK_END -> {
        need(text.isEmpty(), "a chunk ends with CR LF");
        part = Part.CHUNK_SIZE;
      }
      case NO_TRAILER -> {
        need(text.isEmpty(), "no trailers are read");
        part = Part.REQUEST_LINE;
      }
      case BODY, CHUNK -> throw new Broken("bytes are no lines");
    }
  }

  private static boolean isRequestLine(String text) {
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    return first > 0
        && isToken(text, 0, first)
        && last > first + 1
        && text.substring(last + 1).equals("HTTP/1.1")
        && all(text, first + 1, last, c -> c > ' ' && c != 0x7f);
  }

  private void header(String text) throws Broken {
    int colon = text.indexOf(':');
    need(colon > 0 && isToken(text, 0, colon), "a header is a name, a colon and a value");
    need(
        all(text, colon + 1, text.length(), c -> (c >= ' ' && c != 0x7f) || c == '\t'),
        "a value holds no control characters");
    switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "content-length" -> {
        need(!hasLength && !isChunked, "a request has one length");
        hasLength = true;
        left = number(blankless(text, colon + 1), 10);
      }
      case "transfer-encoding" -> {
        need(!hasLength && !isChunked, "a request has one length");
        isChunked = true;
        need(blankless(text, colon + 1).equals("chunked"), "the only coding is chunked");
      }
      default -> {
        // of no concern here
      }
    }
  }

  private static boolean all(String text, int from, int to, IntPredicate allowed) {
    for (int i = from; i < to; i++) {
      if (!allowed.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A value without the blanks and tabs around it. */
  private static String blankless(String text, int from) {
    int begin = from;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static long number(String digits, int radix) throws Broken {
    need(!digits.isEmpty() && digits.length() <= MOST_DIGITS, "a length is a number");
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), radix) : -1;
      need(digit >= 0, "a length has digits only");
      number = number * radix + digit;
    }
    return number;
  }

  private static boolean isToken(String text, int from, int to) {
    return all(text, from, to, Framing::isOfToken);
  }

  private static boolean isOfToken(int c) {
    boolean isWord = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return isWord || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  private static void need(boolean holds, String rule) throws Broken {
    if (!holds) {
      throw new Broken(rule);
    }
  }
}
