package fi.opastin.understanding;

import java.util.List;
import java.util.Optional;

/** A message in a script that none of our languages is written in. */
final class ForeignLanguageRecogniser implements Recogniser {

  @Override
  public Optional<Found> recognise(Heard heard) {
    String text = heard.utterance().text();
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        foreign += isLatin(c) ? 0 : 1;
      }
    }
    return letters > 0 && foreign * 2 > letters
        ? Optional.of(
            new Found(
                new Meaning.NotUnderstood(
                    Meaning.NotUnderstood.Kind.LANGUAGE_NOT_SERVED, List.of()),
                "another script"))
        : Optional.empty();
  }

  private static boolean isLatin(int letter) {
    return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
