package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows what a service names, its channels and its organisation, to their documents. */
final class PtvLinks {

  private final PtvCatalogue catalogue;
  private final PtvReader reader;
  private final List<Finding> findings;
  private final Map<String, Optional<PtvChannel>> channels = new HashMap<>();

  PtvLinks(PtvCatalogue catalogue, PtvMapping mapping, LocalDate today, List<Finding> findings) {
    this.catalogue = catalogue;
    this.reader = new PtvReader(mapping, today, findings);
    this.findings = findings;
  }

  /** The published channels of a service, in the order in which their details are preferred. */
  List<PtvReach.Way> ways(PtvService service) {
    List<PtvReach.Way> ways = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PtvService.Connection connection : service.connections()) {
      String id = connection.channel();
      if (!seen.add(id)) {
        findings.add(
            Finding.warning(
                service.origin(), 0, "names the channel " + id + " twice; the first counts"));
        continue;
      }
      Optional<PtvChannel> channel = channels.computeIfAbsent(id, this::channel);
      if (channel.isEmpty()) {
        findings.add(
            Finding.warning(
                service.origin(), 0, "names the channel " + id + ", which is not published"));
      }
      channel.ifPresent(known -> ways.add(new PtvReach.Way(known, connection.contact())));
    }
    ways.sort(
        Comparator.comparing((PtvReach.Way way) -> way.channel().kind().orElseThrow())
            .thenComparing(way -> way.channel().id()));
    return ways;
  }

  private Optional<PtvChannel> channel(String id) {
    return Optional.ofNullable(catalogue.channels().get(id))
        .map(reader::channel)
        .filter(channel -> channel.published() && channel.kind().isPresent());
  }

  /** The names of the organisation by its document, or the one that the service gives. */
  LocalText organisation(PtvService service) {
    if (service.organisation().isEmpty()) {
      return LocalText.NONE;
    }
    PtvService.Organisation named = service.organisation().get();
    LocalText names =
        Optional.ofNullable(catalogue.organisations().get(named.id()))
            .map(reader::organisation)
            .orElse(LocalText.NONE);
    return names.isEmpty() && !named.name().isEmpty() ? LocalText.of(named.name()) : names;
  }
}
