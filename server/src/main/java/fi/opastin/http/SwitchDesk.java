package fi.opastin.http;

import fi.opastin.editor.SwitchView;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.people.Person;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;
import fi.opastin.switches.LiveSwitches;
import fi.opastin.switches.OffMessage;
import fi.opastin.switches.OffSwitch;
import fi.opastin.switches.SwitchStore;
import fi.opastin.switches.SwitchTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be switched off, by whom, and what came of it. The whole bot and sites are for admins,
 * topics for publishers. What the bot cannot do without stays on. Safe to share.
 */
final class SwitchDesk {

  private final LiveSwitches switches;
  private final LiveKnowledge knowledge;
  private final Partners partners;
  private final SiteReach reach;

  SwitchDesk(Backend backend) {
    this.switches = backend.switches();
    this.knowledge = backend.knowledge();
    this.partners = backend.partners();
    this.reach = new SiteReach(backend.knowledge());
  }

  /** What came of a change. */
  sealed interface Changed {
    /** It was made. */
    record Done(SwitchView now) implements Changed {}

    /** Somebody was quicker; this is how it is now. */
    record Stale(SwitchView now) implements Changed {}

    /** These variants of the message cannot be. */
    record Faulty(List<Language> variants) implements Changed {}
  }

  /** Everything that is off or was once, and all sites. */
  List<SwitchView> all(Person person) {
    Map<SwitchTarget, OffSwitch> kept = kept();
    List<SwitchTarget> targets = new ArrayList<>();
    targets.add(new SwitchTarget.Bot());
    partners.all().forEach(site -> targets.add(new SwitchTarget.Site(site.key())));
    kept.keySet().stream()
        .filter(SwitchTarget.OfTopic.class::isInstance)
        .filter(this::exists)
        .forEach(targets::add);
    return targets.stream().map(target -> view(target, kept, person)).toList();
  }

  /** The topics that can be switched off. */
  List<Topic> topics() {
    return knowledge.whole().topics().values().stream().filter(SwitchView::isSwitchable).toList();
  }

  /** One of them, or 404. */
  SwitchView find(SwitchTarget target, Person person) {
    if (!exists(target)) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    return view(target, kept(), person);
  }

  /** All that were ever switched, in one read. */
  private Map<SwitchTarget, OffSwitch> kept() {
    Map<SwitchTarget, OffSwitch> kept = new LinkedHashMap<>();
    switches.store().all().forEach(one -> kept.put(one.target(), one));
    return kept;
  }

  private boolean exists(SwitchTarget target) {
    return switch (target) {
      case SwitchTarget.Bot _ -> true;
      case SwitchTarget.Site(String key) -> partners.find(key).isPresent();
      case SwitchTarget.OfTopic(TopicId topic) ->
          knowledge.whole().topic(topic).filter(SwitchView::isSwitchable).isPresent();
    };
  }

  private SwitchView view(SwitchTarget target, Map<SwitchTarget, OffSwitch> all, Person person) {
    Optional<OffSwitch> kept = Optional.ofNullable(all.get(target));
    Optional<Map<Language, String>> bySettings =
        kept.isEmpty() && target instanceof SwitchTarget.Site(String key)
            ? partners.find(key).map(Partner::off).filter(off -> !off.isEmpty())
            : Optional.empty();
    boolean isBotOff =
        !(target instanceof SwitchTarget.Bot)
            && Optional.ofNullable(all.get(new SwitchTarget.Bot()))
                .filter(OffSwitch::isOff)
                .isPresent();
    return new SwitchView(
        target,
        kept.map(OffSwitch::isOff).orElse(bySettings.isPresent() && !isBotOff),
        kept.map(OffSwitch::message)
            .orElseGet(
                () -> OffMessage.of(target, isBotOff ? Map.of() : bySettings.orElse(Map.of()))),
        kept.map(OffSwitch::version).orElse(0),
        kept.map(OffSwitch::personName),
        kept.map(OffSwitch::changed),
        may(person, target));
  }

  private boolean may(Person person, SwitchTarget target) {
    boolean everywhere = person.scope() instanceof Scope.Everywhere;
    return switch (target) {
      case SwitchTarget.Bot _ -> person.may(Right.MANAGE) && everywhere;
      case SwitchTarget.Site(String key) ->
          person.may(Right.MANAGE)
              && partners.find(key).filter(site -> reach.covers(person.scope(), site)).isPresent();
      // all regions and sites share the topics
      case SwitchTarget.OfTopic _ -> person.may(Right.PUBLISH) && everywhere;
    };
  }

  /**
   * Switches something, here at once and on every other machine within two seconds.
   *
   * @param off what was written of the message; empty to switch it on
   */
  Changed change(
      Person person, SwitchTarget target, int seen, Optional<Map<Language, String>> off) {
    SwitchView before = find(target, person);
    if (!before.mayChange()) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
    List<Language> faults = off.map(OffMessage::faults).orElse(List.of());
    if (!faults.isEmpty()) {
      return new Changed.Faulty(faults);
    }
    SwitchStore.Result result =
        off.map(
                written ->
                    switches.store().off(person, target, seen, OffMessage.of(target, written)))
            .orElseGet(() -> switches.store().on(person, target, seen));
    switches.catchUp();
    SwitchView now = view(target, kept(), person);
    return switch (result) {
      case SwitchStore.Result.Done _ -> new Changed.Done(now);
      case SwitchStore.Result.Stale _ -> new Changed.Stale(now);
    };
  }

  /** What a target is called. */
  String name(SwitchTarget target, Language language) {
    return switch (target) {
      case SwitchTarget.Bot _ -> "";
      case SwitchTarget.Site(String key) ->
          partners.find(key).map(site -> site.name(language)).orElse(key);
      case SwitchTarget.OfTopic(TopicId topic) ->
          knowledge.whole().topic(topic).map(known -> known.label(language)).orElse(topic.value());
    };
  }
}
