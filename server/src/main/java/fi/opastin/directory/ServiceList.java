package fi.opastin.directory;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/** Lists services by filters, part by part. Immutable and safe to share. */
final class ServiceList {

  private record Distant(int position, long metres) {}

  private static final Comparator<Distant> NEAREST_FIRST =
      Comparator.comparingLong(Distant::metres).thenComparingInt(Distant::position);

  private final ServiceIndex index;
  private final Nearness nearness;

  ServiceList(ServiceIndex index, Nearness nearness) {
    this.index = index;
    this.nearness = nearness;
  }

  Page page(ServiceQuery query, int limit, Optional<String> cursor) {
    int start = cursor.map(text -> Cursor.read(text, index.size())).orElse(0);
    ZonedDateTime now = query.now().atZone(OpeningHours.ZONE);
    BitSet candidates = candidates(query);
    return query.near().isPresent()
        ? byDistance(query, candidates, now, start, limit)
        : inOrder(query, candidates, now, start, limit);
  }

  private BitSet candidates(ServiceQuery query) {
    BitSet set = query.municipality().map(index::serving).orElseGet(index::all);
    if (!query.types().isEmpty()) {
      set.and(index.ofTypes(query.types()));
    }
    if (!query.ids().isEmpty()) {
      BitSet ids = new BitSet();
      query.ids().forEach(id -> index.positionOf(id).ifPresent(ids::set));
      set.and(ids);
    }
    if (!query.text().isBlank()) {
      set.and(index.withWords(query.text()));
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
          return new Page(items, Optional.of(Cursor.write(i)));
        }
        items.add(hit(i, OptionalLong.empty(), now));
      }
    }
    return new Page(items, Optional.empty());
  }

  /** The cursor is how many were shown; only the nearest so far are kept in order. */
  private Page byDistance(
      ServiceQuery query, BitSet candidates, ZonedDateTime now, int start, int limit) {
    int kept = start + limit + 1;
    PriorityQueue<Distant> farthestFirst = new PriorityQueue<>(NEAREST_FIRST.reversed());
    double radius = query.radius().orElse(Double.MAX_VALUE);
    GeoPoint here = query.near().orElseThrow();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Optional<GeoPoint> point = nearness.pointOf(index.at(i));
      if (point.isEmpty()) {
        continue;
      }
      long metres = here.metresTo(point.get());
      boolean tooFar =
          metres > radius
              || (farthestFirst.size() == kept && metres > farthestFirst.peek().metres());
      if (!tooFar && passes(i, query, now)) {
        farthestFirst.add(new Distant(i, metres));
        if (farthestFirst.size() > kept) {
          farthestFirst.poll();
        }
      }
    }
    List<Distant> nearest = farthestFirst.stream().sorted(NEAREST_FIRST).toList();
    int end = Math.min(nearest.size(), start + limit);
    List<ServiceHit> items = new ArrayList<>();
    for (Distant distant : nearest.subList(Math.min(start, end), end)) {
      items.add(hit(distant.position(), OptionalLong.of(distant.metres()), now));
    }
    return new Page(
        items, nearest.size() > end ? Optional.of(Cursor.write(end)) : Optional.empty());
  }

  private boolean passes(int position, ServiceQuery query, ZonedDateTime now) {
    Service service = index.at(position);
    LocalDate day = now.toLocalDate();
    return Eligibility.isFor(service, query, day)
        && (service.audiences().isEmpty() || service.audiences().containsAll(query.audiences()))
        && (!query.inLanguage() || service.languages().contains(query.language().written().tag()))
        && (!query.openNow() || isOpen(position, service, now, day));
  }

  private boolean isOpen(int position, Service service, ZonedDateTime now, LocalDate day) {
    return index.hasFreshHours(position, day.toEpochDay())
        && service.hours().map(hours -> hours.value().isOpenAt(now)).orElse(false);
  }

  private ServiceHit hit(int position, OptionalLong metres, ZonedDateTime now) {
    Service shown = index.at(position).shownAt(now.toLocalDate());
    return new ServiceHit(
        shown, metres, shown.hours().map(hours -> hours.value().at(now)), List.of());
  }
}
