package fi.opastin.bench;

import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Our knowledge and messages by people who had not seen its phrases, one after the other without
 * end.
 */
@State(Scope.Thread)
public class Workbench {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** So that without forks it is compiled once for all parts. */
  private static final Map<String, Knowledge> COMPILED = new ConcurrentHashMap<>();

  /** Where packs/ stands. */
  @Param("content")
  public String content;

  /** A file of messages: a head line, then language, topic, style and text. */
  @Param("server/src/test/resources/unseen/messages.tsv")
  public String messages;

  Knowledge knowledge;
  private List<Message> all;
  private int next;

  /**
   * A message as each part wants it.
   *
   * @param text as it was written
   * @param language that it is written in
   * @param utterance the same, cut into words
   */
  record Message(String text, Language language, Utterance utterance) {}

  /** Compiles everything, before the clock runs. */
  @Setup
  public void prepare() throws IOException {
    knowledge =
        COMPILED.computeIfAbsent(
            content, folder -> Content.compile(Content.read(Path.of(folder)), today()));
    all =
        Files.readAllLines(Path.of(messages)).stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> line.split("\t", 4))
            .map(p -> new Message(p[3], Language.of(p[0]).orElseThrow(), Utterance.of(p[3])))
            .toList();
  }

  /** The next message. */
  Message next() {
    next = next + 1 == all.size() ? 0 : next + 1;
    return all.get(next);
  }

  /** The day of all turns. */
  LocalDate today() {
    return TODAY;
  }
}
