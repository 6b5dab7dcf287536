package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editor.PartnerFault;
import fi.opastin.editor.PartnerSheet;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlBlocks;
import fi.opastin.packs.YamlText;
import fi.opastin.partners.Inherited;
import fi.opastin.partners.Level;
import fi.opastin.partners.LevelStore;
import fi.opastin.partners.LivePartners;
import fi.opastin.partners.Partner;
import fi.opastin.partners.PartnerReader;
import fi.opastin.partners.Partners;
import fi.opastin.people.Person;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of sites and of what they inherit, as admins change them: each within the reach of
 * their rights, before and afterwards. Safe to share.
 */
final class PartnerDesk {

  private final LivePartners settings;
  private final Partners partners;
  private final SiteReach reach;
  private final PartnerCheck check;
  private final PartnerReader reader = new PartnerReader();

  PartnerDesk(Backend backend) {
    LiveKnowledge knowledge = backend.knowledge();
    this.settings = backend.settings();
    this.partners = backend.partners();
    this.reach = new SiteReach(knowledge);
    this.check = new PartnerCheck(knowledge);
  }

  /** What came of saving. */
  sealed interface Saved {
    /** It holds from now on. */
    record Done(PartnerSheet now) implements Saved {}

    /** Nothing was to be changed. */
    record Unchanged() implements Saved {}

    /** Somebody was quicker; this is how it is now. */
    record Stale(PartnerSheet now) implements Saved {}

    /** It cannot be so: a reason for each fault. */
    record Faulty(List<Finding> findings, List<PartnerFault> faults) implements Saved {}
  }

  /** The sites that somebody's rights reach. */
  List<Partner> sites(Person person) {
    return partners.all().stream().filter(site -> reach.covers(person.scope(), site)).toList();
  }

  /** Those levels above sites that somebody's rights reach and that say something. */
  List<Level> levels(Person person) {
    return settings.store().all().stream()
        .map(LevelStore.Version::level)
        .filter(level -> !(level instanceof Level.Site))
        .filter(level -> reaches(person, level))
        .toList();
  }

  /** Whether somebody's rights reach a level above sites. */
  boolean reaches(Person person, Level level) {
    return covers(person.scope(), level, Optional.empty());
  }

  /**
   * A level as it is now, also one above sites that says nothing yet.
   *
   * @throws ProblemException where there is no such place or site, or the rights do not reach it
   */
  PartnerSheet open(Level level, Person person) {
    Optional<LevelStore.Version> now = settings.store().find(level);
    boolean exists =
        level instanceof Level.Site
            ? now.filter(version -> !version.text().isEmpty()).isPresent()
            : check.isPlace(level);
    if (!exists) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    requireReach(person, level, now);
    return sheet(level, now);
  }

  /** The beginning of a new site. */
  PartnerSheet fresh(Level.Site site) {
    return sheet(site, settings.store().find(site));
  }

  /** Whether there is such a site. */
  boolean exists(Level.Site site) {
    return partners.find(site.key()).isPresent();
  }

  private void requireReach(Person person, Level level, Optional<LevelStore.Version> now) {
    if (!person.may(Right.MANAGE) || !covers(person.scope(), level, now)) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
  }

  private boolean covers(Scope scope, Level level, Optional<LevelStore.Version> now) {
    return covers(
        scope, level, now.map(version -> tree(level, version.text())).orElse(Json.object()));
  }

  /** Whether a scope reaches a level that says this; a neighbour's is never within reach. */
  private boolean covers(Scope scope, Level level, JsonNode says) {
    return switch (scope) {
      case Scope.Everywhere _ -> true;
      case Scope.Partner(String key) -> level.equals(new Level.Site(key));
      case Scope.Region(String code) ->
          switch (level) {
            case Level.Country _ -> false;
            case Level.Region(String region) -> region.equals(code);
            case Level.Municipality(String municipality) ->
                reach.regionOf(municipality).filter(code::equals).isPresent();
            case Level.Site site ->
                Inherited.chain(site, says, reach::regionOf).contains(new Level.Region(code));
          };
    };
  }

  private PartnerSheet sheet(Level level, Optional<LevelStore.Version> now) {
    return new PartnerSheet(
        level,
        now.map(LevelStore.Version::version).orElse(0),
        now.map(version -> tree(level, version.text())).orElseGet(Json::object),
        level instanceof Level.Site(String key) ? settings.inherited(key) : Optional.empty(),
        now.map(LevelStore.Version::personName),
        now.map(LevelStore.Version::changed));
  }

  /** Every version of what a level says, the newest first. */
  List<LevelStore.Version> history(Level level) {
    return settings.store().history(level);
  }

  private ObjectNode tree(Level level, String text) {
    return reader.tree(level, text) instanceof PartnerReader.Tree.Read(ObjectNode root)
        ? root
        : Json.object();
  }

  /**
   * Saves what a level says from now on: here at once, and on every other machine within two
   * seconds.
   *
   * @param seen the version that the person saw
   * @param tree all that it says
   */
  Saved save(Person person, Level level, int seen, ObjectNode tree) {
    Optional<LevelStore.Version> now = settings.store().find(level);
    if (!(level instanceof Level.Site) && !check.isPlace(level)) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    if (now.filter(version -> !version.text().isEmpty()).isPresent()
        || !(level instanceof Level.Site)) {
      requireReach(person, level, now);
    }
    ObjectNode before = now.map(version -> tree(level, version.text())).orElseGet(Json::object);
    boolean isNothing = !(level instanceof Level.Site) && tree.size() <= 1;
    List<Finding> findings = isNothing ? List.of() : findings(level, tree);
    List<PartnerFault> faults = check.faults(tree);
    if (!findings.isEmpty() || !faults.isEmpty()) {
      return new Saved.Faulty(findings, faults);
    }
    if (!covers(person.scope(), level, tree) || movesElsewhere(person.scope(), before, tree)) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
    if (isNothing ? before.isEmpty() : before.equals(tree)) {
      return new Saved.Unchanged();
    }
    String text = isNothing ? "" : text(now.map(LevelStore.Version::text).orElse(""), before, tree);
    LevelStore.Result result = settings.store().write(person, level, seen, text);
    settings.catchUp();
    return switch (result) {
      case LevelStore.Result.Done(LevelStore.Version done) ->
          new Saved.Done(sheet(level, Optional.of(done)));
      case LevelStore.Result.Stale(LevelStore.Version quicker) ->
          new Saved.Stale(sheet(level, Optional.of(quicker)));
    };
  }

  private List<Finding> findings(Level level, ObjectNode tree) {
    return reader.tree(level, YamlText.of(tree))
            instanceof PartnerReader.Tree.Faulty(List<Finding> faults)
        ? faults
        : List.of();
  }

  /** Who is there for one site alone does not choose whose settings it inherits. */
  private static boolean movesElsewhere(Scope scope, JsonNode before, JsonNode after) {
    return scope instanceof Scope.Partner
        && !(before.path("region").equals(after.path("region"))
            && before.path("municipality").equals(after.path("municipality")));
  }

  /** The text with what changed; every other line stays as it is, comments included. */
  private static String text(String before, ObjectNode was, ObjectNode is) {
    if (before.isEmpty()) {
      return YamlText.of(is);
    }
    Set<String> names = new LinkedHashSet<>();
    was.fieldNames().forEachRemaining(names::add);
    is.fieldNames().forEachRemaining(names::add);
    String text = before;
    for (String name : names) {
      if (!was.path(name).equals(is.path(name))) {
        text = YamlBlocks.with(text, name, Optional.ofNullable(is.get(name)));
      }
    }
    return text;
  }
}
