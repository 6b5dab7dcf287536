package fi.opastin.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.handoff.FieldFault.Kind;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.EmailAddress;
import fi.opastin.partners.Receiver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

  private static final FormCheck EITHER = check(Set.of());

  private static FormCheck check(Set<ContactField> required) {
    return new FormCheck(Sample.receiver(required), List.of(Language.values()));
  }

  private static List<FieldFault> faults(FormCheck check, Map<String, String> written) {
    return check.check(written) instanceof FormCheck.Result.Faulty(List<FieldFault> faults)
        ? faults
        : List.of();
  }

  private static FieldFault fault(ContactField field, Kind kind) {
    return new FieldFault(Optional.of(field), kind);
  }

  @Test
  void takesWhatIsWellAndTidiesIt() {
    FormCheck.Result result =
        EITHER.check(
            Map.of("name", "", "phone", " 040-765 4321 ", "message", "Moi!\r\nTerveisin\rA"));
    assertEquals(
        new FormCheck.Result.Filled(
            Map.of(ContactField.PHONE, "040-765 4321", ContactField.MESSAGE, "Moi!\nTerveisin\nA")),
        result);
    assertEquals(List.of(), faults(EITHER, Sample.FILLED));
  }

  @Test
  void wantsAPhoneNumberOrAnAddressAndWhatIsRequired() {
    assertEquals(
        List.of(fault(ContactField.PHONE, Kind.NEITHER), fault(ContactField.EMAIL, Kind.NEITHER)),
        faults(EITHER, Map.of("name", "Aino", "email", " ")));
    assertEquals(
        List.of(fault(ContactField.NAME, Kind.MISSING)),
        faults(check(Set.of(ContactField.NAME)), Map.of("phone", "0407654321")));
    Receiver phoneOnly =
        new Receiver(
            new EmailAddress("a@b.example"),
            Sample.office(),
            List.of(ContactField.PHONE),
            Set.of(),
            Language.FI,
            Optional.empty());
    assertEquals(
        List.of(fault(ContactField.PHONE, Kind.MISSING)),
        faults(new FormCheck(phoneOnly, List.of(Language.FI)), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aino",
        "aino@",
        "@esimerkki.fi",
        "aino@esimerkki",
        "a b@esimerkki.fi",
        "aino@esimerkki..fi",
        "aino@esimerkki.fi\r\nBcc: x@y.fi",
        "aino@esimerkki.fi\nBcc: x@y.fi",
        "a@b.fi,c@d.fi",
        "Aino <aino@esimerkki.fi>",
        "aino@esimerkki.fi>",
        "\"a\"@b.fi",
        "a@[127.0.0.1]",
        "aino@esimerkki.fi\u0000",
        "äiti@esimerkki.fi",
        "a@b.fi\u2028c"
      })
  void refusesWhatIsNoAddress(String address) {
    assertEquals(
        List.of(fault(ContactField.EMAIL, Kind.MALFORMED)),
        faults(EITHER, Map.of("email", address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aino.testi+chat@esimerkki.fi", "a@sähkö.example", "o'neill@b.co"})
  void takesAddressesAsPeopleHaveThem(String address) {
    assertEquals(List.of(), faults(EITHER, Map.of("email", address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234",
        "soita",
        "040 123 45x67",
        "0000000000000000",
        "0401234567\nBcc: x",
        "+",
        "٠٤٠١٢٣٤٥"
      })
  void refusesWhatIsNoPhoneNumber(String phone) {
    assertEquals(
        List.of(fault(ContactField.PHONE, Kind.MALFORMED)), faults(EITHER, Map.of("phone", phone)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+358 (0)40 765 4321", "040-7654321", "(09) 1234 5678", "112 00"})
  void takesPhoneNumbersAsPeopleWriteThem(String phone) {
    assertEquals(List.of(), faults(EITHER, Map.of("phone", phone)));
  }

  @Test
  void namesEveryFaultOnce() {
    assertEquals(
        Set.of(
            new FieldFault(Optional.empty(), Kind.UNKNOWN),
            fault(ContactField.NAME, Kind.MALFORMED),
            fault(ContactField.MESSAGE, Kind.TOO_LONG),
            fault(ContactField.LANGUAGE, Kind.MALFORMED),
            fault(ContactField.EMAIL, Kind.MALFORMED)),
        Set.copyOf(
            faults(
                EITHER,
                Map.of(
                    "name", "Aino\nBcc: x@y.fi",
                    "message", "a".repeat(2001),
                    "language", "de",
                    "email", "x",
                    "subject", "x"))));
    assertEquals(
        List.of(), faults(EITHER, Map.of("phone", "0407654321", "message", "ä".repeat(2000))));
    assertFalse(faults(EITHER, Map.of("phone", "0407654321", "message", "a\u202Eb")).isEmpty());
    assertTrue(faults(EITHER, Map.of("phone", "0407654321", "message", "a\tb😀")).isEmpty());
  }
}
