package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the choices of the last reply, by its number, its place in the row, its words, or a yes to
 * the only one.
 */
final class OfferedChoiceRecogniser implements Recogniser {

  private static final Map<String, Integer> PLACES =
      Map.ofEntries(
          Map.entry("1", 0),
          Map.entry("2", 1),
          Map.entry("3", 2),
          Map.entry("4", 3),
          Map.entry("5", 4),
          Map.entry("ensimmäinen", 0),
          Map.entry("ensimmäisen", 0),
          Map.entry("ensimmäistä", 0),
          Map.entry("eka", 0),
          Map.entry("ekan", 0),
          Map.entry("ekaa", 0),
          Map.entry("toinen", 1),
          Map.entry("toisen", 1),
          Map.entry("toka", 1),
          Map.entry("tokan", 1),
          Map.entry("tokaa", 1),
          Map.entry("kolmas", 2),
          Map.entry("kolmannen", 2),
          Map.entry("viimeinen", -1),
          Map.entry("vika", -1),
          Map.entry("viimeisen", -1),
          Map.entry("vikan", -1),
          Map.entry("första", 0),
          Map.entry("andra", 1),
          Map.entry("tredje", 2),
          Map.entry("sista", -1),
          Map.entry("first", 0),
          Map.entry("second", 1),
          Map.entry("third", 2),
          Map.entry("last", -1));

  /** Words that may stand beside a place in the row: "se eka", "the first one please". */
  private static final Set<String> BESIDE =
      Set.of(
          "se",
          "toi",
          "tuo",
          "otan",
          "valitsen",
          "vaihtoehto",
          "vaihtoehdon",
          "numero",
          "kiitos",
          "joo",
          "no",
          "den",
          "det",
          "alternativ",
          "alternativet",
          "nummer",
          "tack",
          "jag",
          "tar",
          "ja",
          "the",
          "one",
          "option",
          "number",
          "please",
          "i",
          "take",
          "choose",
          "yes");

  private static final int SHORT = 5;

  @Override
  public Optional<Found> recognise(Heard heard) {
    List<ChoiceId> offered = heard.situation().offered();
    if (offered.isEmpty() || heard.words() > SHORT || heard.told().isAnything()) {
      return Optional.empty();
    }
    return byPlace(heard, offered)
        .or(() -> byWords(heard, offered))
        .or(() -> byYes(heard, offered))
        .map(choice -> new Found(meaning(choice, heard), "offered " + choice.id()));
  }

  private static Optional<ChoiceId> byPlace(Heard heard, List<ChoiceId> offered) {
    Integer place = null;
    for (Token token : heard.utterance().tokens()) {
      Integer here = PLACES.get(token.text());
      if (here == null && !BESIDE.contains(token.text())) {
        return Optional.empty();
      }
      place = here == null ? place : here;
    }
    int at = place == null ? -1 : place < 0 ? offered.size() - 1 : place;
    return at >= 0 && at < offered.size() ? Optional.of(offered.get(at)) : Optional.empty();
  }

  private static Optional<ChoiceId> byWords(Heard heard, List<ChoiceId> offered) {
    String words = heard.utterance().words();
    for (ChoiceId choice : offered) {
      if (choice instanceof ChoiceId.OfTopic(var id)) {
        Optional<Topic> topic = heard.knowledge().topic(id);
        for (Language language : Language.values()) {
          if (topic
              .filter(t -> Utterance.of(t.label(language)).words().equals(words))
              .isPresent()) {
            return Optional.of(choice);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ChoiceId> byYes(Heard heard, List<ChoiceId> offered) {
    List<ChoiceId> topics = offered.stream().filter(ChoiceId.OfTopic.class::isInstance).toList();
    boolean yes = heard.shows(Signal.YES) && heard.words() <= 2;
    return yes && topics.size() == 1 ? Optional.of(topics.getFirst()) : Optional.empty();
  }

  /** What it means to take a choice. */
  static Meaning meaning(ChoiceId choice, Heard heard) {
    return switch (choice) {
      case ChoiceId.OfTopic(var topic) ->
          heard.knowledge().topic(topic).isPresent()
              ? new Meaning.About(topic, 1, false, List.of())
              : new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.UNKNOWN, List.of());
      case ChoiceId.OfPlace _ -> new Meaning.Telling();
      case ChoiceId.OfPath(var move) -> PathRecogniser.meaning(move, heard);
      case ChoiceId.Steer steer ->
          switch (steer) {
            case TELL_PLACE -> new Meaning.WillTellPlace();
            case SKIP_PLACE -> new Meaning.Refusal();
            case NONE ->
                new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.NONE_OF_THESE, List.of());
            case START_OVER -> new Meaning.StartOver();
          };
    };
  }
}
