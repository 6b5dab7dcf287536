package fi.opastin.http;

import fi.opastin.knowledge.Knowledge;
import fi.opastin.partners.Partner;
import fi.opastin.people.Scope;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How far somebody's rights reach over sites: those who are there for one region reach the sites of
 * that region alone. Safe to share.
 */
record SiteReach(Supplier<Knowledge> knowledge) {

  /** Whether a scope reaches a site. */
  boolean covers(Scope scope, Partner site) {
    return switch (scope) {
      case Scope.Everywhere _ -> true;
      case Scope.Partner(String key) -> site.key().equals(key);
      case Scope.Region(String code) -> region(site).filter(code::equals).isPresent();
    };
  }

  /** The code of the region of a site; empty where it is there for more than one. */
  Optional<String> region(Partner site) {
    return site.municipality().flatMap(this::regionOf).or(site::region);
  }

  /** The code of the region of a municipality, where there is such a municipality. */
  Optional<String> regionOf(String municipality) {
    return knowledge.get().directory().regionOf(municipality);
  }
}
