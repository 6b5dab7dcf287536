package fi.opastin.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.PackReader;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.proofreading.Passage;
import fi.opastin.proofreading.PlainLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The easy Finnish of pages and of the widget keeps the rules that content keeps. */
class EasyFinnishTest {

  private static final PlainLanguage PLAIN =
      new PlainLanguage(new PackReader(Path.of("content")).read().vocabulary());

  private static final Pattern QUOTED = Pattern.compile("(?m)^  (\\w+): '([^']*)',$");

  private static List<String> heavy(String file, List<String> texts) {
    List<String> findings = new ArrayList<>();
    for (String text : texts) {
      Passage passage = new Passage(Language.FI_SIMPLE, file, 0, text, !text.contains("."));
      PLAIN.check(List.of(passage)).stream()
          .map(Finding::toString)
          .map(finding -> finding + " in \"" + text + "\"")
          .forEach(findings::add);
    }
    return findings;
  }

  @Test
  void pagesSpeakEasyFinnish() {
    List<String> texts = new ArrayList<>();
    List.of(ShellWords.values()).forEach(words -> texts.add(words.in(Language.FI_SIMPLE)));
    List.of(PageWords.values()).forEach(words -> texts.add(words.in(Language.FI_SIMPLE)));
    List.of(ContentWords.values()).forEach(words -> texts.add(words.in(Language.FI_SIMPLE)));
    List.of(ChatWords.values()).forEach(words -> texts.add(words.in(Language.FI_SIMPLE)));
    List.of(MapWords.values()).forEach(words -> texts.add(words.in(Language.FI_SIMPLE)));
    List.of(EventWords.values()).forEach(words -> texts.add(words.in(Language.FI_SIMPLE)));
    assertEquals(List.of(), heavy("words", texts));
  }

  @Test
  void whatIsToldOfTheBotIsEasyFinnish() throws IOException {
    // the accessibility statement names a law's authority and its addresses as they are
    for (String page : List.of("about", "start")) {
      Path file = Path.of("server/src/main/resources/pages/" + page + ".fi-simple.md");
      List<String> texts =
          Files.readAllLines(file).stream()
              .map(
                  line ->
                      line.replaceFirst("^(#+|-|\\d+\\.)\\s+", "")
                          .replaceAll("\\]\\([^)]*\\)|\\[", ""))
              .filter(line -> !line.isBlank())
              .toList();
      assertTrue(texts.size() > 5, texts.toString());
      assertEquals(List.of(), heavy(page, texts));
    }
  }

  @Test
  void theWidgetSpeaksEasyFinnish() throws IOException {
    List<String> texts = found(QUOTED, Files.readString(Path.of("widget/src/words/fi-simple.ts")));
    assertTrue(texts.size() > 40, texts.toString());
    assertEquals(List.of(), heavy("fi-simple.ts", texts));
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> texts = new ArrayList<>();
    Matcher at = pattern.matcher(text);
    while (at.find()) {
      texts.add(at.group(2));
    }
    return texts;
  }
}
