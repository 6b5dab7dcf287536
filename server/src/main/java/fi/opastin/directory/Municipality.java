package fi.opastin.directory;

import fi.opastin.language.Language;
import java.util.Optional;
import java.util.Set;

/**
 * One municipality of Finland, class year 2026. Immutable.
 *
 * @param nameFi name in Finnish; in Åland the same as in Swedish
 * @param forms inflected Finnish forms
 * @param prepositionSv how one lives there in Swedish: {@code i}, on some islands {@code på}
 * @param official its official languages: fi, sv or both
 * @param centre its administrative centre
 * @param employmentAreaCode its employment area (työllisyysalue)
 * @param wellbeingCounty its wellbeing services county, in Finnish
 */
public record Municipality(
    MunicipalityCode code,
    String nameFi,
    String nameSv,
    String nameEn,
    PlaceForms forms,
    String prepositionSv,
    Set<Language> official,
    Region region,
    Optional<String> employmentAreaCode,
    String wellbeingCounty,
    GeoPoint centre) {

  public Municipality {
    official = Set.copyOf(official);
  }

  /** The name in a language. */
  public String name(Language language) {
    return switch (language) {
      case FI, FI_SIMPLE -> nameFi;
      case SV -> nameSv;
      case EN -> nameEn;
    };
  }

  /** The place one is in: "Lappeenrannassa", "i Villmanstrand", "in Lappeenranta". */
  public String in(Language language) {
    return switch (language) {
      case FI, FI_SIMPLE -> forms.in();
      case SV -> prepositionSv + " " + nameSv;
      case EN -> "in " + nameEn;
    };
  }

  /** Whose: "Lappeenrannan", "Villmanstrands", "Lappeenranta's". */
  public String of(Language language) {
    return switch (language) {
      case FI, FI_SIMPLE -> forms.genitive();
      case SV -> nameSv.matches(".*[sxz]") ? nameSv : nameSv + "s";
      case EN -> nameEn + "'s";
    };
  }

  /** The region's code, such as {@code "09"}. */
  public String regionCode() {
    return region.code();
  }

  /** The region's name in a language. */
  public String regionName(Language language) {
    return region.name().in(language);
  }

  /** Whether Swedish is one of its official languages. */
  public boolean bilingualOrSwedish() {
    return official.contains(Language.SV);
  }

  /** Degrees north of its centre. */
  public double lat() {
    return centre.lat();
  }

  /** Degrees east of its centre. */
  public double lon() {
    return centre.lon();
  }
}
