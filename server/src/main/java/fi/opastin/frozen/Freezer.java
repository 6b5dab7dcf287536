package fi.opastin.frozen;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value with everything that it is made of as bytes that {@link Thawer} reads: records and
 * objects of ours, and collections, texts, numbers and times of the JDK. What stands in it twice is
 * written once. The bytes are worth something only to the very same classes; whoever keeps them
 * sees to that. Not to be shared, used once.
 */
public final class Freezer {

  /** Changes whenever the bytes get another form. */
  public static final int FORM = 1;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Class<?>, Integer> types = new LinkedHashMap<>();
  private final Map<Class<?>, Shape> shapes = new HashMap<>();
  private final Map<Object, Integer> seen = new IdentityHashMap<>();
  private final FrozenOutput body = new FrozenOutput();

  private Freezer() {}

  /**
   * A value as bytes.
   *
   * @throws CannotFreeze when something in it is of a class that nobody knows how to write
   */
  public static byte[] freeze(Object value) {
    Freezer freezer = new Freezer();
    freezer.write(value);
    FrozenOutput all = new FrozenOutput();
    all.count(FORM);
    all.count(freezer.types.size());
    freezer.types.keySet().forEach(type -> all.bytes(sized(type.getName())));
    all.count(freezer.texts.size());
    freezer.texts.keySet().forEach(text -> text(all, text));
    all.bytes(freezer.body.toBytes());
    return all.toBytes();
  }

  private static byte[] sized(String name) {
    FrozenOutput output = new FrozenOutput();
    text(output, name);
    return output.toBytes();
  }

  /** Most texts need one byte a letter, and are read fastest so. */
  private static void text(FrozenOutput output, String text) {
    boolean narrow = text.chars().allMatch(letter -> letter < 256);
    byte[] bytes = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    output.count(bytes.length << 1 | (narrow ? 1 : 0));
    output.bytes(bytes);
  }

  private void kind(Kind kind) {
    body.put(kind.ordinal());
  }

  private void type(Class<?> type) {
    body.count(types.computeIfAbsent(type, t -> types.size()));
  }

  private void write(@Nullable Object value) {
    switch (value) {
      case null -> kind(Kind.NULL);
      case String text -> {
        kind(Kind.STRING);
        body.count(texts.computeIfAbsent(text, t -> texts.size()));
      }
      case Enum<?> constant -> {
        kind(Kind.ENUM);
        type(constant.getDeclaringClass());
        body.count(constant.ordinal());
      }
      case Record composed -> shaped(Kind.RECORD, composed);
      case List<?> list -> items(list instanceof ArrayList ? Kind.ARRAY_LIST : Kind.LIST, list);
      case Set<?> set -> items(isOrdered(set) ? Kind.LINKED_SET : Kind.SET, set);
      case Map<?, ?> map -> map(map);
      case Optional<?> optional -> {
        kind(optional.isPresent() ? Kind.OPTIONAL : Kind.NOTHING);
        optional.ifPresent(this::write);
      }
      default -> simple(value);
    }
  }

  private void simple(Object value) {
    switch (value) {
      case Boolean flag -> kind(flag ? Kind.TRUE : Kind.FALSE);
      case Integer number -> number(Kind.INT, number);
      case Long number -> number(Kind.LONG, number);
      case Double number -> number(Kind.DOUBLE, Double.doubleToLongBits(number));
      case Character letter -> number(Kind.CHARACTER, letter);
      case OptionalInt optional when optional.isPresent() ->
          number(Kind.OPTIONAL_INT, optional.getAsInt());
      case OptionalInt _ -> kind(Kind.NO_INT);
      case LocalDate date -> number(Kind.DATE, date.toEpochDay());
      case LocalTime time -> number(Kind.TIME, time.toNanoOfDay());
      case MonthDay day -> number(Kind.MONTH_DAY, day.getMonthValue() * 100L + day.getDayOfMonth());
      case Duration duration -> number(Kind.DURATION, duration.toNanos());
      case URI address -> {
        kind(Kind.ADDRESS);
        write(address.toString());
      }
      case Pattern regex -> {
        kind(Kind.REGEX);
        body.count(regex.flags());
        write(regex.pattern());
      }
      case BitSet bits -> {
        kind(Kind.BITS);
        write(bits.toLongArray());
      }
      default -> {
        if (value.getClass().isArray()) {
          array(value);
        } else {
          shaped(Kind.OBJECT, value);
        }
      }
    }
  }

  private void number(Kind kind, long number) {
    kind(kind);
    body.fixed(number);
  }

  private void items(Kind kind, Collection<?> items) {
    kind(kind);
    body.count(items.size());
    items.forEach(this::write);
  }

  private static boolean isOrdered(Set<?> set) {
    return !set.getClass().getName().startsWith("java.util.ImmutableCollections");
  }

  private void map(Map<?, ?> map) {
    if (map instanceof SortedMap<?, ?> sorted && sorted.comparator() != null) {
      throw new CannotFreeze("a map with an order of its own cannot be frozen");
    }
    kind(kindOf(map));
    body.count(map.size());
    map.forEach(
        (key, value) -> {
          write(key);
          write(value);
        });
  }

  private static Kind kindOf(Map<?, ?> map) {
    String name = map.getClass().getName();
    return switch (map) {
      case EnumMap<?, ?> enums when !enums.isEmpty() -> Kind.ENUM_MAP;
      case TreeMap<?, ?> _ -> Kind.TREE_MAP;
      case LinkedHashMap<?, ?> _ -> Kind.LINKED_MAP;
      case HashMap<?, ?> _ -> Kind.HASH_MAP;
      case SortedMap<?, ?> _ when name.startsWith("java.util.Collections$Unmodifiable") ->
          Kind.UNMODIFIABLE_TREE_MAP;
      default -> {
        if (name.startsWith("java.util.ImmutableCollections")) {
          yield Kind.MAP;
        }
        if (name.startsWith("java.util.Collections$Unmodifiable")) {
          yield Kind.UNMODIFIABLE_LINKED_MAP;
        }
        throw new CannotFreeze(name + " is nothing that can be frozen");
      }
    };
  }

  /** Whether it was written before; if so, it is named, else it gets the next number. */
  private boolean wasSeen(Object value) {
    Integer before = seen.putIfAbsent(value, seen.size());
    if (before != null) {
      kind(Kind.SAME);
      body.count(before);
    }
    return before != null;
  }

  private void shaped(Kind kind, Object value) {
    if (wasSeen(value)) {
      return;
    }
    Shape shape = shapes.computeIfAbsent(value.getClass(), Shape::of);
    kind(kind);
    type(value.getClass());
    for (int part = 0; part < shape.size(); part++) {
      write(shape.part(value, part));
    }
  }

  private void array(Object array) {
    if (wasSeen(array)) {
      return;
    }
    switch (array) {
      case boolean[] flags -> {
        head(Kind.BOOLEANS, flags.length);
        for (boolean flag : flags) {
          body.put(flag ? 1 : 0);
        }
      }
      case byte[] bytes -> {
        head(Kind.BYTES, bytes.length);
        body.bytes(bytes);
      }
      case char[] letters -> room(Kind.CHARS, letters.length, 2).asCharBuffer().put(letters);
      case int[] numbers -> room(Kind.INTS, numbers.length, 4).asIntBuffer().put(numbers);
      case long[] numbers -> room(Kind.LONGS, numbers.length, 8).asLongBuffer().put(numbers);
      case float[] numbers -> room(Kind.FLOATS, numbers.length, 4).asFloatBuffer().put(numbers);
      case double[] numbers -> room(Kind.DOUBLES, numbers.length, 8).asDoubleBuffer().put(numbers);
      case Object[] objects -> {
        kind(Kind.ARRAY);
        type(objects.getClass().getComponentType());
        body.count(objects.length);
        for (Object object : objects) {
          write(object);
        }
      }
      default -> throw new CannotFreeze(array.getClass().getName() + " cannot be frozen");
    }
  }

  private void head(Kind kind, int length) {
    kind(kind);
    body.count(length);
  }

  private ByteBuffer room(Kind kind, int length, int each) {
    head(kind, length);
    return body.next(length * each);
  }
}
