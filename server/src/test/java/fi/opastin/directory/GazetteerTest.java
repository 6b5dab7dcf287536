package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.directory.PlaceMention.Use;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Pack.DIRECTORY.gazetteer();

  private List<PlaceMention> mentions(String message) {
    return gazetteer.mentions(Utterance.of(message));
  }

  private String wanted(String message) {
    return Gazetteer.wanted(mentions(message)).map(MunicipalityCode::value).orElse("-");
  }

  @Test
  void knowsEveryMunicipalityInEveryGivenForm() {
    List<String> missed = new ArrayList<>();
    for (Municipality municipality : Pack.DIRECTORY.municipalities()) {
      PlaceForms forms = municipality.forms();
      List<String> messages =
          List.of(
              "asun " + forms.in(),
              "muutan " + forms.to(),
              "olen " + forms.from(),
              "kotikunta " + municipality.nameFi(),
              municipality.nameFi(),
              municipality.nameSv(),
              "jag bor i " + municipality.nameSv(),
              "jag kommer från " + municipality.nameSv(),
              "I live in " + municipality.nameEn(),
              forms.genitive() + " ohjaamo",
              "asun " + Utterance.fold(forms.in()));
      for (String message : messages) {
        if (!wanted(message).equals(municipality.code().value())) {
          missed.add(message);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void saysTheRoleOfEveryLocalForm() {
    for (Municipality municipality : Pack.DIRECTORY.municipalities()) {
      PlaceForms forms = municipality.forms();
      assertEquals(Role.IN, mentions("asun " + forms.in()).getFirst().role(), forms.in());
      assertEquals(Role.TO, mentions("muutan " + forms.to()).getFirst().role(), forms.to());
      assertEquals(Role.FROM, mentions("muutan " + forms.from()).getFirst().role(), forms.from());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lprannassa, 405",
    "Lappeenrannas, 405",
    "asun lappeen rannassa, 405",
    "LPR, 405",
    "Villmanstrand, 405",
    "Villmanstrands ungdomar, 405",
    "olen lappeenrantalainen, 405",
    "lappeenrantalaisena, 405",
    "lapenrannassa, 405",
    "Lappeenrantassa, 405",
    "Kotkas, 285",
    "täällä Kotkassa, 285",
    "turuus, 853",
    "jag bor i Åbo, 853",
    "Abo, 853",
    "Oulus, 564",
    "Ouluun, 564",
    "oulusta, 564",
    "Hesassa, 091",
    "Stadissa, 091",
    "hki, 091",
    "helsinkissä, 091",
    "tre, 837",
    "Tamperella, 837",
    "tampereessa, 837",
    "jkl, 179",
    "JKL:ssä, 179",
    "Jyvaskylassa, 179",
    "rollossa, 698",
    "Rovanniemellä, 698",
    "Raaheen, 678",
    "53100, 405",
    "postinumero on 90100, 564",
    "Joutsenosta, 405",
    "Nuijamaalla, 405",
    "Kuusankoskella, 286",
    "Elimäeltä, 286",
    "Haukiputaalla, 564",
    "Yli-Iissä, 564",
    "Karhulassa, 285",
    "Vehkalahdella, 075",
    "Pattijoella, 678",
    "Nummelassa, 927",
    "Tikkurilassa, 092",
    "Tapiolassa, 049",
    "Ekenäs, 710",
    "S:t Michel, 491",
    "Gustav Adolfs, 081",
    "Mänttä-Vilppulassa, 508",
    "Koski Tl, 284",
    "uudessakaupungissa, 895",
    "onko oulussakin ohjaamo, 564",
    "kuusamossako, 305",
    "Pertunmaalta, 507"
  })
  void knowsSpokenSwedishMisspeltAndFormerNames(String message, String code) {
    assertEquals(code, wanted(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Matti Salo kirjoitti",
        "Maija Lahti",
        "opettaja Salo sanoi niin",
        "olin kolarissa eilen",
        "hevonen on pellossa",
        "minua syytetään varkaudesta",
        "lopen uupunut",
        "laukaa ase",
        "jag kan inte vända mig",
        "stora problem",
        "inga pengar",
        "velkaa 10000 euroa",
        "10000 € velkaa",
        "en haluan mitään",
        "talossa on kylmä",
        "koulussa on tylsää",
        "kouluun hakeminen",
        "asun Tukholmassa",
        "kotka on lintu",
        "saan palkan huomenna",
        "vastaan kyselyyn huomenna",
        "uusi kaupunki ahdistaa",
        "finnish for nurses",
        "haista paska",
        "osa-aikainen työ",
        "muutan uuteen kaupunkiin",
        "iso joki"
      })
  void takesNoSurnameAndNoCommonWordForAPlace(String message) {
    assertEquals(List.of(), mentions(message), message);
  }

  @ParameterizedTest
  @CsvSource({
    "Salo, 734",
    "salon ohjaamo, 734",
    "asun salossa, 734",
    "I live in Salo, 734",
    "kotikunta pori, 609",
    "Ii, 139",
    "Iissä, 139",
    "asun kolarissa, 273",
    "lahden ohjaamon aukiolo, 398",
    "jag bor i Vasa, 905",
    "från Ingå, 149",
    "I want to stay longer in Oulu, 564",
    "Olen Haminasta, 075",
    "Kotka?, 285",
    "entä Lohja, 444"
  })
  void takesAnAmbiguousNameForAPlaceWhereTheWordsAroundSaySo(String message, String code) {
    assertEquals(code, wanted(message), message);
  }

  @ParameterizedTest
  @CsvSource({
    "en asu Kotkassa vaan Haminassa, 075",
    "ei Oulussa vaan Torniossa, 851",
    "Kotkassa ei vaan Haminassa, 075",
    "bor ej längre i Nykarleby utan i Jakobstad, 598",
    "jag bor int i Åbo utan i Pargas, 445",
    "I no longer live in Helsinki but in Salo, 734",
    "it isn't Turku it's Tampere where I live, 837",
    "inte i Åbo utan i Vasa, 905",
    "not in Helsinki but in Espoo, 049",
    "'I don''t live in Kotka, I live in Hamina', 075",
    "'Kotka, eiku Hamina', 075",
    "'Kotkassa, eikun Kouvolassa', 286"
  })
  void takesTheSecondPlaceAfterNotTheFirst(String message, String code) {
    assertEquals(code, wanted(message), message);
    assertTrue(mentions(message).getFirst().negated(), message);
  }

  @ParameterizedTest
  @CsvSource({
    "asun Imatralla ja opiskelen Lappeenrannassa, 153",
    "Asun Kotkassa mutta haluan opiskelemaan Ouluun, 564",
    "'etsin töitä Imatralta, asun Lappeenrannassa', 153",
    "'I live in Kempele, can I use the Ohjaamo in Oulu?', 564",
    "muutan Turusta Tampereelle, 837",
    "moving from Kotka to Oulu, 564",
    "opiskelen Kotkassa mut kirjoilla Pyhtäällä, 624",
    "Jag flyttar från Karis till Vasa, 905",
    "olen kotoisin Kuopiosta mutta asun Raahessa, 678"
  })
  void choosesThePlaceWhereHelpIsWanted(String message, String code) {
    assertEquals(code, wanted(message), message);
  }

  @ParameterizedTest
  @CsvSource({
    "miksi ei Oulussa ole ohjaamoa, 564",
    "en löydä Kotkasta asuntoa, 285",
    "'Tampere siis, ei Turku', 837"
  })
  void keepsAPlaceWhereSomethingElseIsDenied(String message, String code) {
    assertEquals(code, wanted(message), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pori. Kuka neuvoo? | 609",
        "lahti, 44 v | 398",
        "Hei! Salo, lukio kesken | 734",
        "kotka opiskelija ilman asuntoa | 285",
        "Raisio här, vem hjälper | 680",
        "Ryggen är slut, Karis, 51 | 710",
        "yksin lasten kanssa. Lohja | 444",
        "Ii, 31, hakee töitä | 139",
        "Loppi, miten ilmoittaudun | 433",
        "inte Esbo utan Vanda | 092",
        "Someron tehtaalla kesät | 761",
        "jag skriver från Fiskars bruk, alltså Fiskars | 710",
        "asun fiskarsissa | 710",
        "bor i Esse | 599",
        "Munsala, 33 | 893",
        "Parola ja työttömyys, mutta Parola. Kuka auttaa | 082",
        "asun nummelas | 927",
        "oon vantskus | 092",
        "bor i Jeppis | 598",
        "asun kristiinas | 287",
        "Pori is where I live, who helps | 609",
        "Kotka on se missä asun | 285",
        "kirjoitan teille Varkaudesta tänään | 915",
        "masentaa ja oon yksin. kotka | 285",
        "Joutsenon vastaanottokeskuksessa ollaan | 405",
        "Lahden vastaanottokeskus | 398",
        "asun Multialla | 495",
        "asun Ala-Temmeksellä, siis Ala-Temmes | 859"
      })
  void knowsThePlaceWithWhichAShortMessageBegins(String message, String code) {
    assertEquals(code, wanted(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hymy kuin Hangon keksi",
        "Terveisin, Salo",
        "Kerstin Åbo berättade",
        "setä Lahti tuli käymään",
        "Haluan, että joku soittaa",
        "kello 9, ei aiemmin",
        "gröten kokar över",
        "olin esseessä huono",
        "kemi: vad är en bas",
        "pohjalla ollaan",
        "I climb trees",
        "inget jobb",
        "varkaus, mihin ilmoitan",
        "Mr. Lahti or Mrs. Pori answers",
        "kysyin, onko rouva Kotka paikalla",
        "I talked to Kaarina on Monday",
        "juttelin Simon kanssa eilen",
        "pratade med Salla i går",
        "istutan multia ja kukkia",
        "kiitos avusta. T. salo"
      })
  void takesNoOtherBeginningForAPlace(String message) {
    assertEquals(List.of(), mentions(message), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kemissä en oo koskaan asunut, Torniossa olen | 851",
        "I Åbo bor jag inte, jag bor i Pargas | 445",
        "Oulu? Ei, Kempele. | 244",
        "Turussa en asu yksin | 853",
        "asuin ennen Kotkassa, nyt Haminassa | 075",
        "I used to live in Pori, now in Rauma | 684",
        "bor i Sibbo men vill träffa en handledare i Borgå | 638",
        "I live in Nokia but would rather visit the centre in Tampere | 837",
        "asun Laihialla mutta mieluummin tapaisin jonkun Vaasassa | 905",
        "min bror bor i Åbo men jag i Lojo | 444",
        "poikaystävä asuu Lahdessa mutta minä Heinolassa | 111"
      })
  void followsWhatIsDeniedOverOrPreferred(String message, String code) {
    assertEquals(code, wanted(message), message);
  }

  @Test
  void tellsWhatThePersonDoesInEachPlace() {
    List<PlaceMention> mentions = mentions("muutan Turusta Tampereelle");
    assertEquals(Use.MOVES_FROM, mentions.get(0).use());
    assertEquals(Use.MOVES_TO, mentions.get(1).use());
    assertEquals(Use.LIVES, mentions("asun oulussa").getFirst().use());
    assertEquals(Use.WORKS, mentions("olen töissä vantaalla").getFirst().use());
  }

  @Test
  void leavesADistrictWithACommonNameUnsure() {
    PlaceMention mention = mentions("asun Kalliossa").getFirst();
    assertEquals(Kind.VILLAGE, mention.kind());
    assertEquals(false, mention.sure());
  }

  @Test
  void prefersASurePlaceToAnUnsureOne() {
    assertEquals("564", wanted("asun Oulussa Kalliossa"));
  }

  @Test
  void survivesAnyText() {
    for (String message :
        List.of(
            "",
            " ",
            "🙂🙂",
            ":::",
            "a".repeat(1000),
            "5".repeat(400),
            "'",
            "ii ii ii ii",
            "-- --")) {
      mentions(message);
    }
  }

  @Test
  void saysWhereOneIsInEachLanguage() {
    Municipality lappeenranta =
        Pack.DIRECTORY.municipality(new MunicipalityCode("405")).orElseThrow();
    assertEquals("Lappeenrannassa", lappeenranta.in(Language.FI));
    assertEquals("i Villmanstrand", lappeenranta.in(Language.SV));
    assertEquals("in Lappeenranta", lappeenranta.in(Language.EN));
    assertEquals("Lappeenrannan", lappeenranta.of(Language.FI_SIMPLE));
    assertEquals("Etelä-Karjala", lappeenranta.regionName(Language.FI));
    Municipality hailuoto = Pack.DIRECTORY.municipality(new MunicipalityCode("072")).orElseThrow();
    assertEquals("på Karlö", hailuoto.in(Language.SV));
  }
}
