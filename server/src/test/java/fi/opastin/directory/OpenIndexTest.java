package fi.opastin.directory;

import static fi.opastin.directory.Sample.FRESH;
import static fi.opastin.directory.Sample.OLD;
import static fi.opastin.directory.Sample.aService;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenIndexTest {

  @Test
  void saysTheSameAsTheHoursThemselves() {
    Random random = new Random(4);
    List<Service> services = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int opens = random.nextInt(12);
      Source source = random.nextInt(5) == 0 ? OLD : FRESH;
      services.add(
          aService("s-" + i).openOnWeekdays(opens, opens + 1 + random.nextInt(12), source).build());
    }
    OpenIndex index = new OpenIndex(services);
    for (int i = 0; i < 300; i++) {
      ZonedDateTime now =
          ZonedDateTime.of(2026, 10, 1, 0, 0, 0, 0, OpeningHours.ZONE)
              .plusMinutes(random.nextInt(500_000));
      BitSet open = index.openAt(now);
      for (int position = 0; position < services.size(); position++) {
        Service shown = services.get(position).shownAt(now.toLocalDate());
        boolean expected = shown.hours().map(hours -> hours.value().at(now).now()).orElse(false);
        assertEquals(expected, open.get(position), now + " " + shown.id());
      }
    }
  }
}
