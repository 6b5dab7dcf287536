package fi.opastin.switches;

import fi.opastin.directory.LocalText;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.partners.Partners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets what is switched off take effect: puts it into the references that chats and pages read, so
 * that none of them asks the database. Whoever switched it, here or on another machine, this is the
 * one way. Safe to share.
 */
public final class LiveSwitches {

  private static final Logger LOG = Logger.getLogger(LiveSwitches.class.getName());

  private final SwitchStore store;
  private final LiveKnowledge knowledge;
  private final Partners partners;
  private List<OffSwitch> served = List.of();

  /** Switches of a store, on these topics and sites. */
  public LiveSwitches(SwitchStore store, LiveKnowledge knowledge, Partners partners) {
    this.store = store;
    this.knowledge = knowledge;
    this.partners = partners;
  }

  /** The switches themselves. */
  public SwitchStore store() {
    return store;
  }

  /**
   * Serves what is switched off now.
   *
   * @throws fi.opastin.storage.Database.Unavailable when the database is away; then what was off
   *     stays off, and what was on stays on
   */
  public synchronized void catchUp() {
    List<OffSwitch> now = store.all();
    if (now.equals(served)) {
      return;
    }
    Map<TopicId, LocalText> topics = new HashMap<>();
    Map<Language, String> everywhere = Map.of();
    Map<String, Map<Language, String>> sites = new HashMap<>();
    for (OffSwitch one : now) {
      Map<Language, String> said = one.isOff() ? one.message().texts() : Map.of();
      switch (one.target()) {
        case SwitchTarget.Bot _ -> everywhere = said;
        case SwitchTarget.Site(String key) -> sites.put(key, said);
        case SwitchTarget.OfTopic(TopicId topic) -> {
          if (one.isOff()) {
            topics.put(topic, one.message().local());
          }
        }
      }
    }
    partners.switchOff(new Partners.Off(everywhere, sites));
    knowledge.switchOff(topics);
    served = now;
    LOG.log(
        Level.INFO, "event=switches-live off={0}", now.stream().filter(OffSwitch::isOff).count());
  }
}
