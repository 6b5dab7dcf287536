package fi.opastin.frozen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class is made of: the components of a record, which is made by its constructor, so that
 * its rules hold; else all fields of an object but the transient ones. Immutable, safe to share.
 */
final class Shape {

  /** Only our own classes have a shape: nobody else's is made from bytes. */
  static final String OURS = "fi.opastin.";

  private final Class<?> type;
  private final List<Field> fields;
  private final Constructor<?> maker;

  private Shape(Class<?> type, List<Field> fields, Constructor<?> maker) {
    this.type = type;
    this.fields = fields;
    this.maker = maker;
  }

  /**
   * The shape of a class.
   *
   * @throws CannotFreeze when it is none of ours, or has none that could be told
   */
  static Shape of(Class<?> type) {
    if (!type.getName().startsWith(OURS) || type.isHidden() || type.isInterface()) {
      throw new CannotFreeze(type.getName() + " is nothing that can be frozen");
    }
    try {
      List<Field> fields = fields(type);
      Constructor<?> maker =
          type.isRecord()
              ? type.getDeclaredConstructor(
                  Arrays.stream(type.getRecordComponents())
                      .map(RecordComponent::getType)
                      .toArray(Class<?>[]::new))
              : blankMaker(type);
      maker.setAccessible(true);
      fields.forEach(field -> field.setAccessible(true));
      return new Shape(type, fields, maker);
    } catch (ReflectiveOperationException e) {
      throw new CannotFreeze(type.getName() + " cannot be made", e);
    }
  }

  private static List<Field> fields(Class<?> type) throws NoSuchFieldException {
    List<Field> fields = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        fields.add(type.getDeclaredField(component.getName()));
      }
      return fields;
    }
    for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
      Arrays.stream(part.getDeclaredFields())
          .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
          .forEach(fields::add);
    }
    return fields;
  }

  /**
   * Makes an object without a constructor of its own class, as Java's serialization does: by the
   * same door of the JDK, which the compiler knows no name of.
   */
  private static Constructor<?> blankMaker(Class<?> type) throws ReflectiveOperationException {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Method make =
        factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
    return (Constructor<?>)
        make.invoke(
            factory.getMethod("getReflectionFactory").invoke(null),
            type,
            Object.class.getDeclaredConstructor());
  }

  int size() {
    return fields.size();
  }

  /** The type of a part, as it is declared. */
  Class<?> typeOf(int part) {
    return fields.get(part).getType();
  }

  /** A part of a value. */
  @Nullable Object part(Object value, int part) {
    try {
      return fields.get(part).get(value);
    } catch (IllegalAccessException e) {
      throw new CannotFreeze(type.getName() + " cannot be read", e);
    }
  }

  /** A record of its components, or an object without any of its parts. */
  Object make(@Nullable Object... components) {
    try {
      return maker.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new CannotFreeze(type.getName() + " cannot be made", e);
    }
  }

  /** Gives an object one of its parts. */
  void give(Object value, int part, @Nullable Object what) {
    try {
      fields.get(part).set(value, what);
    } catch (IllegalAccessException e) {
      throw new CannotFreeze(type.getName() + " cannot be filled", e);
    }
  }
}
