package fi.opastin.directory;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Lists services by filters, part by part. Immutable and safe to share. */
final class ServiceList {

  private record Distant(int position, double closeness) {}

  private static final Comparator<Distant> NEAREST_FIRST =
      Comparator.comparingDouble((Distant distant) -> -distant.closeness())
          .thenComparingInt(Distant::position);

  private final ServiceIndex index;
  private final Nearness nearness;
  private final ServiceSearch search;
  private final RankingWeights weights;
  private final Places places;
  private final @Nullable UnitVector[] points;

  ServiceList(
      ServiceIndex index,
      Nearness nearness,
      ServiceSearch search,
      RankingWeights weights,
      Places places) {
    this.weights = weights;
    this.places = places;
    this.index = index;
    this.nearness = nearness;
    this.search = search;
    this.points = new UnitVector[index.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = nearness.pointOf(index.at(i)).map(UnitVector::of).orElse(null);
    }
  }

  Page page(ServiceQuery query, int limit, Optional<String> cursor) {
    int start = cursor.map(text -> Cursor.read(text, query, index.size())).orElse(0);
    ZonedDateTime now = query.now().atZone(OpeningHours.ZONE);
    BitSet candidates = candidates(query, now);
    return query.near().isPresent()
        ? byDistance(query, candidates, now, start, limit)
        : inOrder(query, candidates, now, start, limit);
  }

  private BitSet candidates(ServiceQuery query, ZonedDateTime now) {
    BitSet set = query.municipality().map(index::serving).orElseGet(index::all);
    if (!query.types().isEmpty()) {
      set.and(index.ofTypes(query.types()));
    }
    if (!query.ids().isEmpty()) {
      BitSet ids = new BitSet();
      query.ids().stream()
          .flatMap(id -> index.current(id, now.toLocalDate()).stream())
          .forEach(service -> index.positionOf(service.id()).ifPresent(ids::set));
      set.and(ids);
    }
    if (query.openNow()) {
      set.and(index.openAt(now));
    }
    if (!query.text().isBlank()) {
      set.and(search.matching(query.text()));
    }
    return set;
  }

  /** The cursor is the position to go on from, so that no part costs more than the first. */
  private Page inOrder(
      ServiceQuery query, BitSet candidates, ZonedDateTime now, int start, int limit) {
    List<ServiceHit> items = new ArrayList<>(limit);
    for (int i = candidates.nextSetBit(start); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (passes(i, query, now)) {
        if (items.size() == limit) {
          return new Page(items, Optional.of(Cursor.write(i, query)));
        }
        items.add(hit(i, query, OptionalLong.empty(), now));
      }
    }
    return new Page(items, Optional.empty());
  }

  /** The cursor is how many were shown; only the nearest so far are kept in order. */
  private Page byDistance(
      ServiceQuery query, BitSet candidates, ZonedDateTime now, int start, int limit) {
    GeoPoint here = query.near().orElseThrow();
    List<Distant> nearest = nearest(query, candidates, now, start + limit + 1);
    int end = Math.min(nearest.size(), start + limit);
    List<ServiceHit> items = new ArrayList<>();
    for (Distant distant : nearest.subList(Math.min(start, end), end)) {
      long metres = here.metresTo(nearness.pointOf(index.at(distant.position())).orElseThrow());
      items.add(hit(distant.position(), query, OptionalLong.of(metres), now));
    }
    return new Page(
        items, nearest.size() > end ? Optional.of(Cursor.write(end, query)) : Optional.empty());
  }

  private List<Distant> nearest(
      ServiceQuery query, BitSet candidates, ZonedDateTime now, int count) {
    PriorityQueue<Distant> farthestFirst = new PriorityQueue<>(NEAREST_FIRST.reversed());
    UnitVector here = UnitVector.of(query.near().orElseThrow());
    double least =
        query.radius().isPresent() ? UnitVector.closenessWithin(query.radius().getAsDouble()) : -1;
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      double closeness = points[i] == null ? Double.NEGATIVE_INFINITY : here.closenessTo(points[i]);
      boolean full = farthestFirst.size() == count;
      if (closeness < least
          || (full && closeness < farthestFirst.peek().closeness())
          || !passes(i, query, now)) {
        continue;
      }
      farthestFirst.add(new Distant(i, closeness));
      if (full) {
        farthestFirst.poll();
      }
    }
    return farthestFirst.stream().sorted(NEAREST_FIRST).toList();
  }

  private boolean passes(int position, ServiceQuery query, ZonedDateTime now) {
    Service service = index.at(position);
    LocalDate day = now.toLocalDate();
    return Eligibility.isFor(service, query, day)
        && (service.audiences().isEmpty() || service.audiences().containsAll(query.audiences()))
        && (query.channels().isEmpty() || isReached(service, query, day))
        && (!query.inLanguage() || service.languages().contains(query.language().written().tag()));
  }

  /** By one of the ways asked for, and on that day: not by a number that is stale. */
  private static boolean isReached(Service service, ServiceQuery query, LocalDate day) {
    return !Collections.disjoint(service.shownAt(day).usableChannels(), query.channels());
  }

  /** A service with the reasons why it fits a person of whom the filters tell something. */
  private ServiceHit hit(int position, ServiceQuery query, OptionalLong metres, ZonedDateTime now) {
    if (tellsOfAPerson(query)) {
      Ranking ranking = new Ranking(query, query.types(), false, weights, places, nearness);
      ServiceHit scored = ranking.score(index.at(position)).hit();
      return new ServiceHit(scored.service(), metres, scored.open(), scored.why());
    }
    Service shown = index.at(position).shownAt(now.toLocalDate());
    return new ServiceHit(
        shown, metres, shown.hours().map(hours -> hours.value().at(now)), List.of());
  }

  private static boolean tellsOfAPerson(ServiceQuery query) {
    return query.municipality().isPresent()
        || query.near().isPresent()
        || query.age().isPresent()
        || !query.audiences().isEmpty()
        || !query.types().isEmpty();
  }
}
