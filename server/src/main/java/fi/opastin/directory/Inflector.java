package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Makes all written and spoken forms of one Finnish place name. For one use by one thread. */
final class Inflector {

  private static final List<String> DERIVED_ENDINGS =
      List.of(
          "nen", "ne", "sen", "sta", "sena", "seksi", "set", "sten", "sia", "sille", "selle",
          "siin");

  private final List<Inflected> forms = new ArrayList<>();

  private Inflector() {}

  /** The forms; a form may come twice. */
  static List<Inflected> formsOf(PlaceForms place) {
    Inflector inflector = new Inflector();
    inflector.add(place.name(), Role.NAME, true);
    if (!place.in().isEmpty()) {
      inflector.inflect(place);
    }
    for (String also : place.also()) {
      inflector.add(also, roleOf(also), true);
    }
    return inflector.forms;
  }

  /**
   * A name's words joined and in lower case, cut like the words of a message: S:t Michel is {@code
   * smichel}.
   */
  static String joined(String name) {
    StringBuilder joined = new StringBuilder();
    for (Token token : Utterance.of(name).tokens()) {
      joined.append(token.text());
    }
    return joined.toString();
  }

  /**
   * What an ending says: -ssa and -lla are in, -sta and -lta from, -lle and a long vowel with n to.
   */
  static Role roleOf(String form) {
    if (form.matches(".*(ss|ll)[aä]|.*[aeiouyäö]s")) {
      return Role.IN;
    }
    if (form.matches(".*[sl]t[aä]")) {
      return Role.FROM;
    }
    return form.matches(".*(lle|aan|ään|een|oon|öön|uun|yyn|iin|h[aeiouyäö]n)")
        ? Role.TO
        : Role.NAME;
  }

  private void inflect(PlaceForms place) {
    String name = joined(place.name());
    String in = joined(place.in());
    String weak = FinnishForms.weakStem(in);
    String strong = FinnishForms.strongStem(name, weak);
    char a = in.charAt(in.length() - 1);
    add(place.genitive(), Role.NAME, true);
    local(weak, FinnishForms.isInner(in), a, true);
    add(place.to(), Role.TO, true);
    add(place.from(), Role.FROM, true);
    add(FinnishForms.partitive(strong, a), Role.NAME, true);
    add(strong + "n" + a, Role.NAME, true);
    add(weak + "ksi", Role.NAME, true);
    local(weak, !FinnishForms.isInner(in), a, false);
    if (!strong.equals(weak)) {
      local(strong, FinnishForms.isInner(in), a, false);
    }
    String illative = FinnishForms.isInner(in) ? joined(place.to()) : FinnishForms.illative(strong);
    add(illative, Role.TO, FinnishForms.isInner(in));
    if (illative.endsWith("n")) {
      add(illative.substring(0, illative.length() - 1), Role.TO, false);
    }
    inhabitants(name, weak, strong, a);
  }

  /**
   * Where and where from, with the spoken endings: -ssa, -s, -sa; -sta, -st; -lla, -l; -lta, -lt;
   * -lle.
   */
  private void local(String weak, boolean inner, char a, boolean standard) {
    char c = inner ? 's' : 'l';
    add(weak + c + c + a, Role.IN, standard);
    add(weak + c + "t" + a, Role.FROM, standard);
    add(weak + c + "t", Role.FROM, false);
    add(weak + c, Role.IN, false);
    add(weak + c + a, Role.IN, false);
    if (!inner) {
      add(weak + "lle", Role.TO, standard);
    }
  }

  /**
   * Kotkalainen, helsinkiläinen, paraislainen, rovaniemeläinen (and rovaniemiläinen),
   * varkautelainen, in the cases that people write and say.
   */
  private void inhabitants(String name, String weak, String strong, char a) {
    String stem = name.endsWith("nen") ? name.substring(0, name.length() - 3) + "s" : name;
    if (name.endsWith("i") && strong.endsWith("e")) {
      stem = strong;
    } else if (!FinnishForms.isVowel(name.charAt(name.length() - 1)) && weak.endsWith("ude")) {
      stem = strong;
    }
    for (String start :
        stem.equals(name) || !name.endsWith("i") ? List.of(stem) : List.of(stem, name)) {
      for (String ending : DERIVED_ENDINGS) {
        String harmonic = a == 'ä' ? ending.replace('a', 'ä') : ending;
        forms.add(new Inflected(joined(start) + "l" + a + "i" + harmonic, Role.NAME, false, true));
      }
    }
  }

  private void add(String form, Role role, boolean standard) {
    forms.add(new Inflected(joined(form), role, standard, false));
  }
}
