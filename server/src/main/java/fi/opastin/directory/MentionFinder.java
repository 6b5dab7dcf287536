package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.directory.PlaceMention.Use;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in one message, without what the person does there. Immutable and safe to share.
 */
final class MentionFinder {

  private static final int LEAST_JOINED = 7;
  private static final int LEAST_CERTAIN = 8;
  private static final List<String> CLITICS =
      List.of("kinko", "kohan", "kin", "ko", "kö", "han", "hän", "kaan", "kään", "pa", "pä", "kos");

  private final FormIndex forms;
  private final PostalCodes postalCodes;
  private final AmbiguousWords words;
  private final Evidence evidence;

  MentionFinder(FormIndex forms, PostalCodes postalCodes, AmbiguousWords words) {
    this.forms = forms;
    this.postalCodes = postalCodes;
    this.words = words;
    this.evidence = new Evidence(words, forms);
  }

  List<PlaceMention> find(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    List<PlaceMention> found = new ArrayList<>(2);
    for (int i = 0; i < tokens.size(); i++) {
      PlaceMention mention = at(utterance, i);
      if (mention != null) {
        found.add(mention);
        i = mention.lastToken();
      }
    }
    return found;
  }

  private @Nullable PlaceMention at(Utterance utterance, int index) {
    List<Token> tokens = utterance.tokens();
    Token token = tokens.get(index);
    if (token.text().charAt(0) <= '9') {
      return postalCodes.mention(utterance, index);
    }
    if (index + 1 < tokens.size()) {
      PlaceForm joined = joined(token, tokens.get(index + 1));
      if (joined != null && evidence.isPlace(utterance, index, index + 1, joined)) {
        return mention(utterance, index, index + 1, joined);
      }
    }
    PlaceForm form = single(tokens, index);
    return form != null && evidence.isPlace(utterance, index, index, form)
        ? mention(utterance, index, index, form)
        : null;
  }

  /** A name of two words, or one that was cut in two ("lappeen rannassa"). */
  private @Nullable PlaceForm joined(Token one, Token two) {
    int length = one.folded().length() + two.folded().length();
    if (length < 4 || two.isNumber()) {
      return null;
    }
    PlaceForm form = forms.exact(one, two);
    if (form == null || form.words() > 1) {
      return form;
    }
    boolean wordsOfTheirOwn = words.words().contains(one.text()) || two.folded().length() < 3;
    return length < LEAST_JOINED || !form.standard() || wordsOfTheirOwn || one.folded().length() < 3
        ? null
        : form;
  }

  private @Nullable PlaceForm single(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    PlaceForm form = forms.exact(token.text(), token.folded());
    if (form != null) {
      return form;
    }
    if (token.folded().length() < FormIndex.LEAST_CORRECTED
        || words.words().contains(token.text())) {
      return null;
    }
    form = withoutClitic(token);
    return form != null ? form : corrected(tokens, index);
  }

  /**
   * A misspelt name; a short one only with a local case, a capital letter inside the message, or as
   * the message.
   */
  private @Nullable PlaceForm corrected(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Optional<PlaceForm> near =
        forms.corrected(token.folded()).filter(form -> form.isWritten(token.text()));
    if (near.isEmpty()
        || token.folded().length() >= LEAST_CERTAIN
        || near.get().role() != Role.NAME) {
      return near.orElse(null);
    }
    return tokens.size() <= 2 || (token.capital() && index > 0) ? near.get() : null;
  }

  /** "kotkassakin", "oulussako". */
  private @Nullable PlaceForm withoutClitic(Token token) {
    for (String clitic : CLITICS) {
      int end = token.text().length() - clitic.length();
      if (end >= 4 && token.text().endsWith(clitic)) {
        String stem = token.text().substring(0, end);
        PlaceForm form = forms.exact(stem, Utterance.fold(stem));
        if (form != null && form.local()) {
          return form;
        }
      }
    }
    return null;
  }

  private static PlaceMention mention(Utterance utterance, int first, int last, PlaceForm form) {
    Role role = form.role() == Role.NAME ? roleAround(utterance, first, last) : form.role();
    return new PlaceMention(
        form.code(), first, last, form.kind(), role, Use.UNKNOWN, false, form.sure());
  }

  /** The role by a preposition before the name, or by an ending behind a colon ("JKL:ssä"). */
  private static Role roleAround(Utterance utterance, int first, int last) {
    Token end = utterance.tokens().get(last);
    String written = utterance.text().substring(end.start(), end.end());
    int colon = written.indexOf(':');
    if (colon >= 0) {
      return Inflector.roleOf("x" + written.substring(colon + 1));
    }
    return Optional.of(first)
        .filter(index -> index > 0)
        .map(index -> utterance.tokens().get(index - 1).text())
        .map(MentionFinder::roleOf)
        .orElse(Role.NAME);
  }

  private static Role roleOf(String preposition) {
    if (PlaceWords.IN.contains(preposition)) {
      return Role.IN;
    }
    if (PlaceWords.TO.contains(preposition)) {
      return Role.TO;
    }
    return PlaceWords.FROM.contains(preposition) ? Role.FROM : Role.NAME;
  }

  static PlaceMention postal(MunicipalityCode code, int index, boolean sure) {
    return new PlaceMention(
        code, index, index, Kind.POSTAL_CODE, Role.NAME, Use.UNKNOWN, false, sure);
  }
}
