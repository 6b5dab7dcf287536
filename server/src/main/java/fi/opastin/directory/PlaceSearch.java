package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds places for what someone types into a field. Immutable and safe to share. */
final class PlaceSearch {

  private record Named(String name, MunicipalityCode code, Kind kind) {}

  private final Places places;
  private final FormIndex forms;
  private final PostalCodes postalCodes;
  private final MentionFinder finder;
  private final NavigableMap<String, List<Named>> names = new TreeMap<>();

  PlaceSearch(Places places, FormIndex forms, PostalCodes postalCodes, MentionFinder finder) {
    this.finder = finder;
    this.places = places;
    this.forms = forms;
    this.postalCodes = postalCodes;
    for (Municipality municipality : places.municipalities().values()) {
      name(new Named(municipality.nameFi(), municipality.code(), Kind.MUNICIPALITY));
      if (!municipality.nameSv().equals(municipality.nameFi())) {
        name(new Named(municipality.nameSv(), municipality.code(), Kind.MUNICIPALITY));
      }
    }
    for (Alias alias : places.aliases()) {
      name(new Named(alias.forms().name(), alias.municipality(), alias.kind()));
    }
    PostOfficeNames.of(places)
        .values()
        .forEach(village -> name(new Named(village.name(), village.municipality(), Kind.VILLAGE)));
  }

  private void name(Named named) {
    names.computeIfAbsent(key(named.name()), key -> new ArrayList<>()).add(named);
  }

  private static String key(String name) {
    return Utterance.fold(Inflector.joined(name));
  }

  List<PlaceMatch> find(String query, Language language, int limit) {
    String key = key(query);
    List<PlaceMatch> matches = new ArrayList<>();
    if (key.isEmpty()) {
      return matches;
    }
    if (Character.isDigit(key.charAt(0))) {
      String digits =
          key.chars()
              .takeWhile(Character::isDigit)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      for (PostalCode code : postalCodes.beginningWith(digits, limit)) {
        add(matches, code.municipality(), Kind.POSTAL_CODE, code.code(), language);
      }
      return matches;
    }
    String joined = Inflector.joined(query);
    exactly(key, language, matches);
    form(Optional.ofNullable(forms.exact(joined, key)), language, matches);
    beginningWith(key, language, matches);
    if (matches.isEmpty()) {
      form(forms.corrected(key), language, matches);
    }
    if (matches.isEmpty()) {
      inWords(query, language, matches);
    }
    return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
  }

  private void exactly(String key, Language language, List<PlaceMatch> matches) {
    for (Named named : names.getOrDefault(key, List.of())) {
      add(matches, named.code(), named.kind(), named.name(), language);
    }
  }

  private void beginningWith(String key, Language language, List<PlaceMatch> matches) {
    Map<String, List<Named>> beginning = names.subMap(key, key + Character.MAX_VALUE);
    beginning.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((Named named) -> named.kind() == Kind.VILLAGE)
                .thenComparing(Named::name))
        .forEach(named -> add(matches, named.code(), named.kind(), named.name(), language));
  }

  /** Adds the places that are named in words ("täällä Kotkassa"). */
  private void inWords(String query, Language language, List<PlaceMatch> matches) {
    for (PlaceMention mention : finder.find(Utterance.of(query))) {
      add(
          matches,
          mention.code(),
          Kind.MUNICIPALITY,
          place(mention.code()).name(language),
          language);
    }
  }

  /** Adds the place of a form, inflected or corrected. */
  private void form(Optional<PlaceForm> form, Language language, List<PlaceMatch> matches) {
    if (form.isPresent()) {
      PlaceForm found = form.get();
      String matched =
          found.kind() == Kind.MUNICIPALITY ? place(found.code()).name(language) : found.text();
      add(matches, found.code(), found.kind(), matched, language);
    }
  }

  private void add(
      List<PlaceMatch> matches,
      MunicipalityCode code,
      Kind kind,
      String matched,
      Language language) {
    PlaceMatch match = new PlaceMatch(code, place(code).name(language), kind, matched);
    boolean shown =
        matches.stream()
            .anyMatch(
                other ->
                    other.code().equals(code) && other.kind() == kind && kind == Kind.MUNICIPALITY);
    if (!shown && !matches.contains(match)) {
      matches.add(match);
    }
  }

  private Municipality place(MunicipalityCode code) {
    return places.municipalities().get(code);
  }
}
