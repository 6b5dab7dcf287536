package fi.opastin.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the details of a service that can go out of date, each with its source. For one service.
 */
final class SourcedReader {

  private final Fields service;
  private final List<Source> sources;

  SourcedReader(Fields service, List<Source> sources) {
    this.service = service;
    this.sources = sources;
  }

  Contact contact() {
    return new Contact(
        address(), location(), phones(), emails(), service.local("url"), service.local("booking"));
  }

  Optional<Sourced<OpeningHours>> hours() {
    return service
        .child("hours")
        .flatMap(
            fields -> {
              OpeningHours hours = HoursReader.read(fields);
              return source(fields).map(source -> new Sourced<>(hours, source));
            });
  }

  private Optional<Sourced<Address>> address() {
    return service
        .child("address")
        .flatMap(
            fields -> {
              fields.allowOnly(Set.of("street", "postal_code", "town", "source"));
              Address address =
                  new Address(
                      fields.text("street"),
                      fields.optionalText("postal_code").orElse(""),
                      fields.optionalText("town").orElse(""));
              return source(fields).map(source -> new Sourced<>(address, source));
            });
  }

  private Optional<GeoPoint> location() {
    Optional<Fields> fields = service.child("location");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new GeoPoint(fields.get().decimal("lat"), fields.get().decimal("lon")));
    } catch (IllegalArgumentException wrong) {
      service.fault("location", wrong.getMessage());
      return Optional.empty();
    }
  }

  private List<Sourced<Phone>> phones() {
    List<Sourced<Phone>> phones = new ArrayList<>();
    for (Fields fields : service.items("phones")) {
      fields.allowOnly(Set.of("number", "label", "lang", "source"));
      String number = fields.text("number");
      if (!number.matches("[+]?[0-9][0-9 ()-]{1,24}")) {
        fields.fault("number", "This is no phone number");
      }
      Phone phone = new Phone(number, fields.local("label"), fields.optionalText("lang"));
      source(fields).ifPresent(source -> phones.add(new Sourced<>(phone, source)));
    }
    return phones;
  }

  private List<Sourced<String>> emails() {
    List<Sourced<String>> emails = new ArrayList<>();
    for (Fields fields : service.items("emails")) {
      fields.allowOnly(Set.of("email", "source"));
      String email = fields.text("email");
      if (!email.matches("[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}")) {
        fields.fault("email", "This is no e-mail address");
      }
      source(fields).ifPresent(source -> emails.add(new Sourced<>(email, source)));
    }
    return emails;
  }

  /**
   * The source that a detail names by its place in the list, from 1; where there is one only it
   * need not be named.
   */
  private Optional<Source> source(Fields fields) {
    OptionalInt number = fields.number("source");
    if (number.isEmpty() && sources.size() == 1) {
      return Optional.of(sources.getFirst());
    }
    if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > sources.size()) {
      fields.fault("source", "The number of the source that gives this, 1 to " + sources.size());
      return Optional.empty();
    }
    return Optional.of(sources.get(number.getAsInt() - 1));
  }
}
