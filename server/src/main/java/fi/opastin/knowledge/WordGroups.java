package fi.opastin.knowledge;

import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.WordBook;
import fi.opastin.language.WordPattern;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things that words show, each by patterns of which one must be there and patterns of which none
 * may. Immutable, safe to share.
 *
 * @param <T> what is shown
 */
public final class WordGroups<T> {

  private static final Set<String> NEGATIONS =
      Set.of(
          "en", "ei", "emmä", "emmää", "enää", "enkä", "inte", "int", "ej", "inga", "not", "never",
          "no", "longer", "dont", "arent", "isnt", "varken", "neither");

  /**
   * Words one letter from others that mean something else: "työhön" is never meant for "työtön".
   */
  private static final Set<String> ORDINARY =
      Set.of(
          ("tyohon duunia duunii duunin duunit farmor farmors former kaksitoista kuusitoista"
                  + " lukossa telkkari terkkari kasitoita barnen lukiosta yliopistosta"
                  + " ammattikoulusta amiksesta koulusta ulkomailla espanjassa saksassa ranskassa"
                  + " italiassa englannissa kanadassa australiassa puolassa puolesta virossa"
                  + " koreassa japanissa kreikassa thaimaassa turkissa kiinassa intiassa"
                  + " valmistuin valmistui valmistuu opintopisteen opintopisteet opintopisteita"
                  + " studieplan matkusta seudulla valmentajan psykologin tulkista"
                  + " lisaa likasa paikkaan paikkaa finish hoidin nayttaa laakarit"
                  + " rehtorin opiskelee opiskelun opiskelut studera studerat plugga"
                  + " studiehandledare studiehandledning kirjoitin parturia parturiin insinoorin"
                  + " putkimiehen kirjanpitajani lattforetagande forelasning potkaista"
                  + " ammattitaitonen ammattitaitoinen tyomarkkinatorilla")
              .split(" "));

  private final WordBook book;
  private final PatternSet<T> any;
  private final PatternSet<T> not;

  /** The patterns of one thing. */
  public record Group(List<WordPattern> any, List<WordPattern> not) {
    public Group {
      any = List.copyOf(any);
      not = List.copyOf(not);
    }
  }

  /**
   * Groups by what they show.
   *
   * @param book shared with others that read the same messages
   */
  public WordGroups(Map<T, Group> groups, WordBook book) {
    this.book = book;
    any = PatternSet.of(part(groups, true), ORDINARY, book);
    not = PatternSet.of(part(groups, false), ORDINARY, book);
  }

  private static <T> Map<T, List<WordPattern>> part(Map<T, Group> groups, boolean wanted) {
    Map<T, List<WordPattern>> part = new LinkedHashMap<>();
    groups.forEach((value, group) -> part.put(value, wanted ? group.any() : group.not()));
    return part;
  }

  /**
   * What words show and deny.
   *
   * @param shown things of which a pattern is there and none that speaks against it
   * @param denied things that are said not to be, by a pattern of {@code not} that begins with a
   *     negation
   * @param matches where things are shown, whatever speaks against them
   */
  public record Reading<T>(Set<T> shown, Set<T> denied, List<PatternSet.Match<T>> matches) {}

  /** Reads these words. */
  public Reading<T> read(List<Token> tokens) {
    WordBook.Reading words = book.read(tokens);
    List<PatternSet.Match<T>> matches = any.matches(words);
    List<PatternSet.Match<T>> opposed = not.matches(words);
    if (matches.isEmpty() && opposed.isEmpty()) {
      return new Reading<>(Set.of(), Set.of(), List.of());
    }
    Set<T> shown = new LinkedHashSet<>();
    Set<T> denied = new LinkedHashSet<>();
    matches.forEach(match -> shown.add(match.value()));
    for (PatternSet.Match<T> against : opposed) {
      shown.remove(against.value());
      if (NEGATIONS.contains(tokens.get(against.first()).text())) {
        denied.add(against.value());
      }
    }
    denied.removeAll(shown);
    return new Reading<>(shown, denied, matches);
  }
}
