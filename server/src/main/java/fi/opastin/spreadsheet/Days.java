package fi.opastin.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as spreadsheets have them: 2026-11-22, 22.11.2026, or the number of the day. Pure. */
public final class Days {

  /** Day 1 of spreadsheet programs is 1900-01-01, and they count a 29 February 1900. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final Pattern NUMBER = Pattern.compile("[3-7][0-9]{4}");
  private static final DateTimeFormatter FINNISH =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Days() {}

  /** The day as 2026-11-22; empty where it is none. */
  public static Optional<String> read(String text) {
    try {
      if (NUMBER.matcher(text).matches()) {
        return Optional.of(ZERO.plusDays(Long.parseLong(text)).toString());
      }
      return Optional.of(
          (text.contains(".") ? LocalDate.parse(text, FINNISH) : LocalDate.parse(text)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
