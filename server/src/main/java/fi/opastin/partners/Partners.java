package fi.opastin.partners;

import fi.opastin.language.Language;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * All partner sites by key, as they are at this moment: one mutable reference to what does not
 * change. Safe to share; what is switched takes effect for the calls that begin after it.
 */
public final class Partners {

  private final AtomicReference<Served> live;

  /**
   * What editors have switched off beside the sites' own settings.
   *
   * @param everywhere the message while the whole bot is off; empty while it is not
   * @param sites the message of a site by its key; an empty one where it is on although its own
   *     settings say that it is off
   */
  public record Off(Map<Language, String> everywhere, Map<String, Map<Language, String>> sites) {

    /** Nothing is switched. */
    public static final Off NOTHING = new Off(Map.of(), Map.of());

    public Off {
      everywhere = Map.copyOf(everywhere);
      sites = Map.copyOf(sites);
    }

    private Partner on(Partner site) {
      return everywhere.isEmpty()
          ? site.switched(sites.getOrDefault(site.key(), site.off()))
          : site.switched(everywhere);
    }
  }

  private record Served(Map<String, Partner> sites, Off off, Map<String, Partner> byKey) {

    static Served of(Map<String, Partner> sites, Off off) {
      Map<String, Partner> byKey = new LinkedHashMap<>();
      sites.forEach((key, site) -> byKey.put(key, off.on(site)));
      return new Served(sites, off, Collections.unmodifiableMap(byKey));
    }
  }

  /** These partners. */
  public Partners(Collection<Partner> partners) {
    live = new AtomicReference<>(Served.of(byKey(partners), Off.NOTHING));
  }

  private static Map<String, Partner> byKey(Collection<Partner> partners) {
    Map<String, Partner> byKey = new LinkedHashMap<>();
    partners.forEach(partner -> byKey.put(partner.key(), partner));
    return Collections.unmodifiableMap(byKey);
  }

  private Map<String, Partner> now() {
    return live.get().byKey();
  }

  /** The partner of a key, if there is one. */
  public Optional<Partner> find(String key) {
    return Optional.ofNullable(now().get(key));
  }

  /** All of them, in the order in which they were given. */
  public List<Partner> all() {
    return List.copyOf(now().values());
  }

  /** Whether any partner lists an origin. */
  public boolean anyLists(Origin origin) {
    return now().values().stream().anyMatch(partner -> origin.isListedBy(partner));
  }

  /** How many there are. */
  public int size() {
    return now().size();
  }

  /** Serves these sites from now on, and no others. */
  public void switchTo(Collection<Partner> sites) {
    live.updateAndGet(served -> Served.of(byKey(sites), served.off()));
  }

  /** Switches this off from now on, and all else on. */
  public void switchOff(Off off) {
    live.updateAndGet(served -> Served.of(served.sites(), off));
  }
}
