package fi.opastin.frozen;

import java.lang.reflect.Array;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Freezer} wrote. Makes objects of our own classes and of a few of the JDK, never
 * of any other that bytes might name. Not to be shared, used once.
 */
public final class Thawer {

  private final byte[] bytes;
  private int at;
  private Class<?>[] types = {};
  private Shape[] shapes = {};
  private String[] texts = {};
  private Object[] seen = new Object[1024];
  private int known;

  private final int end;

  private Thawer(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    at = from;
    end = from + length;
  }

  /**
   * The value that was frozen.
   *
   * @throws CannotFreeze when the bytes are not of this form and these classes
   */
  public static Object thaw(byte[] bytes) {
    return thaw(bytes, 0, bytes.length);
  }

  /**
   * The value that was frozen into a part of some bytes.
   *
   * @throws CannotFreeze when the bytes are not of this form and these classes
   */
  public static Object thaw(byte[] bytes, int from, int length) {
    Thawer thawer = new Thawer(bytes, from, length);
    try {
      return thawer.all();
    } catch (CannotFreeze e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CannotFreeze("these bytes are not what was frozen", e);
    }
  }

  private Object all() {
    if (count() != Freezer.FORM) {
      throw new CannotFreeze("these bytes have another form");
    }
    types = new Class<?>[length(2)];
    shapes = new Shape[types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = type(text());
    }
    texts = new String[length(1)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    Object value = read();
    if (value == null || at != end) {
      throw new CannotFreeze("these bytes are not what was frozen");
    }
    return value;
  }

  /** How many things of so many bytes at least come next; never more than there are bytes for. */
  private int length(int each) {
    int length = count();
    if (length < 0 || (long) length * each > end - at) {
      throw new CannotFreeze("these bytes are not what was frozen");
    }
    return length;
  }

  private static Class<?> type(String name) {
    // arrays are named as the JDK names them: [I, [[Lfi.opastin.Some;
    String element = name.replaceFirst("^\\[+L?", "").replaceFirst(";$", "");
    boolean primitive = name.startsWith("[") && element.length() == 1;
    if (!primitive && !element.startsWith(Shape.OURS) && !element.startsWith("java.")) {
      throw new CannotFreeze(name + " is nothing that can be frozen");
    }
    try {
      return Class.forName(name, false, Thawer.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new CannotFreeze(name + " is not known", e);
    }
  }

  private int count() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private long fixed() {
    long value = ByteBuffer.wrap(bytes).getLong(at);
    at += Long.BYTES;
    return value;
  }

  private String text() {
    int head = count();
    int length = head >>> 1;
    String text =
        new String(
            bytes,
            at,
            length,
            (head & 1) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private @Nullable Object read() {
    return switch (Kind.of(bytes[at++])) {
      case NULL -> null;
      case SAME -> seen[count()];
      case STRING -> texts[count()];
      case ENUM -> types[count()].getEnumConstants()[count()];
      case RECORD -> composed();
      case OBJECT -> object();
      case LIST -> List.of(items());
      case ARRAY_LIST -> new ArrayList<>(Arrays.asList(items()));
      case SET -> Set.of(items());
      case LINKED_SET -> new LinkedHashSet<>(Arrays.asList(items()));
      case MAP -> constant();
      case HASH_MAP -> into(length(2), n -> HashMap.newHashMap(n));
      case LINKED_MAP -> into(length(2), n -> LinkedHashMap.newLinkedHashMap(n));
      case TREE_MAP -> into(length(2), n -> new TreeMap<>());
      case UNMODIFIABLE_LINKED_MAP ->
          Collections.unmodifiableMap(into(length(2), n -> LinkedHashMap.newLinkedHashMap(n)));
      case UNMODIFIABLE_TREE_MAP ->
          Collections.unmodifiableSortedMap(
              (TreeMap<Object, Object>) into(length(2), n -> new TreeMap<>()));
      case ENUM_MAP -> enumMap(into(length(2), n -> LinkedHashMap.newLinkedHashMap(n)));
      case NOTHING -> Optional.empty();
      case OPTIONAL -> Optional.of(present());
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      case INT -> (int) fixed();
      case LONG -> fixed();
      case DOUBLE -> Double.longBitsToDouble(fixed());
      case CHARACTER -> (char) fixed();
      case NO_INT -> OptionalInt.empty();
      case OPTIONAL_INT -> OptionalInt.of((int) fixed());
      case DATE -> LocalDate.ofEpochDay(fixed());
      case TIME -> LocalTime.ofNanoOfDay(fixed());
      case MONTH_DAY -> monthDay((int) fixed());
      case DURATION -> Duration.ofNanos(fixed());
      case ADDRESS -> URI.create((String) present());
      case REGEX -> regex(count());
      case BITS -> BitSet.valueOf((long[]) present());
      case ARRAY -> array();
      case BOOLEANS -> booleans(length(1));
      case BYTES -> copied(length(1));
      case CHARS -> chars(length(Character.BYTES));
      case INTS -> ints(length(Integer.BYTES));
      case LONGS -> longs(length(Long.BYTES));
      case FLOATS -> floats(length(Float.BYTES));
      case DOUBLES -> doubles(length(Double.BYTES));
    };
  }

  private Object present() {
    Object value = read();
    if (value == null) {
      throw new CannotFreeze("something is missing in these bytes");
    }
    return value;
  }

  private static MonthDay monthDay(int number) {
    return MonthDay.of(number / 100, number % 100);
  }

  private Pattern regex(int flags) {
    return Pattern.compile((String) present(), flags);
  }

  private Object[] items() {
    Object[] items = new Object[length(1)];
    for (int i = 0; i < items.length; i++) {
      items[i] = read();
    }
    return items;
  }

  private interface Empty {
    Map<Object, Object> of(int size);
  }

  private Map<Object, Object> into(int size, Empty empty) {
    Map<Object, Object> map = empty.of(size);
    for (int i = 0; i < size; i++) {
      Object key = read();
      map.put(key, read());
    }
    return map;
  }

  @SuppressWarnings("unchecked")
  private Map<Object, Object> constant() {
    Map.Entry<Object, Object>[] entries =
        (Map.Entry<Object, Object>[]) new Map.Entry<?, ?>[length(2)];
    for (int i = 0; i < entries.length; i++) {
      Object key = present();
      entries[i] = Map.entry(key, present());
    }
    return Map.ofEntries(entries);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<?, ?> enumMap(Map<?, ?> map) {
    return new EnumMap(map);
  }

  private Shape shape(int type) {
    Shape shape = shapes[type];
    if (shape == null) {
      shape = Shape.of(types[type]);
      shapes[type] = shape;
    }
    return shape;
  }

  /** The next number, for a value that is made later or now. */
  private int number() {
    if (known == seen.length) {
      seen = Arrays.copyOf(seen, known * 2);
    }
    return known++;
  }

  private Object remembered(Object value) {
    // first the number: it may give "seen" another array
    int number = number();
    seen[number] = value;
    return value;
  }

  private Object composed() {
    int number = number();
    Shape shape = shape(count());
    Object[] components = new Object[shape.size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = read();
    }
    Object value = shape.make(components);
    seen[number] = value;
    return value;
  }

  private Object object() {
    int number = number();
    Shape shape = shape(count());
    Object value = shape.make();
    seen[number] = value;
    for (int i = 0; i < shape.size(); i++) {
      shape.give(value, i, read());
    }
    return value;
  }

  private Object array() {
    int number = number();
    Class<?> type = types[count()];
    Object[] array = (Object[]) Array.newInstance(type, length(1));
    seen[number] = array;
    for (int i = 0; i < array.length; i++) {
      array[i] = read();
    }
    return array;
  }

  private ByteBuffer next(int length) {
    ByteBuffer part = ByteBuffer.wrap(bytes, at, length);
    at += length;
    return part;
  }

  private Object copied(int length) {
    byte[] copy = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return remembered(copy);
  }

  private Object booleans(int length) {
    boolean[] flags = new boolean[length];
    for (int i = 0; i < length; i++) {
      flags[i] = bytes[at++] == 1;
    }
    return remembered(flags);
  }

  private Object chars(int length) {
    char[] letters = new char[length];
    next(length * Character.BYTES).asCharBuffer().get(letters);
    return remembered(letters);
  }

  private Object ints(int length) {
    int[] numbers = new int[length];
    next(length * Integer.BYTES).asIntBuffer().get(numbers);
    return remembered(numbers);
  }

  private Object longs(int length) {
    long[] numbers = new long[length];
    next(length * Long.BYTES).asLongBuffer().get(numbers);
    return remembered(numbers);
  }

  private Object floats(int length) {
    float[] numbers = new float[length];
    next(length * Float.BYTES).asFloatBuffer().get(numbers);
    return remembered(numbers);
  }

  private Object doubles(int length) {
    double[] numbers = new double[length];
    next(length * Double.BYTES).asDoubleBuffer().get(numbers);
    return remembered(numbers);
  }
}
