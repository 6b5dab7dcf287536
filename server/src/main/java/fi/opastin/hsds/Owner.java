package fi.opastin.hsds;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Who runs services; HSDS {@code organization}. Immutable.
 *
 * @param name the fullest of the names under which its services know it
 * @param services that it runs, in the order of their ids
 */
public record Owner(UUID id, LocalText name, List<Service> services) {

  public Owner {
    services = List.copyOf(services);
  }

  /** Owners are told apart by their Finnish name, since nothing else names them. */
  static UUID idOf(Service service) {
    return Ids.of("organization", service.organization().in(Language.FI));
  }

  /** Whether its name holds a text in any language and letter case. */
  boolean isCalled(String text) {
    return name.variants().values().stream()
        .anyMatch(
            variant -> variant.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
  }
}
