package fi.opastin.privacy;

import java.util.List;

/** E-mail addresses, also as people write them against machines, or say them. */
final class EmailForm {

  private static final String NAME = "[\\p{L}\\p{N}._%+'-]{1,64}";
  private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}";
  private static final String SAID_DOT =
      "(?:\\s(?:piste|pist|punkt|dot)\\s|\\s?[(\\[{](?:piste|punkt|dot|\\.)[)\\]}]\\s?)";
  private static final String TOP = "(?:fi|com|net|org|se|eu|info|ax|edu|io|me|no|ee|de|ru|uk)";
  private static final String SAID_NAME =
      "[\\p{L}\\p{N}._%+-]{1,64}(?:(?:"
          + SAID_DOT
          + "|\\s(?:alaviiva|viiva|understreck|underscore|dash)\\s|\\s[._]\\s?)[\\p{L}\\p{N}._%+-]{1,64}){0,3}";

  /** Signs that nobody writes for anything else. */
  private static final String AT =
      "\\s{0,2}(?:@|[(\\[{<]\\s?(?:at|ät|a|ätt|miukumauku|@)\\s?[)\\]}>])\\s{0,2}";

  private static final String SAID_AT =
      "\\s(?:at|ät|ätt|ätmerkki|ät-merkki|at-merkki|miukumauku|miumau|kissanhäntä|snabel-?a|snabela"
          + "|alfakrull)\\s";

  private static final String PROVIDER =
      "(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|msn|proton|protonmail|luukku|suomi24"
          + "|elisa|elisanet|kolumbus|saunalahti|netti|telia|pp|welho|dnainternet|mail|edu|me|aol)";

  static final List<Mask> MASKS =
      List.of(
          // mari.meikalainen@example.fi, mari(at)example.fi, mari @ example . fi
          Mask.of(
              "[e-mail]",
              "(?<![\\p{L}\\p{N}])"
                  + NAME
                  + "(?:\\s[._]\\s"
                  + NAME
                  + "){0,2}"
                  + AT
                  + LABEL
                  + "(?:(?:\\."
                  + LABEL
                  + "){1,5}|(?:(?:\\s{1,2}[.,]\\s{0,2}|"
                  + SAID_DOT
                  + ")"
                  + LABEL
                  + "){0,2}(?:\\s{1,2}[.,]\\s{0,2}|"
                  + SAID_DOT
                  + ")"
                  + TOP
                  + "(?![\\p{L}\\p{N}]))"),
          // mari piste meikäläinen at example piste fi
          Mask.of(
              "[e-mail]",
              "(?<![\\p{L}\\p{N}])"
                  + SAID_NAME
                  + SAID_AT
                  + LABEL
                  + "(?:(?:"
                  + SAID_DOT
                  + "|\\.)"
                  + LABEL
                  + "){0,2}"
                  + SAID_DOT
                  + "(?:\\p{L}{2,10})(?![\\p{L}\\p{N}])"),
          // mari.meikalainen at example.fi, mari at gmail.com
          Mask.of(
              "[e-mail]",
              "(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}]{1,40}(?:[._+-][\\p{L}\\p{N}]{1,40}){1,3}|\\p{L}{1,40}\\d{1,6})"
                  + SAID_AT
                  + LABEL
                  + "(?:\\.|\\s\\.\\s?)"
                  + "(?:"
                  + LABEL
                  + "\\.)?"
                  + TOP
                  + "(?![\\p{L}\\p{N}])"),
          Mask.of(
              "[e-mail]",
              "(?<![\\p{L}\\p{N}])"
                  + NAME
                  + SAID_AT
                  + PROVIDER
                  + "(?:\\s?\\.\\s?"
                  + LABEL
                  + "){0,1}"
                  + "(?:\\s?\\.\\s?"
                  + TOP
                  + "(?![\\p{L}\\p{N}]))"),
          // what is left of one that was cut or written badly
          Mask.of(
              "[e-mail]",
              "(?<![\\p{L}\\p{N}])" + NAME + "@" + LABEL + "(?:\\." + LABEL + "){0,4}"));

  private EmailForm() {}
}
