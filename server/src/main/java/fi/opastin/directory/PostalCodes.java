package fi.opastin.directory;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The postal codes in order, to be found whole or by their first digits. Immutable and safe to
 * share.
 */
final class PostalCodes {

  private static final int DIGITS = 5;
  private static final List<String> AMOUNTS =
      Words.list(
          """
          euro eur e km kilometri kpl kr askel henk ihmis people kronor asukas
          """);
  private static final List<String> NAMED =
      Words.list(
          """
          postinumer postnummer postcode postal zip asun asuu osoite bor live adress code
          """);

  private final List<PostalCode> codes;

  PostalCodes(List<PostalCode> codes) {
    this.codes = codes.stream().sorted(Comparator.comparing(PostalCode::code)).toList();
  }

  Optional<PostalCode> find(String digits) {
    int at = lowerBound(digits);
    return at < codes.size() && codes.get(at).code().equals(digits)
        ? Optional.of(codes.get(at))
        : Optional.empty();
  }

  /** The codes that begin with some digits, those where people live first. */
  List<PostalCode> beginningWith(String digits, int limit) {
    return codes.subList(lowerBound(digits), lowerBound(digits + ":")).stream()
        .sorted(Comparator.comparing((PostalCode code) -> !code.ordinary()))
        .limit(limit)
        .toList();
  }

  private int lowerBound(String digits) {
    int low = 0;
    int high = codes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codes.get(middle).code().compareTo(digits) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A postal code in a message; a number of euros or kilometres is none, and a bare number in a
   * sentence leaves doubt.
   */
  @Nullable PlaceMention mention(Utterance utterance, int index) {
    Token token = utterance.tokens().get(index);
    if (token.text().length() != DIGITS || !token.isNumber()) {
      return null;
    }
    Optional<PostalCode> code = find(token.text());
    if (code.isEmpty() || isAmount(utterance, index)) {
      return null;
    }
    boolean sure =
        code.get().ordinary()
            && (token.text().startsWith("0") || isNamed(utterance.tokens(), index));
    return MentionFinder.postal(code.get().municipality(), index, sure);
  }

  private static boolean isAmount(Utterance utterance, int index) {
    List<Token> tokens = utterance.tokens();
    int end = tokens.get(index).end();
    String rest =
        utterance.text().substring(end, Math.min(utterance.text().length(), end + 2)).strip();
    if (rest.startsWith("€") || rest.startsWith("$")) {
      return true;
    }
    return index + 1 < tokens.size()
        && AMOUNTS.stream()
            .anyMatch(
                unit ->
                    unit.length() < 4
                        ? tokens.get(index + 1).text().equals(unit)
                        : tokens.get(index + 1).text().startsWith(unit));
  }

  private static boolean isNamed(List<Token> tokens, int index) {
    if (tokens.size() <= 3) {
      return true;
    }
    for (int i = Math.max(0, index - 3); i < index; i++) {
      if (PlaceWords.beginsWith(tokens.get(i).text(), NAMED)) {
        return true;
      }
    }
    return index + 1 < tokens.size() && tokens.get(index + 1).capital();
  }
}
