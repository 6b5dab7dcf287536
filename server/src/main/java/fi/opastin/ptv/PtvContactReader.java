package fi.opastin.ptv;

import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads phones, e-mails, web pages, addresses and hours. For one thread. */
final class PtvContactReader {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}");
  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
  private static final int LONGEST_URL = 1000;

  private final PtvPoints points = new PtvPoints();
  private final LocalDate today;

  PtvContactReader(LocalDate today) {
    this.today = today;
  }

  /** Of a channel, whose fields stand on the document itself. */
  PtvContact ofChannel(PtvNode channel) {
    return details(channel, PtvHours.read(channel, today));
  }

  /** Of a connection: hours beside its contact details. */
  PtvContact ofConnection(PtvNode connection) {
    return connection
        .child("contactDetails")
        .map(details -> details(details, PtvHours.read(connection, today)))
        .orElseGet(
            () ->
                new PtvContact(
                    List.of(),
                    List.of(),
                    LocalText.NONE,
                    List.of(),
                    PtvHours.read(connection, today)));
  }

  private PtvContact details(
      PtvNode details, Optional<com.fasterxml.jackson.databind.node.ObjectNode> hours) {
    Set<String> emails = new LinkedHashSet<>();
    emails.addAll(emails(details, "emails"));
    emails.addAll(emails(details, "supportEmails"));
    return new PtvContact(
        PtvPhones.read(details), List.copyOf(emails), pages(details), places(details), hours);
  }

  private static List<String> emails(PtvNode details, String field) {
    List<String> emails = new ArrayList<>();
    for (PtvNode item : details.items(field)) {
      Optional<String> email = item.text("value");
      if (email.filter(text -> EMAIL.matcher(text).matches()).isPresent()) {
        emails.add(email.get().toLowerCase(Locale.ROOT));
      } else if (email.isPresent()) {
        item.warn("value", "is no e-mail address; it is left out");
      }
    }
    return emails;
  }

  private static LocalText pages(PtvNode details) {
    Map<Language, String> pages = new EnumMap<>(Language.class);
    for (PtvNode item : details.items("webPages")) {
      Optional<String> url = item.text("url");
      Optional<Language> language = item.text("language").flatMap(Language::of);
      if (url.isEmpty() || language.isEmpty()) {
        continue;
      }
      if (isWebAddress(url.get())) {
        pages.putIfAbsent(language.get(), url.get());
      } else {
        item.warn("url", "is no web address; it is left out");
      }
    }
    return new LocalText(pages);
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && text.length() <= LONGEST_URL;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private List<PtvContact.Place> places(PtvNode details) {
    List<PtvContact.Place> places = new ArrayList<>();
    for (PtvNode address : details.items("addresses")) {
      String type = address.text("type").orElse("");
      if (type.equals("Location") || type.equals("Visiting")) {
        address.child("streetAddress").map(this::place).ifPresent(places::add);
      }
    }
    return places;
  }

  private PtvContact.Place place(PtvNode street) {
    String name = PtvTexts.of(street, "street", "").in(Language.FI);
    String number = street.text("streetNumber").map(PtvTexts::clean).orElse("");
    String code = street.text("postalCode").orElse("");
    if (!code.isEmpty() && !POSTAL_CODE.matcher(code).matches()) {
      street.warn("postalCode", "is no postal code; it is left out");
      code = "";
    }
    Optional<GeoPoint> point = points.read(street);
    String municipality = street.child("municipality").flatMap(m -> m.text("code")).orElse("");
    return new PtvContact.Place(
        (name.isEmpty() ? "" : name + " " + number).strip(),
        code,
        capital(PtvTexts.of(street, "postOffice", "").in(Language.FI)),
        municipality,
        point);
  }

  /** Post offices are written in capitals; a town is not. */
  private static String capital(String town) {
    return town.length() > 1 && town.equals(town.toUpperCase(Locale.ROOT))
        ? town.charAt(0) + town.substring(1).toLowerCase(Locale.ROOT)
        : town;
  }
}
