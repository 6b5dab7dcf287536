package fi.opastin.understanding;

/**
 * An age that a message speaks of. Immutable.
 *
 * @param age in years
 * @param denied whether the message says that it is not, or no longer, the age
 * @param ofAnother whether it is the age of a relative or friend who is not the one in need
 * @param listed whether only its standing alone speaks for it
 */
record AgeReading(int age, boolean denied, boolean ofAnother, boolean listed) {}
