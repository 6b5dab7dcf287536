package fi.opastin.editor;

import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A conversation that an editor tries: all that was said, under what is pretended. It is played
 * anew for every turn, so that a date or place may be changed afterwards. Immutable.
 *
 * @param pretended what is taken for true
 * @param said what was said, each as {@code text:…}, {@code choice:…} or {@code lang:…}
 */
public record Talk(Pretended pretended, List<String> said) {

  /** So many turns may be tried. */
  public static final int MOST_TURNS = 20;

  /** The longest message, in code points. */
  public static final int LONGEST = 1000;

  private static final String TEXT = "text:";
  private static final String CHOICE = "choice:";
  private static final String LANG = "lang:";

  /** As golden conversations are played. */
  private static final Partner PAGE = Partner.open("terminal", "Pääte");

  /**
   * What is taken for true.
   *
   * @param now the time
   * @param page language of the page
   * @param municipality that the page knows
   * @param age that the person tells first of all
   * @param audience that the page is for
   */
  public record Pretended(
      Instant now,
      Language page,
      Optional<MunicipalityCode> municipality,
      OptionalInt age,
      Set<Audience> audience) {
    public Pretended {
      audience = Set.copyOf(audience);
    }
  }

  public Talk {
    said = List.copyOf(said);
  }

  /** What was said, as a field carries it, if it is of its form. */
  public static Optional<String> read(String field) {
    boolean known = field.startsWith(TEXT) || field.startsWith(CHOICE) || field.startsWith(LANG);
    int colon = field.indexOf(':');
    return known && !field.substring(colon + 1).isBlank() && fits(field.substring(colon + 1))
        ? Optional.of(field)
        : Optional.empty();
  }

  /** Whether a message is short enough. */
  public static boolean fits(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST;
  }

  /** A written message as a field carries it; lines become one. */
  public static String text(String message) {
    return TEXT + message.strip().replaceAll("\\s+", " ");
  }

  /** A pressed choice as a field carries it. */
  public static String choice(String id) {
    return CHOICE + id;
  }

  /** Everything that is said: the age, where it is pretended, comes first. */
  List<String> turns() {
    List<String> turns = new ArrayList<>();
    if (pretended.age().isPresent()) {
      int age = pretended.age().getAsInt();
      turns.add(
          text(
              switch (pretended.page()) {
                case FI, FI_SIMPLE -> "Olen " + age + "-vuotias";
                case SV -> "Jag är " + age + " år";
                case EN -> "I am " + age + " years old";
              }));
    }
    turns.addAll(said);
    return turns;
  }

  /** What a turn says, without its kind. */
  static String words(String turn) {
    return turn.substring(turn.indexOf(':') + 1);
  }

  static boolean isText(String turn) {
    return turn.startsWith(TEXT);
  }

  static boolean isChoice(String turn) {
    return turn.startsWith(CHOICE);
  }

  /** The reply to each turn. */
  public List<ChatReply> play(ChatService chat) {
    List<ChatReply> replies = new ArrayList<>();
    Optional<String> state = Optional.empty();
    for (String turn : turns()) {
      ChatReply reply = chat.take(request(turn, state), PAGE, pretended.now());
      state = Optional.of(reply.state());
      replies.add(reply);
    }
    return replies;
  }

  private ChatRequest request(String turn, Optional<String> state) {
    Optional<String> words = Optional.of(words(turn));
    return new ChatRequest(
        words.filter(any -> isText(turn)),
        words.filter(any -> isChoice(turn)),
        words.filter(any -> turn.startsWith(LANG)).flatMap(Language::of),
        state,
        new ChatRequest.Context(
            Optional.of(pretended.page()),
            pretended.municipality(),
            pretended.audience(),
            Optional.empty()));
  }
}
