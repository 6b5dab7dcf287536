package fi.opastin.frozen;

/** What comes next in frozen bytes. The order is the form: see {@link Freezer#FORM}. */
enum Kind {
  NULL,
  SAME,
  STRING,
  ENUM,
  TRUE,
  FALSE,
  INT,
  LONG,
  DOUBLE,
  CHARACTER,
  NOTHING,
  OPTIONAL,
  NO_INT,
  OPTIONAL_INT,
  DATE,
  TIME,
  MONTH_DAY,
  DURATION,
  ADDRESS,
  REGEX,
  BITS,
  LIST,
  ARRAY_LIST,
  SET,
  LINKED_SET,
  MAP,
  HASH_MAP,
  LINKED_MAP,
  TREE_MAP,
  UNMODIFIABLE_LINKED_MAP,
  UNMODIFIABLE_TREE_MAP,
  ENUM_MAP,
  RECORD,
  OBJECT,
  ARRAY,
  BOOLEANS,
  BYTES,
  CHARS,
  INTS,
  LONGS,
  FLOATS,
  DOUBLES;

  private static final Kind[] ALL = values();

  static Kind of(int ordinal) {
    return ALL[ordinal];
  }
}
