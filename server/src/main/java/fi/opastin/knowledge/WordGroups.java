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
import java.util.function.Function;
import java.util.function.Supplier;

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
                  + " ravintolan pizzerian kampaamon ompelimon kahvilan kioskin putiikin korjaamon"
                  + " hoitolan studion leipomon siivousfirman maatilan toiminimen liikkeen"
                  + " flickvan flickvannen change changing changed lapsena opiskelin opiskeli"
                  + " hoitajia opettajia nuorimmassa kielen"
                  + " ammattitaitonen ammattitaitoinen tyomarkkinatorilla")
              .split(" "));

  private final WordBook book;
  private final PatternSet<T> any;
  private final PatternSet<T> not;
  private final PatternSet<T> except;

  /**
   * The patterns of one thing.
   *
   * @param any one of these shows it
   * @param not one of these anywhere says that it is not so
   * @param except what these cover shows nothing, and whatever else is said still may
   */
  public record Group(List<WordPattern> any, List<WordPattern> not, List<WordPattern> except) {
    public Group {
      any = List.copyOf(any);
      not = List.copyOf(not);
      except = List.copyOf(except);
    }

    public Group(List<WordPattern> any, List<WordPattern> not) {
      this(any, not, List.of());
    }
  }

  /**
   * Groups by what they show.
   *
   * @param book shared with others that read the same messages
   */
  public WordGroups(Map<T, Group> groups, WordBook book) {
    this.book = book;
    any = PatternSet.of(part(groups, Group::any), ORDINARY, book);
    not = PatternSet.of(part(groups, Group::not), ORDINARY, book);
    except = PatternSet.of(part(groups, Group::except), ORDINARY, book);
  }

  private static <T> Map<T, List<WordPattern>> part(
      Map<T, Group> groups, Function<Group, List<WordPattern>> of) {
    Map<T, List<WordPattern>> part = new LinkedHashMap<>();
    groups.forEach((value, group) -> part.put(value, of.apply(group)));
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

  /**
   * How far a message lets its words reach.
   *
   * @param <T> what is shown
   */
  public interface Reach<T> {

    /** Whether what is shown there is said of the one meant. */
    boolean counts(PatternSet.Match<T> shown);

    /** Whether what speaks against a thing there speaks of what is shown here. */
    boolean opposes(PatternSet.Match<T> against, PatternSet.Match<T> shown);
  }

  /** Every word says something of the one meant, and against any other. */
  private record Everywhere<T>() implements Reach<T> {
    @Override
    public boolean counts(PatternSet.Match<T> shown) {
      return true;
    }

    @Override
    public boolean opposes(PatternSet.Match<T> against, PatternSet.Match<T> shown) {
      return true;
    }
  }

  /** Reads these words, of which any may speak against any other. */
  public Reading<T> read(List<Token> tokens) {
    return read(tokens, Everywhere::new);
  }

  /**
   * Reads these words as far as they reach.
   *
   * @param message tells how far; asked only where there is something to read
   */
  public Reading<T> read(List<Token> tokens, Supplier<? extends Reach<T>> message) {
    WordBook.Reading words = book.read(tokens);
    List<PatternSet.Match<T>> matches = any.matches(words);
    List<PatternSet.Match<T>> opposed = not.matches(words);
    if (matches.isEmpty() && opposed.isEmpty()) {
      return new Reading<>(Set.of(), Set.of(), List.of());
    }
    List<PatternSet.Match<T>> excepted = matches.isEmpty() ? List.of() : except.matches(words);
    Reach<T> reach = message.get();
    Set<T> shown = new LinkedHashSet<>();
    Set<T> denied = new LinkedHashSet<>();
    for (PatternSet.Match<T> match : matches) {
      boolean stands =
          !shown.contains(match.value())
              && reach.counts(match)
              && excepted.stream().noneMatch(cover -> covers(cover, match));
      if (stands && opposed.stream().noneMatch(against -> speaksAgainst(against, match, reach))) {
        shown.add(match.value());
      }
    }
    for (PatternSet.Match<T> against : opposed) {
      if (NEGATIONS.contains(tokens.get(against.first()).text())) {
        denied.add(against.value());
      }
    }
    denied.removeAll(shown);
    return new Reading<>(shown, denied, matches);
  }

  private static <T> boolean covers(PatternSet.Match<T> cover, PatternSet.Match<T> match) {
    return cover.value().equals(match.value())
        && cover.first() <= match.last()
        && match.first() <= cover.last();
  }

  private static <T> boolean speaksAgainst(
      PatternSet.Match<T> against, PatternSet.Match<T> shown, Reach<T> reach) {
    return against.value().equals(shown.value()) && reach.opposes(against, shown);
  }
}
