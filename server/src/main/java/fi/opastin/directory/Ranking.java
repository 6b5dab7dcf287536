package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Scores one service for one query and gives the reasons. Pure: the same input gives the same
 * score.
 */
final class Ranking {

  /** A hit with what it is ordered by. */
  record Scored(ServiceHit hit, int score) {}

  private static final int METRES_PER_POINT = 1_000;

  private final ServiceQuery query;
  private final List<ServiceType> wanted;
  private final boolean general;
  private final RankingWeights weights;
  private final Places places;
  private final Nearness nearness;
  private final ZonedDateTime now;

  /**
   * @param wanted kinds of service, best first
   * @param general whether they are what to fall back on, not what was asked for
   */
  Ranking(
      ServiceQuery query,
      List<ServiceType> wanted,
      boolean general,
      RankingWeights weights,
      Places places,
      Nearness nearness) {
    this.query = query.withAudiences(Eligibility.audiences(query));
    this.wanted = wanted;
    this.general = general;
    this.weights = weights;
    this.places = places;
    this.nearness = nearness;
    this.now = query.now().atZone(OpeningHours.ZONE);
  }

  Scored score(Service full) {
    LocalDate day = now.toLocalDate();
    Service service = full.shownAt(day);
    OptionalLong metres = nearness.metres(query, service);
    Optional<OpenState> open = service.hours().map(hours -> hours.value().at(now));
    List<Why> why = new ArrayList<>();
    int score = query.ids().contains(service.id()) ? weights.id() : 0;
    score += weights.ofType(wanted, service.type());
    score += ofPlace(service, metres, why);
    score += ofAge(service, why);
    score += ofAudience(service, why);
    score += ofLanguage(service, why);
    score += ofOpening(open, why);
    score += service.contact().isUsable() ? weights.reachable() : -weights.reachable();
    why.add(general ? new Why.GeneralHelp() : new Why.Type(service.type()));
    return new Scored(new ServiceHit(service, metres, open, why), score);
  }

  private int ofPlace(Service service, OptionalLong metres, List<Why> why) {
    Optional<Municipality> place = query.municipality().flatMap(places::municipality);
    Area area = service.area();
    if (area.isNationwide()) {
      boolean remote =
          service.channels().contains(Channel.REMOTE) || service.channels().contains(Channel.CHAT);
      why.add(remote ? new Why.Remote() : new Why.Nationwide());
      return remote ? weights.remote() : weights.nationwide();
    }
    if (place.isPresent() && area.home().equals(query.municipality())) {
      why.add(new Why.SameMunicipality(place.get()));
      return weights.sameMunicipality();
    }
    if (place.isPresent() && area.names(place.get().code())) {
      why.add(new Why.ServesMunicipality(place.get()));
      return weights.servesMunicipality();
    }
    Optional<Municipality> home = area.home().flatMap(places::municipality);
    if (metres.isPresent() && home.isPresent()) {
      why.add(new Why.Nearest(home.get(), metres.getAsLong()));
      return Math.max(
          0,
          weights.nearest()
              - (int) Math.min(weights.nearest(), metres.getAsLong() / METRES_PER_POINT));
    }
    return 0;
  }

  private int ofAge(Service service, List<Why> why) {
    if (service.ages().isAny()) {
      return 0;
    }
    if (query.age().isPresent()
        && service.ages().contains(query.age().getAsInt())
        && !tooOld(service)) {
      why.add(new Why.Age(service.ages()));
      return weights.age();
    }
    if (service.isForYoungOnly()) {
      why.add(new Why.AgeLimit(service.ages()));
    }
    return 0;
  }

  private boolean tooOld(Service service) {
    return service.isForYoungOnly() && Eligibility.isAdult(query);
  }

  private int ofAudience(Service service, List<Why> why) {
    if (service.audiences().isEmpty()) {
      return 0;
    }
    for (Audience audience : service.audiences().stream().sorted().toList()) {
      if (query.audiences().contains(audience)) {
        boolean saidByAge = audience == Audience.YOUTH && !service.ages().isAny();
        if (!saidByAge) {
          why.add(new Why.ForAudience(audience));
        }
        return weights.audience();
      }
    }
    if (service.audiences().stream().anyMatch(Audience::isCommon)) {
      return query.audiences().isEmpty() ? 0 : -weights.otherAudience();
    }
    return -2 * weights.otherAudience();
  }

  private int ofLanguage(Service service, List<Why> why) {
    if (service.languages().isEmpty()) {
      return 0;
    }
    Language spoken = query.language().written();
    if (!service.languages().contains(spoken.tag())) {
      return -weights.language();
    }
    if (spoken != Language.FI) {
      why.add(new Why.InLanguage(spoken));
    }
    return weights.language();
  }

  private int ofOpening(Optional<OpenState> open, List<Why> why) {
    if (open.isEmpty()) {
      return 0;
    }
    if (open.get().now()) {
      why.add(new Why.OpenNow(open.get()));
      return weights.openNow() + (query.openNow() ? weights.wantOpen() : 0);
    }
    open.get().next().ifPresent(next -> why.add(new Why.OpensNext(next, now)));
    return 0;
  }
}
