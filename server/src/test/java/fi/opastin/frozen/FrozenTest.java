package fi.opastin.frozen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FrozenTest {

  record Leaf(String text, int number, boolean flag) {
    Leaf {
      if (number < 0) {
        throw new IllegalArgumentException("below 0");
      }
    }
  }

  record Node(Leaf left, Leaf right, List<Object> more) {}

  /** Made by no constructor of its own when it is thawed. */
  static final class Index {
    private final Map<String, int[]> rows;
    private final Leaf[] leaves;
    private final long[][] deep;

    Index(Map<String, int[]> rows, Leaf[] leaves, long[][] deep) {
      this.rows = rows;
      this.leaves = leaves;
      this.deep = deep;
    }
  }

  private static List<Object> everything() {
    Map<String, Integer> linked = new LinkedHashMap<>(Map.of("b", 1));
    linked.put("a", 2);
    return List.of(
        "Työ – jobb – 仕事",
        7,
        8L,
        0.1,
        'ä',
        true,
        false,
        Optional.empty(),
        Optional.of("x"),
        OptionalInt.empty(),
        OptionalInt.of(-3),
        LocalDate.of(2026, 11, 30),
        LocalTime.of(9, 30),
        MonthDay.of(2, 29),
        Duration.ofMinutes(-5),
        URI.create("https://example.fi/a?b"),
        BitSet.valueOf(new long[] {5, 9}),
        DayOfWeek.FRIDAY,
        List.of(1, 2),
        new ArrayList<>(Arrays.asList("a", null)),
        Set.of("one", "two", "three"),
        new LinkedHashSet<>(List.of("z", "y")),
        Map.of("k", List.of()),
        new HashMap<>(Map.of("k", "v")),
        linked,
        new TreeMap<>(Map.of("d", 1, "c", 2)),
        new EnumMap<>(Map.of(DayOfWeek.MONDAY, "ma")),
        Collections.unmodifiableMap(linked),
        Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("f", 1, "e", 2))),
        new Leaf("leaf", 3, true));
  }

  @Test
  void comesBackAsItWas() {
    List<Object> all = everything();
    List<?> back = (List<?>) Thawer.thaw(Freezer.freeze(all));
    assertEquals(all, back);
    for (int i = 0; i < all.size(); i++) {
      assertEquals(all.get(i).getClass(), back.get(i).getClass(), "" + all.get(i));
    }
    assertEquals(List.of("b", "a"), List.copyOf(((Map<?, ?>) back.get(24)).keySet()), "the order");
  }

  @Test
  void keepsPatternsAndArrays() {
    Pattern pattern = (Pattern) Thawer.thaw(Freezer.freeze(Pattern.compile("ä+", Pattern.LITERAL)));
    assertEquals("ä+", pattern.pattern());
    assertEquals(Pattern.LITERAL, pattern.flags());
    Index index =
        new Index(
            Map.of("row", new int[] {1, -2}),
            new Leaf[] {new Leaf("a", 1, false), null},
            new long[][] {{1}, null, {2, 3}});
    Index back = (Index) Thawer.thaw(Freezer.freeze(index));
    assertArrayEquals(index.rows.get("row"), back.rows.get("row"));
    assertArrayEquals(index.leaves, back.leaves);
    assertArrayEquals(index.deep, back.deep);
    Object[] primitives = {
      new boolean[] {true, false},
      new byte[] {-1},
      new char[] {'ä'},
      new float[] {1.5f},
      new double[] {-0.1}
    };
    assertArrayEquals(primitives, (Object[]) Thawer.thaw(Freezer.freeze(primitives)));
  }

  @Test
  void keepsHoweverManyThingsThereAre() {
    List<int[]> arrays = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      arrays.add(new int[] {i});
    }
    List<?> back = (List<?>) Thawer.thaw(Freezer.freeze(new ArrayList<>(arrays)));
    for (int i = 0; i < arrays.size(); i++) {
      assertArrayEquals(arrays.get(i), (int[]) back.get(i));
    }
  }

  @Test
  void whatStoodTwiceIsOneThingAgain() {
    Leaf leaf = new Leaf("the same", 1, true);
    Node back = (Node) Thawer.thaw(Freezer.freeze(new Node(leaf, leaf, List.of(leaf))));
    assertSame(back.left(), back.right());
    assertSame(back.left(), back.more().getFirst());
  }

  @Test
  void refusesWhatIsNotOurs() {
    for (Object foreign :
        List.of(new StringBuilder("x"), new Thread(() -> {}), new TreeMap<>(String::compareTo))) {
      assertThrows(CannotFreeze.class, () -> Freezer.freeze(foreign), foreign.getClass().getName());
    }
    Runnable lambda = () -> {};
    assertThrows(CannotFreeze.class, () -> Freezer.freeze(lambda));
  }

  @Test
  void makesNothingOfForeignClassesThatBytesName() {
    byte[] bytes = Freezer.freeze(new Leaf("x", 1, true));
    String name = Leaf.class.getName();
    String foreign = "com.example." + "x".repeat(name.length() - "com.example.".length());
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] forged =
        text.replace(name, foreign).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertNotEquals(text, text.replace(name, foreign));
    assertThrows(CannotFreeze.class, () -> Thawer.thaw(forged));
  }

  @Test
  void damagedBytesAreRefusedOrAnotherValueAndNeverMore() {
    byte[] whole = Freezer.freeze(everything());
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 5000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        Thawer.thaw(damaged);
      } catch (CannotFreeze e) {
        refused++;
      }
    }
    assertTrue(refused > 500, "refused " + refused);
    assertThrows(CannotFreeze.class, () -> Thawer.thaw(Arrays.copyOf(whole, whole.length / 2)));
  }
}
