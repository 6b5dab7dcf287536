package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import fi.opastin.packs.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads documents of the catalogue into records, leniently: what is missing is empty, what is wrong
 * becomes a finding. For one thread.
 */
final class PtvReader {

  private static final String PUBLISHED = "Published";

  private final PtvMapping mapping;
  private final List<Finding> findings;
  private final PtvContactReader contacts;

  PtvReader(PtvMapping mapping, LocalDate today, List<Finding> findings) {
    this.mapping = mapping;
    this.findings = findings;
    this.contacts = new PtvContactReader(today);
  }

  PtvService service(PtvDocument document) {
    PtvNode node = PtvNode.of(document, findings);
    LocalText description =
        PtvTexts.describe(
            node,
            "serviceDescriptions",
            List.of("Summary", "GD_Summary", "Description", "GD_Description"));
    Set<String> groups = new HashSet<>(codes(node, "targetGroups"));
    groups.addAll(codes(node, "lifeEvents"));
    Set<String> terms = new HashSet<>();
    node.items("ontologyTerms").forEach(term -> term.text("uri").ifPresent(terms::add));
    return new PtvService(
        document.id(),
        document.origin(),
        node.text("type").orElse("Service").equals("Service"),
        published(node),
        PtvTexts.names(node, "serviceNames"),
        description,
        codes(node, "serviceClasses"),
        groups,
        terms,
        node.text("generalDescriptionId").map(id -> id.toLowerCase(Locale.ROOT)),
        languages(node),
        area(node),
        node.text("serviceChargeType").orElse("").equals("FreeOfCharge"),
        PtvTexts.describe(node, "serviceDescriptions", List.of("ChargeTypeAdditionalInfo")),
        organisation(node),
        connections(node),
        modified(node));
  }

  PtvChannel channel(PtvDocument document) {
    PtvNode node = PtvNode.of(document, findings);
    Optional<PtvChannel.Kind> kind = node.text("serviceChannelType").flatMap(PtvChannel.Kind::of);
    if (kind.isEmpty()) {
      node.warn("serviceChannelType", "is no known type of channel; the channel is left out");
    }
    return new PtvChannel(
        document.id(),
        kind,
        published(node),
        PtvTexts.names(node, "serviceChannelNames"),
        contacts.ofChannel(node),
        modified(node));
  }

  /** The names of an organisation. */
  LocalText organisation(PtvDocument document) {
    return PtvTexts.names(PtvNode.of(document, findings), "organizationNames");
  }

  /** Documents without a status are published: reading without a key gives no others. */
  private static boolean published(PtvNode node) {
    return node.text("publishingStatus").orElse(PUBLISHED).equals(PUBLISHED);
  }

  /** Codes as the lists have them; an old or missing code is found by its address. */
  private Set<String> codes(PtvNode node, String field) {
    Set<String> codes = new TreeSet<>();
    for (PtvNode item : node.items(field)) {
      String uri = item.text("uri").orElse("");
      String last = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
      String old = mapping.oldCodes().getOrDefault(last, "");
      String code = item.text("code").orElse(mapping.knows(last) ? last : old);
      if (mapping.knows(code)) {
        codes.add(code);
      } else if (!code.isEmpty() || !last.matches("v[0-9]{4}")) {
        // a number of the former list that the mapping does not name is of no use here, and no
        // fault
        item.warn("code", "\"" + PtvTexts.clean(code) + "\" is in no code list; it is left out");
      }
    }
    return codes;
  }

  private static List<String> languages(PtvNode node) {
    Set<String> languages = new LinkedHashSet<>();
    for (String text : node.texts("languages")) {
      String language = text.toLowerCase(Locale.ROOT);
      if (language.matches("[a-z]{2,3}")) {
        languages.add(language);
      } else {
        node.warn("languages", "\"" + PtvTexts.clean(text) + "\" is no language; it is left out");
      }
    }
    return languages.stream().sorted().toList();
  }

  private static PtvArea area(PtvNode node) {
    Set<String> municipalities = new TreeSet<>();
    Set<String> regions = new TreeSet<>();
    for (PtvNode area : node.items("areas")) {
      List<PtvNode> named = area.items("municipalities");
      named.forEach(municipality -> municipality.text("code").ifPresent(municipalities::add));
      if (named.isEmpty() && area.text("type").orElse("").equals("Region")) {
        area.text("code").ifPresent(regions::add);
      } else if (named.isEmpty()) {
        area.warn("municipalities", "names none; the area is left out");
      }
    }
    String type = node.text("areaType").orElse("LimitedType");
    PtvArea.Reach reach =
        switch (type) {
          case "Nationwide" -> PtvArea.Reach.NATIONWIDE;
          case "NationwideExceptAlandIslands" -> PtvArea.Reach.WITHOUT_ALAND;
          case "LimitedType" -> PtvArea.Reach.LIMITED;
          default -> {
            node.warn("areaType", "is no known type; only the municipalities named are served");
            yield PtvArea.Reach.LIMITED;
          }
        };
    return new PtvArea(reach, municipalities, regions);
  }

  /** The organisation that is responsible, or else the first one named. */
  private static Optional<PtvService.Organisation> organisation(PtvNode node) {
    List<PtvService.Organisation> named = new ArrayList<>();
    for (PtvNode item : node.items("organizations")) {
      Optional<PtvService.Organisation> organisation =
          item.child("organization")
              .filter(o -> o.text("id").isPresent())
              .map(
                  o ->
                      new PtvService.Organisation(
                          o.text("id").get().toLowerCase(Locale.ROOT),
                          o.text("name").map(PtvTexts::clean).orElse("")));
      boolean responsible = item.text("roleType").orElse("").equals("Responsible");
      organisation.ifPresent(o -> named.add(responsible ? 0 : named.size(), o));
    }
    return named.stream().findFirst();
  }

  private List<PtvService.Connection> connections(PtvNode node) {
    List<PtvService.Connection> connections = new ArrayList<>();
    for (PtvNode item : node.items("serviceChannels")) {
      Optional<String> id = item.child("serviceChannel").flatMap(channel -> channel.text("id"));
      id.ifPresent(
          channel ->
              connections.add(
                  new PtvService.Connection(
                      channel.toLowerCase(Locale.ROOT), contacts.ofConnection(item))));
    }
    return connections;
  }

  private static Optional<LocalDate> modified(PtvNode node) {
    Optional<String> text = node.text("modified");
    try {
      return text.filter(t -> t.length() >= 10).map(t -> LocalDate.parse(t.substring(0, 10)));
    } catch (DateTimeException noDate) {
      node.warn("modified", "is no date; contact details without a date are not shown");
      return Optional.empty();
    }
  }
}
