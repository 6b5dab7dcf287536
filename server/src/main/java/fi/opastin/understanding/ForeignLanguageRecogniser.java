package fi.opastin.understanding;

import java.util.List;
import java.util.Optional;

/** A message in a script that none of our languages is written in. */
final class ForeignLanguageRecogniser implements Recogniser {

  @Override
  public Optional<Found> recognise(Heard heard) {
    String text = heard.utterance().text();
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && foreign * 2 > letters
        ? Optional.of(
            new Found(
                new Meaning.NotUnderstood(
                    Meaning.NotUnderstood.Kind.LANGUAGE_NOT_SERVED, List.of()),
                "another script"))
        : Optional.empty();
  }
}
