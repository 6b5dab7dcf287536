package fi.opastin.ptv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PtvPhonesTest {

  private final List<Finding> findings = new ArrayList<>();

  private List<PtvPhones.Line> read(Documents.ChannelDocument channel) {
    return PtvPhones.read(PtvNode.of(Documents.document(channel.node()), findings));
  }

  private String number(String prefix, String number) {
    List<PtvPhones.Line> lines = read(Documents.aPhone(1).withPhone(prefix, number, "fi", null));
    return lines.isEmpty() ? "none" : lines.getFirst().number();
  }

  @Test
  void writesNumbersAsTheyAreDialledInFinland() {
    assertEquals("044 700 0001", number("+358", "447000001"));
    assertEquals("05 700 0001", number("+358", "(05) 700 0001"));
    assertEquals("0100000", number(null, "0100 000"));
    assertEquals("+46 8000001", number("+46", "8 000 001"));
    assertEquals("044 700 0001", number("+358", "+358 44 700 0001"));
  }

  @Test
  void joinsANumberThatStandsOnceALanguage() {
    List<PtvPhones.Line> lines =
        read(
            Documents.aPhone(1)
                .withPhone("+358", "447000001", "fi", "Ajanvaraus")
                .withPhone("+358", "447000001", "sv", "Tidsbokning"));
    assertEquals(1, lines.size());
    assertEquals("Tidsbokning", lines.getFirst().label().in(Language.SV));
  }

  @Test
  void tellsOfWhatIsNoNumber() {
    assertEquals("none", number("+358", "soita meille"));
    assertEquals("none", number("yes", "447000001"));
    assertEquals(2, findings.size());
  }
}
