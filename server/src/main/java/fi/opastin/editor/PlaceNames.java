package fi.opastin.editor;

import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Municipalities and regions as people write them in a field: by their names or codes, with commas
 * between. What is neither stays as it was written. Pure.
 */
public record PlaceNames(Directory directory) {

  /** Municipalities by their names. */
  String municipalities(List<String> codes, Language language) {
    return codes.stream()
        .map(code -> directory.municipality(code).map(place -> place.name(language)).orElse(code))
        .collect(Collectors.joining(", "));
  }

  /** The codes of municipalities. */
  public List<String> municipalities(String names) {
    Map<String, String> codes = new TreeMap<>();
    for (Municipality place : directory.municipalities()) {
      Stream.of(Language.values())
          .forEach(language -> codes.putIfAbsent(key(place.name(language)), place.code().value()));
    }
    return codes(names, codes);
  }

  /** Regions by their names. */
  String regions(List<String> codes, Language language) {
    Map<String, String> names = regions(language);
    return codes.stream()
        .map(code -> names.getOrDefault(code, code))
        .collect(Collectors.joining(", "));
  }

  /** The codes of regions. */
  public List<String> regions(String names) {
    Map<String, String> codes = new TreeMap<>();
    for (Language language : Language.WRITTEN) {
      regions(language).forEach((code, name) -> codes.putIfAbsent(key(name), code));
    }
    return codes(names, codes);
  }

  private Map<String, String> regions(Language language) {
    Map<String, String> names = new TreeMap<>();
    directory.regions().forEach(region -> names.put(region.code(), region.name().in(language)));
    return names;
  }

  /** The municipalities to choose from. */
  Stream<AnswerInputs.Option> options(Language language) {
    return directory.municipalities().stream()
        .map(place -> new AnswerInputs.Option(place.code().value(), place.name(language)))
        .sorted(java.util.Comparator.comparing(AnswerInputs.Option::label));
  }

  private static List<String> codes(String names, Map<String, String> codes) {
    return Arrays.stream(names.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> codes.getOrDefault(key(name), name))
        .toList();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
