package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Channel;
import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that is known of how to reach a service at one of its places, joined from its channels. What
 * the service says of a channel itself comes before what the channel says.
 *
 * @param place where it stands
 * @param channels ways to reach it that its contact details do not show
 */
record PtvReach(
    Optional<From<PtvContact.Place>> place,
    List<From<PtvPhones.Line>> phones,
    List<From<String>> emails,
    LocalText pages,
    Optional<From<ObjectNode>> hours,
    List<String> channels) {

  /** A detail, and the channel whose document gives it; empty where the service's own does. */
  record From<T>(T value, Optional<PtvChannel> channel) {}

  /** A channel of a service, with what the service says of it. */
  record Way(PtvChannel channel, PtvContact ownWords) {

    Optional<From<PtvContact.Place>> place() {
      return first(PtvContact::places);
    }

    private <T> Optional<From<T>> first(Function<PtvContact, List<T>> part) {
      return all(part).stream().findFirst();
    }

    private <T> List<From<T>> all(Function<PtvContact, List<T>> part) {
      List<From<T>> all = new ArrayList<>();
      part.apply(ownWords).forEach(detail -> all.add(new From<>(detail, Optional.empty())));
      part.apply(channel.contact())
          .forEach(detail -> all.add(new From<>(detail, Optional.of(channel))));
      return all;
    }
  }

  /** Joins ways in the order in which their details are preferred, the place first. */
  static PtvReach of(List<Way> ways) {
    Map<String, From<PtvPhones.Line>> phones = new LinkedHashMap<>();
    Map<String, From<String>> emails = new LinkedHashMap<>();
    Map<Language, String> pages = new EnumMap<>(Language.class);
    Optional<From<PtvContact.Place>> place = Optional.empty();
    Optional<From<ObjectNode>> hours = Optional.empty();
    TreeSet<Channel> channels = new TreeSet<>();
    for (Way way : ways) {
      if (place.isEmpty() && way.channel().isPlace()) {
        place = way.place();
      }
      way.all(PtvContact::phones).forEach(p -> phones.putIfAbsent(p.value().number(), p));
      way.all(PtvContact::emails).forEach(e -> emails.putIfAbsent(e.value(), e));
      way.all(c -> List.of(c.pages()))
          .forEach(p -> p.value().variants().forEach(pages::putIfAbsent));
      // where there is a place, hours of a telephone are not its hours
      if (hours.isEmpty() && (way.channel().isPlace() || place.isEmpty())) {
        hours = way.first(c -> c.hours().stream().toList());
      }
      way.channel().kind().ifPresent(kind -> add(kind, channels));
    }
    return new PtvReach(
        place,
        List.copyOf(phones.values()),
        List.copyOf(emails.values()),
        new LocalText(pages),
        hours,
        channels.stream().map(Channel::id).toList());
  }

  private static void add(PtvChannel.Kind kind, TreeSet<Channel> channels) {
    switch (kind) {
      case SERVICE_LOCATION -> channels.add(Channel.VISIT);
      case PRINTABLE_FORM -> channels.add(Channel.FORM);
      case PHONE, WEB_PAGE, E_CHANNEL -> {
        // told by the number and the address themselves
      }
    }
  }

  /** Whether a person can come, call, write or look something up. */
  boolean isUsable() {
    return place.isPresent() || !phones.isEmpty() || !emails.isEmpty() || !pages.isEmpty();
  }
}
