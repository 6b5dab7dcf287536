package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.Places;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a catalogue into services of a pack. The same catalogue, mapping, places and day give the
 * same services in the same order. For one translation by one thread.
 */
final class PtvTranslator {

  private final PtvMapping mapping;
  private final PtvServed served;
  private final CuratedServices curated;
  private final PtvEntries writer;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);
  private final Set<String> ours = new HashSet<>();
  private final List<PtvEntry> entries = new ArrayList<>();
  private final Map<Likeness, String> likenesses = new HashMap<>();
  private final PtvLinks links;

  /** By what a pack tells two services apart. */
  private record Likeness(
      ServiceType type, LocalText name, LocalText organisation, PtvServed.Area area) {}

  private PtvTranslator(
      PtvCatalogue catalogue,
      PtvMapping mapping,
      Places places,
      List<Service> curated,
      LocalDate today) {
    this.mapping = mapping;
    this.served = new PtvServed(places, mapping.regions());
    this.curated = new CuratedServices(curated);
    this.writer = new PtvEntries(mapping);
    this.today = today;
    this.links = new PtvLinks(catalogue, mapping, today, findings);
  }

  /**
   * Translates; never throws on bad documents.
   *
   * @param curated services that are kept by hand and must not be repeated
   * @param today which season's hours to take
   */
  static PtvTranslation translate(
      PtvCatalogue catalogue,
      PtvMapping mapping,
      Places places,
      List<Service> curated,
      LocalDate today) {
    PtvTranslator translator = new PtvTranslator(catalogue, mapping, places, curated, today);
    translator.findings.addAll(catalogue.findings());
    // of services that are the same, the one modified last stands
    catalogue.services().values().stream()
        .sorted(
            Comparator.comparing(PtvDocument::modified).reversed().thenComparing(PtvDocument::id))
        .forEach(translator::service);
    translator.entries.sort(Comparator.comparing(PtvEntry::id));
    return new PtvTranslation(
        translator.entries,
        translator.dropped,
        translator.findings.stream().distinct().sorted().toList(),
        translator.ours);
  }

  private void service(PtvDocument document) {
    List<Finding> noted = new ArrayList<>();
    PtvService service = new PtvReader(mapping, today, noted).service(document);
    Optional<PtvRule> rule = mapping.rule(service);
    if (!service.published()) {
      drop(Dropped.NOT_PUBLISHED);
    } else if (!service.isService()) {
      drop(Dropped.NOT_A_SERVICE);
    } else if (rule.isEmpty()) {
      drop(Dropped.NO_RULE);
    } else {
      ours.add(service.id());
      findings.addAll(noted);
      take(service, rule.get());
    }
  }

  private void take(PtvService service, PtvRule rule) {
    LocalText organisation = links.organisation(service);
    if (service.name().isEmpty()) {
      drop(Dropped.NO_NAME);
      return;
    }
    if (service.description().isEmpty()) {
      drop(Dropped.NO_DESCRIPTION);
      return;
    }
    if (organisation.isEmpty()) {
      drop(Dropped.NO_ORGANISATION);
      return;
    }
    List<PtvReach.Way> ways = links.ways(service);
    List<PtvReach.Way> stands =
        ways.stream().filter(w -> w.channel().isPlace() && w.place().isPresent()).toList();
    List<PtvReach.Way> others = ways.stream().filter(way -> !stands.contains(way)).toList();
    if (stands.size() < 2) {
      add("ptv-" + service.id(), service, rule, service.name(), organisation, ways);
      return;
    }
    for (PtvReach.Way stand : stands) {
      List<PtvReach.Way> here = new ArrayList<>(List.of(stand));
      here.addAll(others);
      add(
          "ptv-" + service.id() + "-" + stand.channel().id(),
          service,
          rule,
          joined(service.name(), stand.channel().name()),
          organisation,
          here);
    }
  }

  private void add(
      String id,
      PtvService service,
      PtvRule rule,
      LocalText name,
      LocalText organisation,
      List<PtvReach.Way> ways) {
    PtvReach reach = PtvReach.of(ways);
    Optional<PtvServed.Area> area =
        served.area(service, reach.place().map(place -> place.value().municipality()), findings);
    if (area.isEmpty()) {
      drop(Dropped.ELSEWHERE);
      return;
    }
    if (!reach.isUsable()) {
      drop(Dropped.NO_CONTACT);
      return;
    }
    PtvEntry entry =
        new PtvEntry(
            id,
            served.file(area.get()),
            rule.type(),
            name,
            organisation,
            area.get(),
            writer.write(id, service, rule, name, organisation, area.get(), reach));
    Optional<ServiceId> byHand = curated.sameAs(service.id(), entry);
    if (byHand.isPresent()) {
      tell(service, "is kept by hand as " + byHand.get() + "; that one stands");
      drop(Dropped.CURATED);
      return;
    }
    Likeness likeness = new Likeness(rule.type(), name, organisation, area.get());
    String other = likenesses.putIfAbsent(likeness, id);
    if (other != null) {
      tell(service, "is the same as " + other + ": kind, name, organisation and area; left out");
      drop(Dropped.DOUBLE);
      return;
    }
    entries.add(entry);
  }

  /** The name of a service with the name of its place, where that says more. */
  private static LocalText joined(LocalText service, LocalText place) {
    Map<Language, String> variants = new EnumMap<>(Language.class);
    service
        .variants()
        .forEach(
            (language, name) -> {
              String where = place.in(language);
              variants.put(
                  language, where.isEmpty() || where.equals(name) ? name : name + ", " + where);
            });
    return new LocalText(variants);
  }

  private void tell(PtvService service, String what) {
    findings.add(Finding.warning(service.origin(), 0, what));
  }

  private void drop(Dropped reason) {
    dropped.merge(reason, 1, Integer::sum);
  }
}
