package fi.opastin.understanding;

/**
 * An age that a message speaks of. Immutable.
 *
 * @param age in years
 * @param denied whether the message says that it is not, or no longer, the age
 * @param ofAnother whether it is the age of a relative or friend who is not the one in need
 * @param listed whether only its standing alone speaks for it
 * @param vague whether only tens are told of it: "nelikymppinen"
 * @param limit whether the person is of that age, or older or younger
 */
record AgeReading(
    int age, boolean denied, boolean ofAnother, boolean listed, boolean vague, Limit limit) {

  private static final int YOUNGEST = 6;
  private static final int OLDEST = 105;

  /** Whether somebody who writes to us, or whom they write for, may be so old. */
  static boolean isPossible(int age) {
    return age >= YOUNGEST && age <= OLDEST;
  }

  /** What an age that is told means. */
  enum Limit {
    /** It is the age. */
    NONE,
    /** "Olen yli 50": it is the least. */
    LEAST,
    /** "Olen alle 30": it is the most. */
    MOST
  }

  /** The same with another age. */
  AgeReading with(int other) {
    return new AgeReading(other, denied, ofAnother, listed, vague, limit);
  }
}
