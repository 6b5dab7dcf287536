package fi.opastin.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All persons, numbers and addresses are made up. */
class MaskingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-123A",
        "010190+123A",
        "010101A123N",
        "010101a123n",
        "010101B123N",
        "010101C123N",
        "010101D123N",
        "010101E123N",
        "010101F123N",
        "010190U123A",
        "010190V123A",
        "010190W123A",
        "010190X123A",
        "010190Y123A",
        "010190–123A",
        "01 01 90 - 123 A",
        "010190 -123A",
        "01.01.90-123A",
        "131052-308T",
        "131052308T",
        "131052 308T",
        "131052 308 T",
        "０１０１９０-123A"
      })
  void hidesIdentityCodes(String code) {
    assertEquals("Tunnus [personal-id], kiitos", Masking.mask("Tunnus " + code + ", kiitos"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soita 040 123 4567 illalla|Soita [phone] illalla",
        "Numeroni on 0401234567.|Numeroni on [phone].",
        "+358 40 1234567|[phone]",
        "+358401234567|[phone]",
        "00358 40 123 4567|[phone]",
        "050-123 4567|[phone]",
        "09 1234567|[phone]",
        "0046 70 123 45 67|[phone]",
        "+46 70-123 45 67|[phone]"
      })
  void hidesPhoneNumbers(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mari.meikalainen@example.fi|[e-mail]",
        "Mari.Meikäläinen@example.co.uk!|[e-mail]!",
        "mari(at)example.fi|[e-mail]",
        "mari [at] example.fi|[e-mail]",
        "mari+koulu@posti.example.fi ja muuta|[e-mail] ja muuta"
      })
  void hidesEmailAddresses(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FI21 1234 5600 0007 85|[iban]",
        "FI2112345600000785|[iban]",
        "fi21 1234 5600 0007 85|[iban]",
        "tili FI21-1234-5600-0007-85 kiitos|tili [iban] kiitos",
        "SE45 5000 0000 0583 9825 7466|[iban]",
        "DE89370400440532013000|[iban]",
        "Kortti 4111 1111 1111 1111|Kortti [card]",
        "4111-1111-1111-1111|[card]",
        "5555555555554444|[card]"
      })
  void hidesAccountAndCardNumbers(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asun osoitteessa Esimerkkikatu 12 A 3|Asun osoitteessa [address]",
        "Kuusitie 5, 53100 Lappeenranta|[address]",
        "Asun Koivukujalla 7|Asun [address]",
        "jag bor på Storgatan 14 B|jag bor på [address]",
        "I live at 12 Example Street|I live at [address]"
      })
  void hidesStreetAddresses(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hei, nimeni on Mari Meikäläinen ja kysyn|Hei, nimeni on [name] ja kysyn",
        "jag heter Anna Andersson|jag heter [name]",
        "My name is John Doe.|My name is [name]."
      })
  void hidesNamesThatPeopleGiveForTheirOwn(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soita 112 heti",
        "Nuorten linja on 116 111 ja rikosuhripäivystys 116 006",
        "Kelan numero on 020 634 2550",
        "TE-palvelut 0295 025 500",
        "Palvelu aukesi 01.02.2026 kello 08.00-16.00",
        "Olen 17-vuotias ja asun Kotkassa",
        "Tuki on 1 234,56 euroa kuussa",
        "00100 Helsinki",
        "Haku on 20.2.-20.3.2027",
        "Valtatie 6 oli poikki",
        "Vastaus oli hyvä 5/5",
        "nimeni on pitkä",
        "Miten haen 2. asteelle?",
        "Vuosina 2010-2020 opiskelin",
        "ryhmä 12345678901"
      })
  void leavesTheRestAsItIs(String text) {
    assertEquals(text, Masking.mask(text));
  }
}
