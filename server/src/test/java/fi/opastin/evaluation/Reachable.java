package fi.opastin.evaluation;

import fi.opastin.answering.Block;
import fi.opastin.directory.Channel;
import fi.opastin.directory.OpenState;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import java.util.List;

/**
 * Whether somebody can do something with what a reply shows: a phone, an address to write to, a
 * form, a chat or a page, with a source. A page, a form and an address take a message at any hour;
 * a phone that is closed must tell when it opens, and one of unknown hours does not count.
 */
final class Reachable {

  private Reachable() {}

  static boolean anyHit(List<ServiceHit> hits) {
    for (ServiceHit hit : hits) {
      if (hit(hit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hit(ServiceHit hit) {
    Service service = hit.service();
    boolean chat = service.channels().contains(Channel.CHAT) && !service.contact().url().isEmpty();
    boolean atAnyHour =
        chat
            || !service.contact().url().isEmpty()
            || !service.contact().booking().isEmpty()
            || !service.emails().isEmpty();
    boolean byPhone =
        !service.phones().isEmpty() && hit.open().filter(Reachable::tells).isPresent();
    return !service.sources().isEmpty() && (atAnyHour || byPhone);
  }

  private static boolean tells(OpenState state) {
    return state.now() || state.next().isPresent();
  }

  /** Whether any block holds a contact. */
  static boolean any(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                switch (block) {
                  case Block.Services(List<ServiceHit> hits) -> anyHit(hits);
                  case Block.Contacts(List<Block.Contact> items) ->
                      items.stream().anyMatch(Reachable::contact);
                  case Block.Text _, Block.Choices _, Block.Path _, Block.Form _ -> false;
                });
  }

  /** A line to call tells in words when it answers, or is always open. */
  private static boolean contact(Block.Contact contact) {
    boolean byPhone =
        contact.phone().isPresent()
            && (contact.open().orElse(false) || contact.hours().isPresent());
    return !contact.sources().isEmpty() && (byPhone || contact.url().isPresent());
  }
}
