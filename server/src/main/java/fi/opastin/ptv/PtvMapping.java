package fi.opastin.ptv;

import fi.opastin.directory.Audience;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How services of the catalogue become ours: what a pack's {@code ptv.yaml} says. Immutable and
 * safe to share.
 *
 * @param reference address below which documents are named as sources
 * @param sourceName what the catalogue is called
 * @param classUri address of a service class, but for its code
 * @param regions codes of the regions to take services for; empty for all of the pack
 * @param rules the first that fits decides
 * @param audiences whom a target group or life event means
 * @param oldCodes today's code of a number of the former code list
 * @param codes number of codes below each main code
 */
public record PtvMapping(
    String reference,
    String sourceName,
    String classUri,
    Set<String> regions,
    List<PtvRule> rules,
    Map<String, Set<Audience>> audiences,
    Map<String, String> oldCodes,
    Map<String, Integer> codes) {

  public PtvMapping {
    regions = Set.copyOf(regions);
    rules = List.copyOf(rules);
    audiences = Map.copyOf(audiences);
    oldCodes = Map.copyOf(oldCodes);
    codes = Map.copyOf(codes);
  }

  /** The rule for a service, or empty when it is none of ours. */
  Optional<PtvRule> rule(PtvService service) {
    return rules.stream().filter(rule -> rule.fits(service)).findFirst();
  }

  /** Whom a service is for. */
  Set<Audience> audiences(PtvRule rule, PtvService service) {
    Set<Audience> all = EnumSet.noneOf(Audience.class);
    all.addAll(rule.audiences());
    service.groups().forEach(code -> all.addAll(audiences.getOrDefault(code, Set.of())));
    return all;
  }

  /** The service classes to ask the catalogue for, in order. */
  Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    rules.forEach(rule -> classes.addAll(rule.classes()));
    return classes;
  }

  /** Whether there is such a code in the code lists. */
  boolean knows(String code) {
    String[] parts = code.split("\\.", 2);
    Integer below = codes.get(parts[0]);
    if (below == null || parts.length == 1) {
      return below != null;
    }
    return parts[1].matches("[1-9][0-9]?") && Integer.parseInt(parts[1]) <= below;
  }
}
