package fi.opastin.directory;

import java.util.List;
import java.util.Optional;

/**
 * Finnish place-name stems: from a name and where one is there (Tampere, Tampereella) to its other
 * forms. Grammar after Iso suomen kielioppi (VISK), sections 55–69 on stems and 89–95 on case
 * endings; what the rules get wrong for a rare name, its {@code also} forms put right.
 */
final class FinnishForms {

  private static final List<String> ONE_SYLLABLE_ENDS =
      List.of("suu", "pää", "maa", "puu", "kuu", "luu", "pyy");

  private FinnishForms() {}

  /** The forms of a name by its place form; a name without one is not inflected. */
  static PlaceForms of(String name, Optional<String> in, List<String> also) {
    if (in.isEmpty()) {
      return new PlaceForms(name, "", "", "", "", also);
    }
    String weak = weakStem(in.get());
    boolean plural = weak.endsWith("isi") && name.endsWith("nen");
    String genitive = plural ? weak.substring(0, weak.length() - 1) + "ten" : weak + "n";
    char a = in.get().charAt(in.get().length() - 1);
    boolean inner = isInner(in.get());
    String to = inner ? illative(strongStem(name, weak)) : weak + "lle";
    return new PlaceForms(name, genitive, in.get(), to, weak + (inner ? "st" : "lt") + a, also);
  }

  /** Whether one is in it (-ssa) and not on it (-lla). */
  static boolean isInner(String in) {
    return in.endsWith("ssa") || in.endsWith("ssä");
  }

  /** Lappeenranna-ssa, Tamperee-lla. */
  static String weakStem(String in) {
    return in.substring(0, in.length() - 3);
  }

  /**
   * The stem of the essive and the illative: Lappeenranta-na, Tamperee-na, Rovanieme-nä,
   * Orivete-nä.
   */
  static String strongStem(String name, String weak) {
    char last = name.charAt(name.length() - 1);
    if (name.endsWith("nen") || !isVowel(last)) {
      return weak.endsWith("ude") ? weak.substring(0, weak.length() - 2) + "te" : weak;
    }
    if (last == 'i' && weak.endsWith("e")) {
      String stem = name.substring(0, name.length() - 1);
      return name.endsWith("vesi") ? stem.substring(0, stem.length() - 1) + "te" : stem + "e";
    }
    return last == 'e' && weak.endsWith("ee") ? weak : name;
  }

  /** Into it: Lappeenrantaan, Espooseen, Joensuuhun. */
  static String illative(String strong) {
    int length = strong.length();
    char last = strong.charAt(length - 1);
    if (length >= 2 && Character.toLowerCase(strong.charAt(length - 2)) == last) {
      boolean oneSyllable = length <= 3 || ONE_SYLLABLE_ENDS.stream().anyMatch(strong::endsWith);
      return strong + (oneSyllable ? "h" + last + "n" : "seen");
    }
    return isVowel(last) ? strong + last + "n" : strong + "iin";
  }

  /** Some of it: Lappeenrantaa, Espoota, Tamperetta. */
  static String partitive(String strong, char a) {
    int length = strong.length();
    char last = strong.charAt(length - 1);
    if (length >= 2 && strong.charAt(length - 2) == last) {
      return last == 'e' ? strong.substring(0, length - 1) + "tt" + a : strong + "t" + a;
    }
    return strong.endsWith("te") ? strong.substring(0, length - 2) + "tt" + a : strong + a;
  }

  static boolean isVowel(char c) {
    return "aeiouyäöå".indexOf(c) >= 0;
  }
}
