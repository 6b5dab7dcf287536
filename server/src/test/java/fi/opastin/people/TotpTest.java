package fi.opastin.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** Appendix B of RFC 6238, the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void areThoseOfTheStandard(long second, String code) {
    Instant at = Instant.ofEpochSecond(second);
    assertEquals(code, Totp.code(SECRET, Totp.step(at)));
    assertEquals(Totp.step(at), Totp.stepOf(SECRET, code, at).orElseThrow());
  }

  @Test
  void areTakenAStepEarlyOrLateAndNoMore() {
    Instant at = Instant.ofEpochSecond(1111111111);
    String code = Totp.code(SECRET, Totp.step(at));
    assertTrue(Totp.stepOf(SECRET, code, at.plusSeconds(30)).isPresent());
    assertTrue(Totp.stepOf(SECRET, code, at.minusSeconds(30)).isPresent());
    assertTrue(Totp.stepOf(SECRET, code, at.plusSeconds(60)).isEmpty());
    assertTrue(Totp.stepOf(SECRET, code, at.minusSeconds(62)).isEmpty());
    assertTrue(Totp.stepOf(SECRET, "", at).isEmpty());
    assertTrue(Totp.stepOf(SECRET, code + "0", at).isEmpty());
  }

  /** Section 10 of RFC 4648, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f,MY",
    "fo,MZXQ",
    "foo,MZXW6",
    "foob,MZXW6YQ",
    "fooba,MZXW6YTB",
    "foobar,MZXW6YTBOI"
  })
  void secretsAreWrittenAsTheStandardHasIt(String plain, String encoded) {
    byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
    assertEquals(encoded, Base32.encoded(bytes));
    assertArrayEquals(
        bytes, Base32.decoded(encoded.toLowerCase(java.util.Locale.ROOT)).orElseThrow());
    assertTrue(Base32.decoded("0189").isEmpty());
  }
}
