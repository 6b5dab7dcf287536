package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of documents of this project's own making, for whoever imports from one. */
public final class ExampleFolder {

  private ExampleFolder() {}

  /** The id in a pack of the service of a number. */
  public static String serviceId(int number) {
    return "ptv-" + Documents.id(number);
  }

  /**
   * Writes Ohjaamot of these numbers, each with a phone, as one page; what stood before is gone.
   */
  public static void write(Path folder, String english, int... numbers) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    items.add(Documents.anOrganisation(Documents.TOWN, "Esimerkkikaupunki", "Staden", "City"));
    for (int number : numbers) {
      Documents.ChannelDocument phone =
          Documents.aPhone(1000 + number).withPhone("+358", "44700000" + number, "fi", null);
      items.add(phone.node());
      items.add(Documents.aService(number).named("en", english + " " + number).by(phone).node());
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("page-1.json"),
        Documents.page(1, 1, items.toArray(JsonNode[]::new)).toString());
  }
}
