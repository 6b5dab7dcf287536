package fi.opastin.ptv;

import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of translating a catalogue. Immutable.
 *
 * @param entries services to write, in the order of their ids
 * @param dropped how many services were not taken, by reason
 * @param findings what is wrong with the documents that were read, each with its place
 * @param ours ids of the services that a rule takes, whatever became of them
 */
record PtvTranslation(
    List<PtvEntry> entries,
    Map<Dropped, Integer> dropped,
    List<Finding> findings,
    Set<String> ours) {

  PtvTranslation {
    entries = List.copyOf(entries);
    dropped = java.util.Collections.unmodifiableMap(dropped);
    findings = List.copyOf(findings);
    ours = Set.copyOf(ours);
  }
}
