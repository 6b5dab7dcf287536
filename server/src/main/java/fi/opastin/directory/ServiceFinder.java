package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds the services for a person and says why, and lists services by filters. Pure and
 * deterministic: the time of the turn is part of the query. Immutable and safe to share.
 */
public final class ServiceFinder {

  private static final Comparator<Ranking.Scored> BEST_FIRST =
      Comparator.comparingInt((Ranking.Scored scored) -> -scored.score())
          .thenComparingLong(scored -> scored.hit().distanceMetres().orElse(Long.MAX_VALUE))
          .thenComparing(scored -> scored.hit().service().name().in(Language.FI))
          .thenComparing(scored -> scored.hit().service().id());

  private final Places places;
  private final ServiceIndex index;
  private final RankingWeights weights;
  private final Nearness nearness;
  private final ServiceList list;
  private final Map<MunicipalityCode, BitSet> reach = new HashMap<>();

  private ServiceFinder(
      Places places, ServiceIndex index, ServiceSearch search, RankingWeights weights) {
    this.places = places;
    this.index = index;
    this.weights = weights;
    this.nearness = new Nearness(places, weights.nearestMetres());
    this.list = new ServiceList(index, nearness, search, weights, places);
    BitSet kinds = index.ofTypes(List.copyOf(weights.nearestTypes()));
    for (MunicipalityCode code : places.municipalities().keySet()) {
      BitSet near = new BitSet();
      nearness.neighbours(code).forEach(neighbour -> near.or(index.standing(neighbour)));
      near.and(kinds);
      near.or(index.serving(code));
      reach.put(code, near);
    }
  }

  static ServiceFinder of(
      Places places, ServiceIndex index, ServiceSearch search, RankingWeights weights) {
    return new ServiceFinder(places, index, search, weights);
  }

  /**
   * The services that fit a person, best first. Never without a contact that can be used, as long
   * as the directory has one nationwide service of a general kind. Somebody of 30 or more who asks
   * for a service of the young by name gets it behind one for adults.
   */
  public List<ServiceHit> find(ServiceQuery query, int limit) {
    LocalDate day = query.now().atZone(OpeningHours.ZONE).toLocalDate();
    Map<ServiceId, ServiceHit> hits = new LinkedHashMap<>();
    collect(hits, query, query.types(), false, day);
    if (!query.ids().isEmpty()) {
      byIds(hits, query, day);
    }
    if (needsGeneralHelp(hits, query)) {
      collect(hits, query, weights.general(), true, day);
    }
    List<ServiceHit> found = new ArrayList<>(hits.values());
    if (query.byName() && Eligibility.isAdult(query)) {
      found.addAll(Math.min(1, found.size()), tooYoung(query, day));
    }
    return withContact(found, limit);
  }

  /** The service of an id. */
  Optional<Service> service(ServiceId id) {
    return index.byId(id);
  }

  /** The service that an old id leads to on a day. */
  Optional<Service> current(ServiceId id, LocalDate day) {
    return index.current(id, day);
  }

  /**
   * A part of the list that the filters of a query leave, in a stable order: by distance where a
   * point is given.
   */
  public Page page(ServiceQuery query, int limit, Optional<String> cursor) {
    return list.page(query, limit, cursor);
  }

  private void collect(
      Map<ServiceId, ServiceHit> hits,
      ServiceQuery query,
      List<ServiceType> types,
      boolean general,
      LocalDate day) {
    Ranking ranking = new Ranking(query, types, general, weights, places, nearness);
    BitSet candidates = inReach(query, types);
    List<Ranking.Scored> scored = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (Eligibility.isFor(index.at(i), query, day)) {
        scored.add(ranking.score(index.at(i)));
      }
    }
    scored.sort(BEST_FIRST);
    Nearness.withoutFarOnes(scored).forEach(hit -> hits.putIfAbsent(hit.service().id(), hit));
  }

  private void byIds(Map<ServiceId, ServiceHit> hits, ServiceQuery query, LocalDate day) {
    Ranking ranking = new Ranking(query, query.types(), false, weights, places, nearness);
    Map<ServiceId, ServiceHit> first = new LinkedHashMap<>();
    for (ServiceId id : query.ids()) {
      index
          .current(id, day)
          .filter(service -> Eligibility.isFor(service, query, day))
          .ifPresent(service -> first.put(service.id(), ranking.score(service).hit()));
    }
    hits.forEach(first::putIfAbsent);
    hits.clear();
    hits.putAll(first);
  }

  /** Positions of the kinds wanted that the person can use; crisis lines only where asked for. */
  private BitSet inReach(ServiceQuery query, List<ServiceType> types) {
    BitSet ofTypes = types.isEmpty() ? index.all() : index.ofTypes(types);
    if (types.isEmpty()) {
      ofTypes.andNot(index.ofTypes(List.of(ServiceType.CRISIS_LINE)));
    }
    BitSet around = query.municipality().map(this::around).orElseGet(() -> around(query));
    around.and(ofTypes);
    return around.isEmpty() && query.municipality().isEmpty() ? ofTypes : around;
  }

  /** Those that serve a municipality, and those of some kinds that stand near it. */
  private BitSet around(MunicipalityCode code) {
    BitSet near = reach.get(code);
    return near == null ? index.nationwide() : (BitSet) near.clone();
  }

  /**
   * Without a municipality: those of the whole country, and those near the point where the person
   * is.
   */
  private BitSet around(ServiceQuery query) {
    BitSet around = index.nationwide();
    if (query.near().isPresent()) {
      for (int i = 0; i < index.size(); i++) {
        OptionalLong metres = nearness.metres(query, index.at(i));
        if (metres.isPresent() && metres.getAsLong() <= weights.nearestMetres()) {
          around.set(i);
        }
      }
    }
    return around;
  }

  /** Nothing that can be used was found, or of a local kind nothing but nationwide pages. */
  private static boolean needsGeneralHelp(Map<ServiceId, ServiceHit> hits, ServiceQuery query) {
    if (hits.values().stream().noneMatch(hit -> hit.service().contact().isUsable())) {
      return true;
    }
    boolean localKind = query.types().stream().anyMatch(ServiceType::isLocal);
    return localKind
        && query.municipality().isPresent()
        && hits.values().stream().allMatch(hit -> hit.service().area().isNationwide());
  }

  private List<ServiceHit> tooYoung(ServiceQuery query, LocalDate day) {
    Ranking ranking = new Ranking(query, query.types(), false, weights, places, nearness);
    BitSet candidates = inReach(query, query.types());
    List<Ranking.Scored> scored = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (Eligibility.isOnlyTooYoung(index.at(i), query, day)) {
        scored.add(ranking.score(index.at(i)));
      }
    }
    scored.sort(BEST_FIRST);
    return Nearness.withoutFarOnes(scored);
  }

  /**
   * The first hits; where none of them can be reached, the first one that can takes the last place.
   */
  private static List<ServiceHit> withContact(List<ServiceHit> found, int limit) {
    List<ServiceHit> shown = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
    boolean reachable = shown.stream().anyMatch(hit -> hit.service().contact().isUsable());
    if (!reachable && !shown.isEmpty()) {
      found.stream()
          .filter(hit -> hit.service().contact().isUsable())
          .findFirst()
          .ifPresent(hit -> shown.set(shown.size() - 1, hit));
    }
    return List.copyOf(shown);
  }
}
