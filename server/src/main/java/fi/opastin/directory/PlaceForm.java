package fi.opastin.directory;

/**
 * One form of one place, as the index holds it.
 *
 * @param text lower case with its dots, words joined
 * @param ambiguous the name is also something else
 * @param local its case itself says in, to or from
 * @param words of how many words the name is written
 * @param rank which of two equal forms wins, the lower one
 */
record PlaceForm(
    String text,
    MunicipalityCode code,
    PlaceMention.Kind kind,
    PlaceMention.Role role,
    boolean ambiguous,
    boolean local,
    boolean sure,
    int words,
    int rank) {

  /** Added to the rank of forms that are spoken or made by analogy. */
  static final int BY_ANALOGY = 4;

  /** Whether a source or the grammar gives it, not speech or analogy. */
  boolean standard() {
    return rank < BY_ANALOGY;
  }

  /**
   * Whether a word written like this may mean it: a dot that is written must be in the name; a
   * missing one may.
   */
  boolean isWritten(String word) {
    if (word.length() != text.length()) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      char written = word.charAt(i);
      char named = text.charAt(i);
      if (written != named && written > 127 && named < 128) {
        return false;
      }
    }
    return true;
  }
}
