package fi.opastin.pages;

import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Names;
import fi.opastin.knowledge.Readership;
import fi.opastin.language.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom an answer is, in words. */
final class Readers {

  private Readers() {}

  /** Empty where it is for everybody. */
  static String of(Readership readership, Language language) {
    String ages = Names.of(new AgeRange(readership.minAge(), readership.maxAge()), language);
    Stream<String> audiences =
        readership.audiences().stream().sorted().map(audience -> Names.of(audience, language));
    return Stream.concat(audiences, Stream.of(ages).filter(text -> !text.isEmpty()))
        .collect(Collectors.joining(", "));
  }
}
