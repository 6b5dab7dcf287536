package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactMatrixTest {

  private static final int FEATURES = 3_000;
  private static final int[] WIDTHS = {70, 33};

  @TempDir private Path folder;

  private final Random random = new Random(7);

  private CompactMatrix.Part part(int width) {
    float[][] weights = new float[FEATURES][width];
    for (float[] row : weights) {
      for (int i = 0; i < width; i++) {
        row[i] = random.nextFloat(-1, 1);
      }
    }
    return new CompactMatrix.Part(weights, width);
  }

  private static float[] sums(CompactMatrix matrix, SparseVector vector) {
    float[] sums = new float[matrix.width()];
    matrix.addRows(vector, sums);
    return sums;
  }

  @Test
  void rowsInTheFileAddLikeThoseInMemoryAlsoWhenTheFileIsGone() throws IOException {
    List<CompactMatrix.Part> parts = List.of(part(WIDTHS[0]), part(WIDTHS[1]));
    CompactMatrix matrix = CompactMatrix.beside(parts);
    Path file = folder.resolve("matrix");
    try (OutputStream out = Files.newOutputStream(file)) {
      ModelOutput output = new ModelOutput(out);
      output.strings(List.of("odd"));
      matrix.write(output);
      output.longs(new long[] {1, 2});
    }
    CompactMatrix mapped;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ModelInput input = new ModelInput(channel, channel.size());
      assertEquals(List.of("odd"), input.strings());
      mapped = CompactMatrix.read(input);
      assertArrayEquals(new long[] {1, 2}, input.longs(), "what stands behind it");
    }
    Files.delete(file);
    SparseVector vector =
        new SparseVector(
            new int[] {0, 3, 4, 16, 17, FEATURES - 1}, new float[] {1, .5f, -1, .2f, -2, 3});
    float[] sums = sums(matrix, vector);
    assertArrayEquals(sums, sums(mapped, vector));
    for (int c = 0; c < sums.length; c++) {
      CompactMatrix.Part part = parts.get(c < WIDTHS[0] ? 0 : 1);
      int column = c < WIDTHS[0] ? c : c - WIDTHS[0];
      float exact = 0;
      for (int i = 0; i < vector.indexes().length; i++) {
        exact += vector.values()[i] * part.weights()[vector.indexes()[i]][column];
      }
      assertEquals(exact, sums[c], 7.7f / 254, "column " + c);
    }
  }
}
