package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.answering.Block;
import fi.opastin.conversation.ChatReply;
import fi.opastin.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Two messages that differ in a gender or a name only get the same topic, the same answer and the
 * same services in the same order, through the whole chat. The pairs stand in {@code pairs.csv}.
 */
class SameForEverybodyTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/pairs.csv", delimiter = '|')
  void genderAndNameChangeNothing(String language, String one, String other) {
    Language page = Language.of(language).orElseThrow();
    ChatReply first = Finland.ask(one, page);
    ChatReply second = Finland.ask(other, page);
    assertEquals(told(first), told(second), one + " / " + other);
  }

  @Test
  void thereAreFiftyPairsAndMostGetServices() throws IOException {
    List<String> lines;
    try (InputStream in = getClass().getResourceAsStream("/pairs.csv")) {
      lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    }
    assertTrue(lines.size() >= 50, lines.size() + " pairs");
    long withServices =
        lines.stream()
            .map(line -> line.split("\\|"))
            .map(pair -> Finland.ask(pair[1], Language.of(pair[0]).orElseThrow()))
            .filter(reply -> !services(reply).isEmpty())
            .count();
    assertTrue(withServices >= 40, "a list to compare in " + withServices);
  }

  private static String told(ChatReply reply) {
    return reply.reply().outcome()
        + " "
        + reply.reply().topic()
        + " "
        + reply.reply().answer().map(answer -> answer.id().value())
        + " "
        + services(reply);
  }

  private static String services(ChatReply reply) {
    return reply.reply().blocks().stream()
        .filter(Block.Services.class::isInstance)
        .flatMap(block -> ((Block.Services) block).items().stream())
        .map(hit -> hit.service().id().value())
        .collect(Collectors.joining(","));
  }
}
