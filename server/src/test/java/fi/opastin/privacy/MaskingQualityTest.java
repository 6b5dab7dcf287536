package fi.opastin.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.TestLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much is masked, on forms that are made up by the thousand and on messages written for this
 * test; and how little else is touched. The floors are those of {@code docs/privacy.md}.
 */
class MaskingQualityTest {

  private static final int MANY = 2000;
  private static final int EVERY = 4;
  private static final Pattern MARKED = Pattern.compile("<([a-z]+):([^>]+)>");
  private static final Pattern SIGN =
      Pattern.compile("\\[(?:personal-id|phone|e-mail|iban|card|address|name)]");

  private final PersonalData made = new PersonalData(20261130);

  private static List<String> lines(String file) throws IOException {
    return TestLines.of("/privacy/" + file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Whether nothing of a piece of personal data can be read any more. */
  private static boolean isGone(String secret, String masked) {
    String digits = secret.replaceAll("\\D", "");
    boolean gone = digits.length() < 5 || !masked.replaceAll("\\D", "").contains(digits);
    for (String word : secret.split("[^\\p{L}\\p{N}]+")) {
      gone &=
          word.length() < 2
              || !Pattern.compile("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])")
                  .matcher(masked)
                  .find();
    }
    return gone;
  }

  private void requireOfMade(String kind, double floor, Supplier<String> form) {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String secret = form.get();
      String masked = Masking.mask(made.said(secret));
      if (!isGone(secret, masked)) {
        missed.add(secret + " | " + masked);
      }
    }
    double share = 1 - missed.size() / (double) MANY;
    System.out.printf("masked of made-up %s: %.2f %%%n", kind, 100 * share);
    assertTrue(
        share >= floor,
        kind
            + ": "
            + share
            + "\n"
            + String.join("\n", missed.subList(0, Math.min(20, missed.size()))));
  }

  @Test
  void everyIdentityCodeIsMasked() {
    requireOfMade("identity codes", 1, made::identityCode);
  }

  @Test
  void nearlyEveryPhoneNumberIsMasked() {
    requireOfMade("phone numbers", 0.99, made::phone);
  }

  @Test
  void nearlyEveryEmailAddressIsMasked() {
    requireOfMade("e-mail addresses", 0.99, made::email);
  }

  @Test
  void nearlyEveryAccountNumberIsMasked() {
    requireOfMade("account numbers", 0.99, made::iban);
  }

  @Test
  void nearlyEveryCardNumberIsMasked() {
    requireOfMade("card numbers", 0.99, made::card);
  }

  @Test
  void whatPeopleWriteIsMasked() throws IOException {
    Map<String, int[]> tally = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (String line : lines("marked.txt")) {
      String masked = Masking.mask(MARKED.matcher(line).replaceAll("$2"));
      Matcher secret = MARKED.matcher(line);
      while (secret.find()) {
        boolean gone = isGone(secret.group(2), masked);
        tally.computeIfAbsent(secret.group(1), kind -> new int[2])[gone ? 0 : 1]++;
        if (!gone) {
          missed.add(line + " | " + masked);
        }
      }
    }
    tally.forEach(
        (kind, count) ->
            System.out.printf(
                "masked of written %s: %d of %d%n", kind, count[0], count[0] + count[1]));
    assertEquals(7, tally.size());
    assertEquals(List.of(), missed);
  }

  /** Written after the masks: the floors are those that are wanted of strangers' messages. */
  @Test
  void whatWasWrittenLaterIsMaskedWellEnough() throws IOException {
    Map<String, int[]> tally = new TreeMap<>();
    for (String line : lines("marked-later.txt")) {
      String masked = Masking.mask(MARKED.matcher(line).replaceAll("$2"));
      Matcher secret = MARKED.matcher(line);
      while (secret.find()) {
        boolean gone = isGone(secret.group(2), masked);
        tally.computeIfAbsent(secret.group(1), kind -> new int[2])[gone ? 0 : 1]++;
      }
    }
    tally.forEach(
        (kind, count) -> {
          double share = (double) count[0] / (count[0] + count[1]);
          System.out.printf("masked of later %s: %.0f %%%n", kind, 100 * share);
          double floor =
              switch (kind) {
                case "name" -> 0.7;
                case "address" -> 0.85;
                default -> 1;
              };
          assertTrue(share >= floor, kind + " " + share);
        });
    assertEquals(7, tally.size());
  }

  @Test
  void whatIsHarmlessStays() throws IOException {
    for (String line : lines("harmless.txt")) {
      assertEquals(line.replace('–', '-'), Masking.mask(line));
    }
  }

  /** Some of the phrases do hold a name. */
  @Test
  void hardlyAnyPhraseOfTheContentIsTouched() throws IOException {
    int all = 0;
    int touched = 0;
    try (Stream<Path> files = Files.walk(Path.of("content/packs/finland/phrases"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<String> phrases = Files.readAllLines(file);
        for (int i = 0; i < phrases.size(); i += EVERY) {
          all++;
          touched += SIGN.matcher(Masking.mask(phrases.get(i))).find() ? 1 : 0;
        }
      }
    }
    System.out.printf("phrases of the content touched: %d of %d%n", touched, all);
    assertTrue(all > 10_000 && touched <= 0.02 * all, touched + " of " + all);
  }

  @Test
  void noTextMakesItSlow() {
    List<String> nasty =
        List.of(
            "1 ".repeat(2000),
            "a.".repeat(2000),
            "a@".repeat(2000),
            "nolla ".repeat(600),
            "Aa ".repeat(1300),
            "FI21 ".repeat(800),
            "-".repeat(4000),
            "olen ".repeat(800),
            "12 piste ".repeat(400),
            "\u0000\ud800 ".repeat(1000));
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> nasty.forEach(Masking::mask));
  }
}
