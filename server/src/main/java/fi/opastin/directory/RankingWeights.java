package fi.opastin.directory;

import java.util.List;
import java.util.Set;

/**
 * What counts how much when services are ranked. The weights add up; with {@link #DEFAULT} each
 * criterion outweighs all that stand below it, except that being near beats a kind of service one
 * place lower in the list.
 *
 * @param id asked for by id
 * @param type the first kind of those wanted; each further one counts a step less
 * @param typeStep see {@code type}
 * @param sameMunicipality stands in the person's municipality
 * @param servesMunicipality serves it
 * @param nearest stands within {@code nearestMetres}, less one point for each started kilometre
 * @param remote serves all of the country, by phone or net
 * @param nationwide serves all of the country
 * @param audience one of the person's audiences is named among those served
 * @param otherAudience audiences are named and none is the person's: taken off, and twice where all
 *     of them are particular situations that the person has not told of
 * @param age ages are given and fit
 * @param language known to serve in the person's language; taken off where known not to
 * @param openNow open at the time of the turn
 * @param reachable has a contact that may be shown; taken off where it has none
 * @param wantOpen added to {@code openNow} where the person wants what is open now
 * @param nearestMetres how far a service may be that does not serve the municipality
 * @param nearestTypes kinds that help people from elsewhere, too
 * @param general kinds to fall back on when none of those wanted is left, best first
 */
public record RankingWeights(
    int id,
    int type,
    int typeStep,
    int sameMunicipality,
    int servesMunicipality,
    int nearest,
    int remote,
    int nationwide,
    int audience,
    int otherAudience,
    int age,
    int language,
    int openNow,
    int reachable,
    int wantOpen,
    long nearestMetres,
    Set<ServiceType> nearestTypes,
    List<ServiceType> general) {

  /** The weights that the product is delivered with. */
  public static final RankingWeights DEFAULT =
      new RankingWeights(
          10_000,
          1_000,
          200,
          500,
          450,
          330,
          130,
          120,
          80,
          80,
          60,
          40,
          20,
          60,
          400,
          100_000,
          Set.of(
              ServiceType.OHJAAMO,
              ServiceType.YOUTH_WORKSHOP,
              ServiceType.STUDY_GUIDANCE,
              ServiceType.ADULT_GUIDANCE,
              ServiceType.BUSINESS_ADVICE,
              ServiceType.IMMIGRANT_ADVICE),
          List.of(
              ServiceType.EMPLOYMENT_SERVICES,
              ServiceType.ADULT_GUIDANCE,
              ServiceType.STUDY_GUIDANCE,
              ServiceType.KELA,
              ServiceType.OTHER));

  public RankingWeights {
    nearestTypes = Set.copyOf(nearestTypes);
    general = List.copyOf(general);
    if (general.isEmpty()) {
      throw new IllegalArgumentException("There must be a kind of service to fall back on");
    }
  }

  /**
   * What a kind of service counts, by its place among those wanted; all kinds count the same where
   * none is.
   */
  int ofType(List<ServiceType> wanted, ServiceType type) {
    int place = wanted.indexOf(type);
    return place < 0 ? 0 : Math.max(typeStep, this.type - place * typeStep);
  }
}
