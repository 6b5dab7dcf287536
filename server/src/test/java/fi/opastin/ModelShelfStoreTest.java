package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelShelfStoreTest {

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  void keepsTheLastOnesForThoseWhoShare(TestDatabases.Kind kind) {
    try (Database database = kind.open()) {
      for (int i = 0; i < 5; i++) {
        Instant now = Instant.EPOCH.plus(Duration.ofMinutes(i));
        new ModelShelfStore(database, Clock.fixed(now, ZoneOffset.UTC))
            .put("model" + i, new byte[] {(byte) i, 0, -1});
      }
      new ModelShelfStore(database, Clock.systemUTC()).put("k.knowledge", new byte[] {9});
      ModelShelfStore shelf = new ModelShelfStore(database, Clock.systemUTC());
      assertEquals(kind == TestDatabases.Kind.POSTGRESQL, shelf.wants());
      assertEquals(Optional.empty(), shelf.take("model0"));
      Optional<byte[]> last = shelf.take("model4");
      assertEquals(shelf.wants(), last.isPresent());
      last.ifPresent(bytes -> assertArrayEquals(new byte[] {4, 0, -1}, bytes));
      assertTrue(shelf.take("none").isEmpty());
      // one sort does not push out the other
      assertEquals(shelf.wants(), shelf.take("k.knowledge").isPresent());
      assertEquals(shelf.wants(), shelf.take("model2").isPresent());
    }
  }
}
