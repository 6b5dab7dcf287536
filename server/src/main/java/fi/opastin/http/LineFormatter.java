package fi.opastin.http;

import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes an event as one line of {@code key=value}. Of an exception it tells the class and where it
 * was thrown, never its message, which may hold what somebody wrote. Named in {@code
 * logging.properties}; safe to share.
 */
public final class LineFormatter extends Formatter {

  private static final int FRAMES = 12;

  /** The second that was written last, since its text is the same for all its events. */
  private volatile Second last = new Second(0, "");

  private record Second(long epoch, String text) {}

  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder(256);
    line.append("time=");
    time(line, event.getInstant());
    line.append(" level=").append(event.getLevel().getName());
    line.append(" logger=").append(event.getLoggerName()).append(' ');
    line.append(formatMessage(event).replace('\n', ' ').replace('\r', ' '));
    if (event.getThrown() != null) {
      line.append(' ');
      append(line, event.getThrown());
    }
    return line.append('\n').toString();
  }

  /** An exception and its causes: classes and places, no messages. */
  static void append(StringBuilder line, Throwable thrown) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < FRAMES; cause = cause.getCause()) {
      line.append(depth++ == 0 ? "exception=" : " cause=")
          .append(cause.getClass().getName())
          .append(" at=");
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        line.append(i == 0 ? "" : "<")
            .append(frames[i].getClassName())
            .append(':')
            .append(frames[i].getLineNumber());
      }
    }
  }

  private void time(StringBuilder line, Instant moment) {
    Second second = last;
    if (second.epoch() != moment.getEpochSecond()) {
      String text = Instant.ofEpochSecond(moment.getEpochSecond()).toString();
      second = new Second(moment.getEpochSecond(), text.substring(0, text.length() - 1));
      last = second;
    }
    int millis = moment.getNano() / 1_000_000;
    line.append(second.text()).append('.');
    line.append(millis < 100 ? "0" : "").append(millis < 10 ? "0" : "").append(millis).append('Z');
  }
}
