package fi.opastin.pages;

import fi.opastin.language.Language;
import java.util.Locale;

/** What the map says, in every variant. The script gets them from the page. */
enum MapWords {
  MAP("Kartta", "Kartta", "Karta", "Map"),
  SKIP("Ohita kartta", "Hyppää kartan yli", "Hoppa över kartan", "Skip the map"),
  SHOW("Näytä kartalla", "Näytä kartalla", "Visa på kartan", "Show on the map"),
  ZOOM_IN("Lähennä", "Katso läheltä", "Zooma in", "Zoom in"),
  ZOOM_OUT("Loitonna", "Katso kauempaa", "Zooma ut", "Zoom out"),
  CLOSE("Sulje", "Sulje", "Stäng", "Close"),
  SERVICES("palvelua", "palvelua", "tjänster", "services"),
  ABOUT(
      "Kartalla ovat tämän sivun palvelut, joilla on toimipaikka. Samat palvelut ovat luettelossa.",
      "Kartalla näet palvelujen paikat. Samat palvelut ovat listassa.",
      "På kartan finns de tjänster på sidan som har ett verksamhetsställe. Samma tjänster finns i listan.",
      "The map shows the services of this page that have a place. The same services are in the list."),
  WITHOUT_PLACE(
      "Ilman paikkaa", "Ei paikkaa kartalla", "Utan plats på kartan", "Without a place on the map"),
  ROUGH(
      "Paikka on kunnan keskuksen kohdalla, ei tarkka osoite.",
      "Piste on kunnan keskellä. Se ei ole tarkka osoite.",
      "Punkten visar kommunens centrum, inte den exakta adressen.",
      "The point is the centre of the municipality, not the exact address."),
  NO_BACKGROUND(
      "Kartassa ei ole taustakuvaa. Pienet pisteet ovat kuntien keskuksia.",
      "Kartassa ei ole taustaa. Pienet pisteet ovat kuntia.",
      "Kartan har ingen bakgrund. De små punkterna är kommunernas centrum.",
      "The map has no background. The small dots are the centres of municipalities.");

  private final Variants variants;

  MapWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  /** The name by which the script knows it, such as {@code zoomIn}. */
  String key() {
    String[] parts = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder key = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      key.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
    }
    return key.toString();
  }

  String in(Language language) {
    return variants.in(language);
  }
}
