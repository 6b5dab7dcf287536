package fi.opastin.directory;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All services in their listing order, with the sets that a list is filtered by. Immutable once
 * built, safe to share.
 */
final class ServiceIndex {

  private static final Comparator<Service> ORDER =
      Comparator.comparing((Service service) -> service.area().isNationwide())
          .thenComparing(service -> service.name().in(Language.FI))
          .thenComparing(Service::id);

  private final List<Service> ordered;
  private final Map<ServiceId, Integer> positions = new HashMap<>();
  private final Map<MunicipalityCode, BitSet> serving = new HashMap<>();
  private final Map<MunicipalityCode, BitSet> standing = new HashMap<>();
  private final Map<ServiceType, BitSet> ofType = new EnumMap<>(ServiceType.class);
  private final BitSet nationwide = new BitSet();
  private final OpenIndex hours;
  private final ServiceWords words;

  ServiceIndex(List<Service> services, Places places) {
    ordered = services.stream().sorted(ORDER).toList();
    hours = new OpenIndex(ordered);
    List<String> texts = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      Service service = ordered.get(i);
      positions.put(service.id(), i);
      place(service.area(), i);
      ofType.computeIfAbsent(service.type(), type -> new BitSet()).set(i);
      texts.add(ServiceText.of(service, places));
    }
    words = ServiceWords.of(texts);
  }

  private void place(Area area, int position) {
    area.municipalities()
        .forEach(code -> serving.computeIfAbsent(code, key -> new BitSet()).set(position));
    area.home()
        .ifPresent(code -> standing.computeIfAbsent(code, key -> new BitSet()).set(position));
    if (area.isNationwide()) {
      nationwide.set(position);
    }
  }

  int size() {
    return ordered.size();
  }

  Service at(int position) {
    return ordered.get(position);
  }

  Optional<Service> byId(ServiceId id) {
    return Optional.ofNullable(positions.get(id)).map(ordered::get);
  }

  /**
   * The service that an old id leads to on a day: itself, or the first of its successors that is
   * there then.
   */
  Optional<Service> current(ServiceId id, LocalDate day) {
    Set<ServiceId> passed = new HashSet<>();
    Optional<Service> service = byId(id);
    while (service.isPresent() && !service.get().isValidOn(day)) {
      if (!passed.add(service.get().id())) {
        return Optional.empty();
      }
      service = service.get().validity().successor().flatMap(this::byId);
    }
    return service;
  }

  Optional<Integer> positionOf(ServiceId id) {
    return Optional.ofNullable(positions.get(id));
  }

  /** A fresh set of all positions. */
  BitSet all() {
    BitSet all = new BitSet(ordered.size());
    all.set(0, ordered.size());
    return all;
  }

  /** A fresh set of those that serve the whole country. */
  BitSet nationwide() {
    return (BitSet) nationwide.clone();
  }

  /** A fresh set of those that serve a municipality, nationwide ones among them. */
  BitSet serving(MunicipalityCode code) {
    BitSet set = (BitSet) nationwide.clone();
    set.or(serving.getOrDefault(code, new BitSet()));
    return set;
  }

  /** A fresh set of those that stand in a municipality. */
  BitSet standing(MunicipalityCode code) {
    return (BitSet) standing.getOrDefault(code, new BitSet()).clone();
  }

  /** A fresh set of those of some kinds. */
  BitSet ofTypes(List<ServiceType> types) {
    BitSet set = new BitSet(ordered.size());
    types.forEach(type -> set.or(ofType.getOrDefault(type, new BitSet())));
    return set;
  }

  /** A fresh set of those that serve a municipality by name, or stand in it. */
  BitSet around(MunicipalityCode code) {
    BitSet set = standing(code);
    set.or(serving.getOrDefault(code, new BitSet()));
    return set;
  }

  /** A fresh set of those whose texts hold a word in any form. */
  BitSet holding(Token token) {
    return words.holding(token);
  }

  /**
   * A fresh set of those that are open at a moment in Finnish time, as far as their hours are
   * current.
   */
  BitSet openAt(ZonedDateTime local) {
    return hours.openAt(local);
  }
}
