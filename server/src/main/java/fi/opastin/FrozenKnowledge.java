package fi.opastin;

import fi.opastin.frozen.CannotFreeze;
import fi.opastin.frozen.Freezer;
import fi.opastin.frozen.Thawer;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Phrases;
import fi.opastin.knowledge.TopicClassifier;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32C;

/**
 * Compiled knowledge as bytes, without its classifier, which has a form of its own: parts that are
 * read side by side, each with its length before it, and a checksum. Stateless.
 */
final class FrozenKnowledge {

  private static final String CLASSIFIER = "classifier";

  /** Parts that are read side by side: each list is the work of one thread. */
  private static final List<Set<String>> PARTS =
      List.of(Set.of("phrases"), Set.of("directory", "exactPhrases", "languages"));

  private FrozenKnowledge() {}

  /**
   * A part of the knowledge by the names of its components, with what a classifier needs.
   *
   * @param classifier the name by which its trainer may have it
   * @param lesson the rest of it, frozen by itself: it is needed where the trainer has not
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Part(Map<String, Object> components, Optional<String> classifier, byte[] lesson) {}

  /**
   * Knowledge as bytes.
   *
   * @param lesson that the classifier was made of
   * @param trainer that made it
   * @throws CannotFreeze when something in it is of a class that nobody knows how to write
   */
  static byte[] freeze(Knowledge knowledge, Lesson lesson, ClassifierTrainer trainer) {
    List<Map<String, Object>> split = new ArrayList<>();
    for (int i = 0; i <= PARTS.size(); i++) {
      split.add(new HashMap<>());
    }
    for (RecordComponent component : Knowledge.class.getRecordComponents()) {
      String name = component.getName();
      int part = 0;
      while (part < PARTS.size() && !PARTS.get(part).contains(name)) {
        part++;
      }
      if (!name.equals(CLASSIFIER)) {
        split.get(part).put(name, value(knowledge, component));
      }
    }
    List<byte[]> parts = new ArrayList<>();
    for (Map<String, Object> components : split) {
      parts.add(
          Freezer.freeze(
              parts.isEmpty()
                  ? new Part(
                      components, trainer.name(lesson), Freezer.freeze(lesson.with(List.of())))
                  : new Part(components, Optional.empty(), new byte[0])));
    }
    int size = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(size + Long.BYTES);
    parts.forEach(part -> all.putInt(part.length).put(part));
    CRC32C checksum = new CRC32C();
    checksum.update(all.array(), 0, size);
    return all.putLong(checksum.getValue()).array();
  }

  private static Object value(Knowledge knowledge, RecordComponent component) {
    try {
      return component.getAccessor().invoke(knowledge);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("knowledge is a public record", e);
    }
  }

  /**
   * The knowledge of bytes.
   *
   * @param trainer makes the classifier again
   * @throws IOException when they are cut or damaged
   * @throws CannotFreeze when they were frozen by other classes
   */
  static Knowledge thaw(byte[] bytes, ClassifierTrainer trainer) throws IOException {
    return thaw(parts(ByteBuffer.wrap(bytes)), trainer);
  }

  private static List<ByteBuffer> parts(ByteBuffer all) throws IOException {
    CRC32C checksum = new CRC32C();
    if (all.limit() < Long.BYTES) {
      throw new IOException("the file is cut");
    }
    checksum.update(all.array(), 0, all.limit() - Long.BYTES);
    if (checksum.getValue() != all.getLong(all.limit() - Long.BYTES)) {
      throw new IOException("the checksum differs");
    }
    List<ByteBuffer> parts = new ArrayList<>();
    while (all.remaining() > Long.BYTES) {
      int length = all.getInt();
      parts.add(all.slice(all.position(), length));
      all.position(all.position() + length);
    }
    return parts;
  }

  /** The first part is read here, with the classifier that needs it; the others beside it. */
  private static Knowledge thaw(List<ByteBuffer> parts, ClassifierTrainer trainer)
      throws IOException {
    List<FutureTask<Part>> others = new ArrayList<>();
    for (ByteBuffer part : parts.subList(1, parts.size())) {
      FutureTask<Part> task = new FutureTask<>(() -> part(part));
      others.add(task);
      Thread.ofPlatform().daemon().name("thaw").start(task);
    }
    Part first = part(parts.getFirst());
    Map<String, Object> components = new HashMap<>(first.components());
    components.put(CLASSIFIER, classifier(first, trainer));
    try {
      for (FutureTask<Part> other : others) {
        components.putAll(other.get().components());
      }
    } catch (ExecutionException e) {
      throw new IOException("a part cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return knowledge(components);
  }

  private static TopicClassifier classifier(Part part, ClassifierTrainer trainer) {
    List<Phrase> phrases = ((Phrases) part.components().get("phrases")).list();
    return part.classifier()
        .flatMap(name -> trainer.kept(name, phrases))
        .orElseGet(() -> trainer.train(lesson(part.lesson()).with(phrases)));
  }

  private static Lesson lesson(byte[] frozen) {
    return (Lesson) Thawer.thaw(frozen);
  }

  private static Part part(ByteBuffer bytes) {
    return (Part) Thawer.thaw(bytes.array(), bytes.arrayOffset(), bytes.limit());
  }

  private static Knowledge knowledge(Map<String, Object> components) {
    RecordComponent[] all = Knowledge.class.getRecordComponents();
    Class<?>[] types = new Class<?>[all.length];
    Object[] values = new Object[all.length];
    for (int i = 0; i < all.length; i++) {
      types[i] = all[i].getType();
      values[i] = components.get(all[i].getName());
    }
    try {
      Constructor<Knowledge> maker = Knowledge.class.getDeclaredConstructor(types);
      return maker.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("knowledge is a public record", e);
    }
  }
}
