package fi.opastin.partners;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;

/**
 * Lets the settings of sites take effect: joins each with what it inherits and puts it into the
 * reference that chats read. Whoever changed them, here or on another machine, this is the one way.
 * Safe to share.
 */
public final class LivePartners {

  private static final Logger LOG = Logger.getLogger(LivePartners.class.getName());

  private final PartnerReader reader = new PartnerReader();
  private final LevelStore store;
  private final Partners partners;
  private final List<Partner> given;
  private final Function<String, Optional<String>> regionOf;
  private final UnaryOperator<Partner> fitting;
  private volatile Map<String, Inherited> inherited = Map.of();
  private long served = -1;

  /**
   * Serves the settings of a store.
   *
   * @param partners what is served; those in it that the store does not know stay
   * @param regionOf the code of the region of a municipality; empty where there is none
   * @param fitting what this server can do of a site's settings
   */
  public LivePartners(
      LevelStore store,
      Partners partners,
      Function<String, Optional<String>> regionOf,
      UnaryOperator<Partner> fitting) {
    this.store = store;
    this.partners = partners;
    this.given = partners.all();
    this.regionOf = regionOf;
    this.fitting = fitting;
  }

  /** The settings themselves. */
  public LevelStore store() {
    return store;
  }

  /** The settings of a site with where they come from, as they are served. */
  public Optional<Inherited> inherited(String key) {
    return Optional.ofNullable(inherited.get(key));
  }

  /**
   * Serves what the settings are now. One that this version of the product cannot read is left out,
   * which the log tells.
   *
   * @throws fi.opastin.storage.Database.Unavailable when the database is away; then what was served
   *     stays
   */
  public synchronized void catchUp() {
    long stamp = store.stamp();
    if (stamp == served) {
      return;
    }
    Map<Level, ObjectNode> trees = new LinkedHashMap<>();
    for (LevelStore.Version one : store.all()) {
      switch (reader.tree(one.level(), one.text())) {
        case PartnerReader.Tree.Read(ObjectNode root) -> trees.put(one.level(), root);
        case PartnerReader.Tree.Faulty(List<Finding> faults) -> faulty(one.level(), faults);
      }
    }
    Map<String, Inherited> joined = new HashMap<>();
    Map<String, Partner> sites = new LinkedHashMap<>();
    given.forEach(site -> sites.put(site.key(), site));
    trees.forEach(
        (level, root) -> {
          if (level instanceof Level.Site site) {
            Inherited whole = Inherited.of(site, root, trees, regionOf);
            switch (reader.read(level.file(), YamlText.of(whole.tree()))) {
              case PartnerReader.Reading.Read(Partner partner) -> {
                joined.put(site.key(), whole);
                sites.put(site.key(), fitting.apply(partner));
              }
              case PartnerReader.Reading.Faulty(List<Finding> faults) -> faulty(level, faults);
            }
          }
        });
    partners.switchTo(new ArrayList<>(sites.values()));
    inherited = Map.copyOf(joined);
    served = stamp;
    LOG.log(java.util.logging.Level.INFO, "event=partners-live sites={0}", sites.size());
  }

  private static void faulty(Level level, List<Finding> faults) {
    LOG.log(
        java.util.logging.Level.SEVERE,
        "event=partner-faulty level={0} faults={1}",
        new Object[] {level.id(), faults.size()});
  }
}
