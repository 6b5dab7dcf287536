package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads phone numbers as they are dialled in Finland; one that stands once a language is joined.
 */
final class PtvPhones {

  private static final String FINLAND = "+358";

  /** A number and what it is for. */
  record Line(String number, LocalText label) {}

  private PtvPhones() {}

  static List<Line> read(PtvNode details) {
    Map<String, Map<Language, String>> labels = new LinkedHashMap<>();
    for (PtvNode item : details.items("phoneNumbers")) {
      if (item.text("type").orElse("Phone").equals("Fax")) {
        continue;
      }
      Optional<String> number = number(item);
      if (number.isEmpty()) {
        item.warn("number", "is no phone number; it is left out");
        continue;
      }
      Map<Language, String> label =
          labels.computeIfAbsent(number.get(), n -> new EnumMap<>(Language.class));
      Optional<Language> language = item.text("language").flatMap(Language::of);
      Optional<String> text = item.text("additionalInformation").map(PtvTexts::clean);
      if (language.isPresent() && text.isPresent()) {
        label.putIfAbsent(language.get(), text.get());
      }
    }
    List<Line> lines = new ArrayList<>();
    labels.forEach((number, label) -> lines.add(new Line(number, new LocalText(label))));
    return lines;
  }

  private static Optional<String> number(PtvNode item) {
    String digits = item.text("number").orElse("").replaceAll("[ ()\u00a0-]", "");
    String prefix = item.text("prefixNumber").orElse("").replace(" ", "");
    boolean service = item.flag("isFinnishServiceNumber") || prefix.isEmpty();
    if (digits.startsWith("+")) {
      prefix = digits.startsWith(FINLAND) ? FINLAND : "";
      digits = digits.substring(prefix.length());
    }
    if (!digits.matches("[+]?[0-9]{2,15}") || !prefix.matches("([+][0-9]{1,4})?")) {
      return Optional.empty();
    }
    if (prefix.equals(FINLAND) && !service) {
      return Optional.of(grouped("0" + digits.replaceFirst("^0", "")));
    }
    return Optional.of(service ? digits : (prefix + " " + digits).strip());
  }

  /** 044 123 4567 for mobiles, 05 123 4567 for others. */
  private static String grouped(String number) {
    int area = number.startsWith("04") || number.startsWith("050") ? 3 : 2;
    if (number.length() < area + 4) {
      return number;
    }
    int middle = area + (number.length() - area) / 2;
    return number.substring(0, area)
        + " "
        + number.substring(area, middle)
        + " "
        + number.substring(middle);
  }
}
