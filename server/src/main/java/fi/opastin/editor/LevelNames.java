package fi.opastin.editor;

import fi.opastin.directory.Directory;
import fi.opastin.language.Language;
import fi.opastin.partners.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What levels are called: regions and municipalities by their names. */
public final class LevelNames {

  private final Map<String, String> regions = new LinkedHashMap<>();
  private final Map<String, String> municipalities = new LinkedHashMap<>();
  private final Language language;

  /** The names of these places. */
  public LevelNames(Directory directory, Language language) {
    this.language = language;
    directory.regions().stream()
        .sorted(Comparator.comparing(region -> region.name().in(language)))
        .forEach(region -> regions.put(region.code(), region.name().in(language)));
    directory.municipalities().stream()
        .sorted(Comparator.comparing(place -> place.name(language)))
        .forEach(place -> municipalities.put(place.code().value(), place.name(language)));
  }

  /** One in words; of what is gone its code. */
  public String of(Level level) {
    return switch (level) {
      case Level.Country _ -> PartnerWords.COUNTRY.in(language);
      case Level.Region(String code) ->
          PartnerWords.REGION.in(language) + " " + regions.getOrDefault(code, code);
      case Level.Municipality(String code) ->
          PartnerWords.MUNICIPALITY.in(language) + " " + municipalities.getOrDefault(code, code);
      case Level.Site _ -> PartnerWords.THIS_SITE.in(language);
    };
  }

  /** Regions by their codes. */
  Map<String, String> regions() {
    return regions;
  }

  /** Municipalities by their codes. */
  Map<String, String> municipalities() {
    return municipalities;
  }
}
