package fi.opastin.proofreading;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the variants of a text say the same: phone numbers, amounts, days and years, other
 * numbers, links and steps. Finnish, Swedish and English are compared with each other; easy Finnish
 * may leave out and split, but states no fact that Finnish does not state, and gives the same
 * numbers to call. What contradicts blocks; what is only missing is counted, since a text is mended
 * in one variant first. Pure and safe to share.
 */
public final class Parity {

  private final Vocabulary vocabulary;

  /** Compares with the names that say the same in different languages. */
  public Parity(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A version with its figures, which are read from the text once.
   *
   * @param figures as they stand in the text by value, by kind
   */
  private record Read(Version version, Map<Figure.Kind, Map<String, String>> figures) {

    Language language() {
      return version.language();
    }

    Map<String, String> figures(Figure.Kind kind) {
      return figures.getOrDefault(kind, Map.of());
    }
  }

  /** What differs between the variants of one text. */
  public List<Finding> check(List<Version> versions) {
    List<Finding> findings = new ArrayList<>();
    List<Read> all = versions.stream().map(this::read).toList();
    List<Read> whole = all.stream().filter(v -> v.language() != Language.FI_SIMPLE).toList();
    for (Figure.Kind kind : Figure.Kind.values()) {
      compare(whole, kind, findings);
    }
    links(versions, findings);
    steps(whole.stream().map(Read::version).toList(), findings);
    all.stream()
        .filter(v -> v.language() == Language.FI_SIMPLE)
        .findFirst()
        .ifPresent(easy -> easy(easy, all, findings));
    return findings;
  }

  private Read read(Version version) {
    Map<Figure.Kind, Map<String, String>> figures = new EnumMap<>(Figure.Kind.class);
    for (Passage passage : version.passages()) {
      for (Figure figure : Figure.of(passage.text())) {
        figures
            .computeIfAbsent(figure.kind(), kind -> new TreeMap<>())
            .put(vocabulary.canonical(figure.value()), figure.written());
      }
    }
    return new Read(version, figures);
  }

  private static void compare(List<Read> versions, Figure.Kind kind, List<Finding> findings) {
    Map<String, String> all = new TreeMap<>();
    versions.forEach(v -> all.putAll(v.figures(kind)));
    for (Read version : versions) {
      Set<String> here = new TreeSet<>(version.figures(kind).keySet());
      boolean alone = here.stream().anyMatch(value -> isMissing(value, kind, versions));
      if (kind == Figure.Kind.NUMBER) {
        here.addAll(version.figures(Figure.Kind.AMOUNT).keySet());
        here.addAll(Numerals.in(version.version()));
      }
      all.forEach(
          (value, written) -> {
            if (!here.contains(value)) {
              String message =
                  "%s \"%s\" stands in another variant and not here"
                      .formatted(kind.name().toLowerCase(Locale.ROOT), written);
              // another year or amount instead is worse than none
              findings.add(finding(version.version(), message, kind.isFact() && alone));
            }
          });
    }
  }

  private static boolean isMissing(String value, Figure.Kind kind, List<Read> versions) {
    return versions.stream().anyMatch(v -> !v.figures(kind).containsKey(value));
  }

  private static void easy(Read read, List<Read> versions, List<Finding> findings) {
    Version easy = read.version();
    List<Read> finnish = versions.stream().filter(v -> v.language() == Language.FI).toList();
    for (Read fi : finnish) {
      for (Figure.Kind kind : Figure.Kind.values()) {
        Map<String, String> here = read.figures(kind);
        Set<String> there = fi.figures(kind).keySet();
        boolean otherwise = !here.keySet().containsAll(there);
        here.forEach(
            (value, written) -> {
              if (kind.isFact() && !there.contains(value)) {
                String message = "\"" + written + "\" does not stand in fi";
                findings.add(finding(easy, message, otherwise));
              }
            });
      }
      Set<String> here = read.figures(Figure.Kind.PHONE).keySet();
      fi.figures(Figure.Kind.PHONE)
          .forEach(
              (value, written) -> {
                if (!here.contains(value)) {
                  String message = "the number \"" + written + "\" is missing here";
                  findings.add(finding(easy, message, false));
                }
              });
      if (fi.version().steps() > 0 && easy.steps() == 0) {
        findings.add(finding(easy, "fi has a list of steps, and this has none", false));
      }
    }
  }

  private void links(List<Version> versions, List<Finding> findings) {
    Map<Version, Set<String>> sites =
        versions.stream()
            .collect(
                Collectors.toMap(
                    v -> v,
                    v ->
                        v.links().stream()
                            .map(link -> vocabulary.canonical(site(link)))
                            .collect(Collectors.toCollection(TreeSet::new))));
    Set<String> all = new TreeSet<>();
    sites.values().forEach(all::addAll);
    for (Version version : versions) {
      Set<String> missing = new TreeSet<>(all);
      missing.removeAll(sites.get(version));
      if (!missing.isEmpty()) {
        String message =
            "other variants link to " + String.join(", ", missing) + ", and this does not";
        findings.add(finding(version, message, false));
      }
    }
  }

  /** The site of an address: its host without "www."; other addresses are themselves. */
  private static String site(String link) {
    try {
      String host = URI.create(link).getHost();
      return host == null ? link : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  private static void steps(List<Version> versions, List<Finding> findings) {
    Set<Integer> counts =
        versions.stream().map(Version::steps).collect(Collectors.toCollection(TreeSet::new));
    if (counts.size() > 1) {
      for (Version version : versions) {
        if (version.language() != Language.FI) {
          int fi = versions.getFirst().steps();
          if (version.steps() != fi) {
            String message =
                "%d items in lists, while %s has %d"
                    .formatted(version.steps(), versions.getFirst().language(), fi);
            findings.add(finding(version, message, false));
          }
        }
      }
    }
  }

  private static Finding finding(Version version, String message, boolean blocks) {
    Finding finding =
        blocks
            ? Finding.error(version.file(), version.line(), message)
            : Finding.warning(version.file(), version.line(), message);
    return finding.as(Finding.Kind.PARITY);
  }
}
