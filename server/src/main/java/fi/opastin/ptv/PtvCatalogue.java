package fi.opastin.ptv;

import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The documents that an import works on, each once, in the order of their ids whatever order they
 * came in. Immutable.
 */
record PtvCatalogue(
    Map<String, PtvDocument> services,
    Map<String, PtvDocument> channels,
    Map<String, PtvDocument> organisations,
    List<Finding> findings) {

  static final PtvCatalogue EMPTY = collect(List.of());

  PtvCatalogue {
    services = Collections.unmodifiableMap(new TreeMap<>(services));
    channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    organisations = Collections.unmodifiableMap(new TreeMap<>(organisations));
    findings = List.copyOf(findings);
  }

  /**
   * Collects documents. Of two that differ under one id the one modified last is kept, and told;
   * one without an id is told and left out.
   */
  static PtvCatalogue collect(List<PtvDocument> documents) {
    List<Finding> findings = new ArrayList<>();
    Map<PtvDocument.Kind, Map<String, PtvDocument>> byKind = new EnumMap<>(PtvDocument.Kind.class);
    for (PtvDocument.Kind kind : PtvDocument.Kind.values()) {
      byKind.put(kind, new TreeMap<>());
    }
    for (PtvDocument document : documents) {
      if (document.id().isEmpty()) {
        findings.add(Finding.warning(document.origin(), 0, "has no id; it is left out"));
        continue;
      }
      PtvDocument other = byKind.get(document.kind()).putIfAbsent(document.id(), document);
      if (other != null && !other.body().equals(document.body())) {
        boolean later = document.modified().compareTo(other.modified()) > 0;
        byKind.get(document.kind()).put(document.id(), later ? document : other);
        findings.add(
            Finding.warning(
                document.origin(),
                0,
                "The id "
                    + document.id()
                    + " stands in "
                    + other.origin()
                    + ", too, with other content; the one modified last is taken"));
      }
    }
    return new PtvCatalogue(
        byKind.get(PtvDocument.Kind.SERVICE),
        byKind.get(PtvDocument.Kind.CHANNEL),
        byKind.get(PtvDocument.Kind.ORGANISATION),
        findings);
  }

  /** All documents, kind by kind. */
  List<PtvDocument> documents() {
    List<PtvDocument> all = new ArrayList<>(services.values());
    all.addAll(channels.values());
    all.addAll(organisations.values());
    return all;
  }

  /** This catalogue with newer documents in the place of older ones, and without some services. */
  PtvCatalogue with(PtvCatalogue newer, Set<String> goneServices) {
    Map<String, PtvDocument> merged = new TreeMap<>(services);
    merged.putAll(newer.services);
    merged.keySet().removeAll(goneServices);
    Map<String, PtvDocument> mergedChannels = new TreeMap<>(channels);
    mergedChannels.putAll(newer.channels);
    Map<String, PtvDocument> mergedOrganisations = new TreeMap<>(organisations);
    mergedOrganisations.putAll(newer.organisations);
    return new PtvCatalogue(merged, mergedChannels, mergedOrganisations, newer.findings);
  }

  /** The ids of the channels that its services name. */
  Set<String> namedChannels() {
    Set<String> ids = new TreeSet<>();
    for (PtvDocument service : services.values()) {
      service
          .body()
          .path("serviceChannels")
          .forEach(connection -> ids.add(PtvDocument.id(connection.path("serviceChannel"))));
    }
    ids.remove("");
    return ids;
  }

  /** The ids of the organisations that its services name. */
  Set<String> namedOrganisations() {
    Set<String> ids = new TreeSet<>();
    for (PtvDocument service : services.values()) {
      service
          .body()
          .path("organizations")
          .forEach(role -> ids.add(PtvDocument.id(role.path("organization"))));
    }
    ids.remove("");
    return ids;
  }

  /**
   * Without the services that no rule takes, and what only they name: no more is kept than used.
   */
  PtvCatalogue only(Set<String> serviceIds) {
    Map<String, PtvDocument> kept = new TreeMap<>(services);
    kept.keySet().retainAll(serviceIds);
    PtvCatalogue some = new PtvCatalogue(kept, channels, organisations, findings);
    Map<String, PtvDocument> keptChannels = new TreeMap<>(channels);
    keptChannels.keySet().retainAll(some.namedChannels());
    Map<String, PtvDocument> keptOrganisations = new TreeMap<>(organisations);
    keptOrganisations.keySet().retainAll(some.namedOrganisations());
    return new PtvCatalogue(kept, keptChannels, keptOrganisations, findings);
  }
}
