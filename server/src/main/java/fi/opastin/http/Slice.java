package fi.opastin.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list that lies in memory. The cursor names the list and a place, and is checked when
 * it comes back.
 *
 * @param next cursor of the following part, empty at the end
 */
record Slice<T>(List<T> items, Optional<String> next) {

  private static final int MOST_DIGITS = 6;

  Slice {
    items = List.copyOf(items);
  }

  /** The part of a list that a query asks for. */
  static <T> Slice<T> of(List<T> all, String list, Query query) {
    int start = query.cursor().map(cursor -> place(cursor, list, all.size())).orElse(0);
    int end = Math.min(all.size(), start + query.limit());
    return new Slice<>(
        all.subList(start, end),
        end < all.size() ? Optional.of(cursor(list, end)) : Optional.empty());
  }

  private static String cursor(String list, int place) {
    byte[] bytes = (list + ":" + place).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Only what {@link #cursor} wrote is read back: the same place must give the same text. */
  private static int place(String cursor, String list, int size) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String digits = text.substring(text.indexOf(':') + 1);
      if (digits.length() <= MOST_DIGITS) {
        int place = Integer.parseInt(digits);
        if (place >= 0 && place <= size && cursor(list, place).equals(cursor)) {
          return place;
        }
      }
    } catch (IllegalArgumentException e) {
      throw bad();
    }
    throw bad();
  }

  private static ProblemException bad() {
    return Problem.at(ProblemType.BAD_CURSOR, "cursor", "must be next of the part before")
        .toException();
  }
}
