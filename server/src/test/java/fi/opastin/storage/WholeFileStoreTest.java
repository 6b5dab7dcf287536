package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileStoreTest {

  @TempDir Path folder;

  private List<String> names(Path below) throws IOException {
    try (Stream<Path> files = Files.list(below)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void makesTheFolderAndReplacesWhatStood() throws IOException {
    Path file = folder.resolve("new").resolve("a.txt");
    WholeFileStore.write(file, new byte[] {1});
    WholeFileStore.write(file, new byte[] {2, 3});
    assertEquals(2, Files.size(file));
    assertEquals(List.of("a.txt"), names(file.getParent()));
  }

  @Test
  void leavesWhatStoodWhenWritingBreaksOff() throws IOException {
    Path file = folder.resolve("a.txt");
    WholeFileStore.write(file, new byte[] {1});
    assertThrows(
        IOException.class,
        () ->
            WholeFileStore.write(
                file,
                out -> {
                  out.write(2);
                  throw new IOException("the disk is full");
                }));
    assertEquals(List.of("a.txt"), names(folder));
    assertEquals(1, Files.readAllBytes(file)[0]);
  }
}
