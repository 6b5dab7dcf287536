package fi.opastin.pages;

import fi.opastin.directory.Names;
import fi.opastin.knowledge.Readership;
import fi.opastin.language.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom an answer is, in words. */
final class Readers {

  private static final Variants BETWEEN =
      new Variants(
          "%d–%d-vuotiaille", "%d–%d-vuotiaille", "För %d–%d-åringar", "For ages %d to %d");
  private static final Variants FROM =
      new Variants(
          "%d vuotta täyttäneille",
          "%d vuotta täyttäneille", "För den som har fyllt %d", "From age %d");
  private static final Variants UNTIL =
      new Variants(
          "Enintään %d-vuotiaille",
          "Enintään %d-vuotiaille", "För högst %d-åringar", "Up to age %d");

  private Readers() {}

  /** Empty where it is for everybody. */
  static String of(Readership readership, Language language) {
    Stream<String> audiences =
        readership.audiences().stream().sorted().map(audience -> Names.of(audience, language));
    return Stream.concat(audiences, Stream.of(ages(readership, language)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String ages(Readership readership, Language language) {
    if (readership.minAge().isPresent() && readership.maxAge().isPresent()) {
      return BETWEEN
          .in(language)
          .formatted(readership.minAge().getAsInt(), readership.maxAge().getAsInt());
    }
    if (readership.minAge().isPresent()) {
      return FROM.in(language).formatted(readership.minAge().getAsInt());
    }
    return readership.maxAge().isPresent()
        ? UNTIL.in(language).formatted(readership.maxAge().getAsInt())
        : "";
  }
}
