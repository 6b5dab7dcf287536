package fi.opastin.partners;

import fi.opastin.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site that carries the widget. Immutable.
 *
 * @param key public key that the site sends
 * @param name what the site is called, by language
 * @param origins where its POSTs are served; {@code loopback} stands for every origin on this
 *     machine
 * @param serverCalls whether calls without an {@code Origin} header are served
 * @param languages variants that the widget offers, the default first
 * @param region code of the region that the site is there for, where it is one alone
 * @param municipality official code to assume until the person tells another; only where the
 *     partner asks for it
 * @param starters ids of topics to suggest first; empty for the season's own
 * @param theme custom properties of the widget by name
 * @param human who answers when a person wants a human
 * @param receiver who receives requests to be contacted
 * @param debug whether replies tell how messages were understood; for editors' own pages only
 * @param off the message to show while the bot is switched off; empty when it is on
 */
public record Partner(
    String key,
    Map<Language, String> name,
    List<String> origins,
    boolean serverCalls,
    List<Language> languages,
    Optional<String> region,
    Optional<String> municipality,
    List<String> starters,
    Map<String, String> theme,
    Optional<Human> human,
    Optional<Receiver> receiver,
    boolean debug,
    Map<Language, String> off) {

  /** A human contact: a name, hours in words, and at least one of phone and page. */
  public record Human(
      Map<Language, String> name,
      Optional<String> phone,
      Optional<String> url,
      Map<Language, String> hours) {
    public Human {
      name = Map.copyOf(name);
      hours = Map.copyOf(hours);
    }
  }

  public Partner {
    name = Map.copyOf(name);
    origins = List.copyOf(origins);
    languages = List.copyOf(languages);
    starters = List.copyOf(starters);
    theme = Map.copyOf(theme);
    off = Map.copyOf(off);
  }

  /** A site that leaves everything open, and on which nobody answers but the bot. */
  public static Partner open(String key, String name) {
    return new Partner(
        key,
        Map.of(Language.FI, name),
        List.of(),
        true,
        List.of(Language.values()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Map.of());
  }

  /** The same site with another message while it is off; an empty one where it is on. */
  Partner switched(Map<Language, String> message) {
    return with(receiver, message);
  }

  /** The same site without anybody who receives requests to be contacted. */
  public Partner withoutReceiver() {
    return with(Optional.empty(), off);
  }

  private Partner with(Optional<Receiver> someone, Map<Language, String> message) {
    return new Partner(
        key,
        name,
        origins,
        serverCalls,
        languages,
        region,
        municipality,
        starters,
        theme,
        human,
        someone,
        debug,
        message);
  }

  /** What the site is called in a language, or in the next that there is. */
  public String name(Language language) {
    return language.fallbacks().stream()
        .filter(name::containsKey)
        .map(name::get)
        .findFirst()
        .orElse(key);
  }
}
