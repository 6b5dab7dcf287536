package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A guidance or support service that people are sent to. Immutable and safe to share.
 *
 * @param organization who runs it
 * @param languages BCP 47 tags of the languages of service; empty where not known
 * @param channels ways to reach it
 * @param hours with the source that gives them
 * @param sources of all its facts
 * @param verified when somebody last asked the service itself
 */
public record Service(
    ServiceId id,
    ServiceType type,
    LocalText name,
    LocalText description,
    LocalText organization,
    Area area,
    AgeRange ages,
    Set<Audience> audiences,
    List<String> languages,
    Set<Channel> channels,
    Contact contact,
    Optional<Sourced<OpeningHours>> hours,
    Validity validity,
    Optional<Alert> alert,
    Terms terms,
    List<Source> sources,
    Optional<LocalDate> verified) {

  public Service {
    audiences = Set.copyOf(audiences);
    languages = List.copyOf(languages);
    channels = Set.copyOf(channels);
    sources = List.copyOf(sources);
  }

  /**
   * What may be shown of it on a day: hours, address, phones and e-mails whose source is undated or
   * older than twelve months are left out, and an alert that has passed. Crisis lines keep their
   * numbers, which stand with their date.
   */
  public Service shownAt(LocalDate day) {
    Contact shown = type == ServiceType.CRISIS_LINE ? contact : contact.freshOn(day);
    return new Service(
        id,
        type,
        name,
        description,
        organization,
        area,
        ages,
        audiences,
        languages,
        channels,
        shown,
        hours.filter(fact -> fact.isFreshOn(day)),
        validity,
        alert.filter(notice -> !day.isAfter(notice.until())),
        terms,
        sources,
        verified);
  }

  /** The numbers to call. */
  public List<Phone> phones() {
    return contact.phones().stream().map(Sourced::value).toList();
  }

  /** The addresses to write to. */
  public List<String> emails() {
    return contact.emails().stream().map(Sourced::value).toList();
  }

  /** The place to visit. */
  public Optional<Address> address() {
    return contact.address().map(Sourced::value);
  }

  /** Its page in a language, empty where it has none. */
  public String url(Language language) {
    return contact.url().in(language);
  }

  /**
   * The ways that lead to it as it stands here: those by a number or an address only where that is
   * given. Of a service {@link #shownAt} a day, the ways that can be used on that day.
   */
  public Set<Channel> usableChannels() {
    Set<Channel> usable = EnumSet.noneOf(Channel.class);
    for (Channel channel : channels) {
      boolean leads =
          switch (channel) {
            case PHONE -> !contact.phones().isEmpty();
            case EMAIL -> !contact.emails().isEmpty();
            case WEB -> !contact.url().isEmpty();
            case VISIT, FORM, CHAT, REMOTE -> true;
          };
      if (leads) {
        usable.add(channel);
      }
    }
    if (!contact.booking().isEmpty()) {
      usable.add(Channel.FORM);
    }
    return usable;
  }

  /** Whether it exists on a day. */
  public boolean isValidOn(LocalDate day) {
    return validity.on(day);
  }

  /** Whether it is for under-30s. */
  public boolean isForYoungOnly() {
    return ages.endsWithYouth();
  }

  /** Whether a person can call, write or look something up, once stale details are left out. */
  public boolean isReachableOn(LocalDate day) {
    return type == ServiceType.CRISIS_LINE ? contact.isUsable() : contact.freshOn(day).isUsable();
  }
}
