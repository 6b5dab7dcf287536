package fi.opastin.partners;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All partner sites by key. Immutable and safe to share. */
public final class Partners {

  private final Map<String, Partner> byKey = new LinkedHashMap<>();

  /** These partners. */
  public Partners(Collection<Partner> partners) {
    partners.forEach(partner -> byKey.put(partner.key(), partner));
  }

  /** The partner of a key, if there is one. */
  public Optional<Partner> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** All of them, in the order in which they were given. */
  public List<Partner> all() {
    return List.copyOf(byKey.values());
  }

  /** Whether any partner lists an origin. */
  public boolean anyLists(Origin origin) {
    return byKey.values().stream().anyMatch(partner -> origin.isListedBy(partner));
  }

  /** These partners, but nobody receives contact requests. */
  public Partners withoutReceivers() {
    return new Partners(byKey.values().stream().map(Partner::withoutReceiver).toList());
  }

  /** How many there are. */
  public int size() {
    return byKey.size();
  }
}
