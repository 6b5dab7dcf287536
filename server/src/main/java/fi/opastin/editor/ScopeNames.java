package fi.opastin.editor;

import fi.opastin.directory.Places;
import fi.opastin.language.Language;
import fi.opastin.partners.Partners;
import fi.opastin.people.Scope;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far rights may reach, in words. */
public final class ScopeNames {

  private final Map<String, String> byId = new LinkedHashMap<>();
  private final Language language;

  /** The regions of these places, and these partners. */
  public ScopeNames(Places places, Partners partners, Language language) {
    this.language = language;
    byId.put(new Scope.Everywhere().id(), PeopleWords.EVERYWHERE.in(language));
    places.municipalities().values().stream()
        .map(municipality -> municipality.region())
        .distinct()
        .sorted(Comparator.comparing(region -> region.code()))
        .forEach(
            region ->
                byId.put(
                    "region:" + region.code(),
                    PeopleWords.REGION.in(language).formatted(region.name().in(language))));
    partners
        .all()
        .forEach(
            partner ->
                byId.put(
                    "partner:" + partner.key(),
                    PeopleWords.PARTNER.in(language).formatted(partner.key())));
  }

  /** All of them by their ids, in an order for people. */
  Map<String, String> all() {
    return byId;
  }

  /** One in words; of what is gone its id. */
  String of(Scope scope) {
    return byId.getOrDefault(scope.id(), scope.id());
  }

  /** Whether there is such a region or partner. */
  public boolean has(Scope scope) {
    return byId.containsKey(scope.id());
  }

  Language language() {
    return language;
  }
}
