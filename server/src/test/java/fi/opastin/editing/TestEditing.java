package fi.opastin.editing;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The content that ships as release 1, for tests of what editors do. What is published is really
 * checked, compiled and served; only the classifier stays the one that was trained, and there is
 * one story.
 */
public final class TestEditing {

  /** A line in a text by which the one story goes wrong. */
  public static final String TURNS_WRONG = "Tämä menee väärin.";

  private static final class Holder {
    static final PackContent PACKS = new PackReader(Path.of("content")).content();
    static final Path TEMPLATE = template();

    private static Path template() {
      Path file = temporary().resolve("opastin.db");
      try (Database database = Database.open(DatabaseSettings.in(file))) {
        new IntakeStore(database, Clock.fixed(Finland.NOW, ZoneOffset.UTC)).take(PACKS);
      }
      return file;
    }
  }

  private TestEditing() {}

  /** A database of its own that has the content already. */
  public static Database database() {
    Path file = temporary().resolve("opastin.db");
    try {
      Files.copy(Holder.TEMPLATE, file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Database.open(DatabaseSettings.in(file));
  }

  /** A room on a database of {@link #database()}. */
  public static EditingRoom room(Database database, Clock clock) {
    EditingRoom.Opening opening =
        EditingRoom.open(
            database,
            new ContentTrials(new Compiler(clock), database, clock),
            Holder.PACKS,
            knowledge -> {},
            clock);
    return switch (opening) {
      case EditingRoom.Opening.Opened(EditingRoom room, var _) -> room;
      case EditingRoom.Opening.Faulty(var findings) -> throw new AssertionError(findings);
    };
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("opastin");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private record Compiler(Clock clock) implements ContentCompiler {

    /** The contents compiled last, for all tests of a run: most of them publish the same few. */
    private static final Map<String, Compilation> COMPILED =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<String, Compilation> eldest) {
                return size() > AT_HAND;
              }
            });

    private static final int AT_HAND = 4;

    private KnowledgeCompiler compiler() {
      return new KnowledgeCompiler(lesson -> Finland.knowledge().classifier());
    }

    @Override
    public Compilation compile(PackContent content) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      return COMPILED.computeIfAbsent(
          content.fingerprint() + " " + today, _ -> compiler().compile(content.read(), today));
    }

    @Override
    public Compilation compileReleased(PackContent content) {
      Knowledge shipped = Finland.knowledge();
      return content.fingerprint().startsWith(shipped.release())
          ? new Compilation.Compiled(shipped, List.of())
          : COMPILED.computeIfAbsent(
              content.fingerprint(), _ -> compiler().compileChecked(content.read()));
    }

    @Override
    public Trial measure(PackContent content, Compilation.Compiled compiled) {
      boolean well =
          content.files().values().stream().noneMatch(text -> text.contains(TURNS_WRONG));
      return new Trial(
          content.fingerprint(),
          compiled.findings(),
          new TreeMap<>(Map.of("conversations/kokeilu.txt: Kokeilu", well)),
          new TreeMap<>(),
          new TreeSet<>());
    }
  }
}
