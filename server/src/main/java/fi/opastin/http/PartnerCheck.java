package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.editor.PartnerFault;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.partners.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said of a site's settings that their form alone does not show. Safe to share. */
record PartnerCheck(LiveKnowledge live) {

  /** Whether there is such a place. */
  boolean isPlace(Level level) {
    return switch (level) {
      case Level.Country _ -> true;
      case Level.Region(String code) -> isRegion(code);
      case Level.Municipality(String code) -> directory().municipality(code).isPresent();
      case Level.Site _ -> false;
    };
  }

  private boolean isRegion(String code) {
    return !directory().places().ofRegion(code).isEmpty();
  }

  private Directory directory() {
    return live.get().directory();
  }

  /** All faults. */
  List<PartnerFault> faults(JsonNode tree) {
    List<PartnerFault> faults = new ArrayList<>();
    Knowledge knowledge = live.whole();
    for (JsonNode starter : tree.path("starters")) {
      String id = starter.asText();
      if (!TopicId.isWellFormed(id) || knowledge.topic(new TopicId(id)).isEmpty()) {
        faults.add(new PartnerFault(PartnerFault.Kind.NO_TOPIC, "starters", id));
      }
    }
    String municipality = tree.path("municipality").asText("");
    String region = tree.path("region").asText("");
    if (!region.isEmpty() && !isRegion(region)) {
      faults.add(new PartnerFault(PartnerFault.Kind.NO_REGION, "region", region));
    }
    if (!municipality.isEmpty()) {
      Optional<Municipality> place = directory().municipality(municipality);
      if (place.isEmpty()) {
        faults.add(
            new PartnerFault(PartnerFault.Kind.NO_MUNICIPALITY, "municipality", municipality));
      } else if (!region.isEmpty() && !place.get().regionCode().equals(region)) {
        faults.add(new PartnerFault(PartnerFault.Kind.OTHER_REGION, "region", region));
      }
    }
    return faults;
  }
}
