package fi.opastin.ptv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Catalogues with all that is odd in real ones, made from a seed. */
final class RandomCatalogue {

  private static final List<String> CLASSES =
      List.of("P28.5", "P28.4", "P28.3", "P15.1", "P10.1", "P6.4", "P5.10", "P99.9");
  private static final List<String> TOWNS = List.of("285", "075", "405", "091", "564", "999", "1");
  private static final List<String> TEXTS =
      List.of(
          "Ohjaamo",
          "no",
          "091",
          "true",
          "12.5",
          "# ei",
          "a: b",
          "'x'",
          "\"y\" \\ z",
          "- k",
          "Ä\u0007ö\u200b",
          "@paikka",
          "{}",
          "~",
          "2026-01-01",
          " rivi\nrivi ",
          "%",
          "ääni & muuta");

  private RandomCatalogue() {}

  static List<PtvDocument> of(Random random, int services) {
    List<PtvDocument> documents = new ArrayList<>();
    documents.add(
        Documents.document(
            Documents.anOrganisation(Documents.TOWN, text(random), "Staden", "City")));
    for (int i = 1; i <= services; i++) {
      Documents.ServiceDocument service =
          Documents.aService(i)
              .onlyOfClass(pick(random, CLASSES))
              .inMunicipality(pick(random, TOWNS))
              .named(pick(random, List.of("sv", "en", "se", "xx")), text(random))
              .summary("en", text(random));
      for (int channel = random.nextInt(4); channel > 0; channel--) {
        Documents.ChannelDocument document = channel(random, i * 10 + channel);
        documents.add(Documents.document(document.node()));
        service.by(document);
      }
      documents.add(Documents.document(service.node()));
    }
    return documents;
  }

  private static Documents.ChannelDocument channel(Random random, int number) {
    Documents.ChannelDocument channel =
        random.nextBoolean() ? Documents.aPlace(number) : Documents.aPhone(number);
    if (random.nextBoolean()) {
      channel.at(
          text(random),
          pick(random, TOWNS),
          "" + (6_600_000 + random.nextInt(1_200_000)),
          pick(random, List.of("497000", "61.2", "idässä", "")));
    }
    if (random.nextInt(4) > 0) {
      channel.withPhone("+358", "4470" + random.nextInt(100_000), "fi", text(random));
    }
    if (random.nextBoolean()) {
      channel.withEmail(pick(random, List.of("a@example.org", "ei osoite", "B@Example.org")));
    }
    if (random.nextBoolean()) {
      channel.withPage("sv", pick(random, List.of("https://example.org/ä", "javascript:alert(1)")));
    }
    if (random.nextBoolean()) {
      int from = 8 + random.nextInt(10);
      channel.hours(
          Documents.hours(
              pick(random, List.of("DaysOfTheWeek", "OverMidnight", "Exceptional")),
              "Monday/Friday " + String.format("%02d:00-%02d:30", from, random.nextInt(24)),
              "Saturday 10:00-14:00"));
    }
    return channel;
  }

  private static String text(Random random) {
    return pick(random, TEXTS) + (random.nextBoolean() ? "" : " " + random.nextInt(3));
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
