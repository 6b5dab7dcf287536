package fi.opastin.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.conversation.StateKeys;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestStoreTest {

  @TempDir private Path data;

  private final RequestSeal seal = new RequestSeal(Sample.keys(1));

  private Path folder() {
    return data.resolve("handoff");
  }

  private RequestStore store(RequestSeal with) {
    return new RequestStore(folder(), with);
  }

  private ContactRequest request(String turn) {
    Map<ContactField, String> values =
        Map.of(ContactField.NAME, "Aino Testaaja", ContactField.PHONE, "0407654321");
    return new ContactRequest(seal.name("kunta", turn, values), Sample.MONDAY, Language.SV, values);
  }

  @Test
  void keepsWhatWasWrittenForTheNextProcessAndForNobodyElse() throws IOException {
    ContactRequest request = request("1");
    store(seal).keep(request);
    String bytes = Sample.bytes(data);
    for (String secret : List.of("Aino", "Testaaja", "0407654321", "name", "phone")) {
      assertFalse(bytes.contains(secret), secret);
    }
    RequestStore next = store(new RequestSeal(Sample.keys(1)));
    assertEquals(List.of(new RequestStore.Waiting(request.id(), Sample.MONDAY)), next.waiting());
    assertEquals(Optional.of(request), next.open(request.id()));
    assertEquals(Optional.empty(), store(new RequestSeal(Sample.keys(2))).open(request.id()));
    Path file = folder().resolve(request.id() + ".sealed");
    assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    assertEquals(
        PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(folder()));
    next.delete(request.id());
    assertEquals(0, Sample.sealed(folder()));
    assertFalse(request.toString().contains("Aino"), request.toString());
  }

  @Test
  void opensNoFileThatWasChangedOrRenamed() throws IOException {
    ContactRequest request = request("1");
    store(seal).keep(request);
    Path file = folder().resolve(request.id() + ".sealed");
    byte[] whole = Files.readAllBytes(file);
    for (int i : new int[] {0, 1, 5, 13, 30, whole.length - 1}) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      Files.write(file, changed);
      assertEquals(Optional.empty(), store(seal).open(request.id()), "byte " + i);
    }
    RequestId other = request("2").id();
    Files.write(folder().resolve(other + ".sealed"), whole);
    assertEquals(Optional.empty(), store(seal).open(other));
    Files.write(file, new byte[0]);
    assertEquals(2, store(seal).waiting().size(), "what cannot be read still has its day");
  }

  @Test
  void opensWithAnOlderKeyAfterAChangeOfKeys() {
    ContactRequest request = request("1");
    store(seal).keep(request);
    List<SecretKey> both = List.of(Sample.keys(2).getFirst(), Sample.keys(1).getFirst());
    assertEquals(Optional.of(request), store(new RequestSeal(both)).open(request.id()));
  }

  @Test
  void keysForAPurposeAreNoneOfTheOthers() {
    StateKeys keys = new StateKeys(List.of(new byte[StateKeys.LENGTH]));
    byte[] one = keys.derived("one").getFirst().getEncoded();
    assertEquals(StateKeys.LENGTH, one.length);
    assertFalse(java.util.Arrays.equals(one, keys.derived("two").getFirst().getEncoded()));
    assertFalse(java.util.Arrays.equals(one, new byte[StateKeys.LENGTH]));
    assertTrue(java.util.Arrays.equals(one, keys.derived("one").getFirst().getEncoded()));
  }

  @Test
  void sameTurnAndWordsHaveOneNameAndOthersAnother() {
    assertEquals(request("1").id(), request("1").id());
    assertNotEquals(request("1").id(), request("2").id());
    assertNotEquals(
        request("1").id(), seal.name("kunta", "1", Map.of(ContactField.PHONE, "0407654321")));
    assertNotEquals(
        request("1").id().hash(),
        new RequestSeal(Sample.keys(2)).name("kunta", "1", request("1").values()).hash());
  }

  @Test
  void oneOwnerAtATimeAndHalfWrittenFilesAreSwept() throws IOException {
    store(seal).keep(request("1"));
    Path half = Files.writeString(folder().resolve("request1.new"), "x");
    Path fresh = Files.writeString(folder().resolve("request2.new"), "x");
    Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    RequestStore first = store(seal);
    RequestStore second = store(seal);
    assertTrue(first.own());
    assertFalse(second.own());
    assertFalse(Files.exists(half));
    assertTrue(Files.exists(fresh), "somebody may be writing it");
    first.close();
    assertTrue(second.own());
    second.close();
  }

  @Test
  void saysWhenTheDiskRefuses() throws IOException {
    Files.writeString(folder(), "a file in the way");
    assertThrows(UncheckedIOException.class, () -> store(seal).keep(request("1")));
  }
}
