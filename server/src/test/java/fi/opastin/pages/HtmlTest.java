package fi.opastin.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @Test
  void escapesTextAndAttributes() {
    assertEquals(
        "<p title=\"&quot;&#39;&amp;\">&lt;b&gt; &amp;amp;</p>",
        Html.tag("p").attr("title", "\"'&").text("<b> &amp;").toString());
  }

  @Test
  void putsPiecesTogetherAsTheyAre() {
    Html list = Html.list(Stream.of(Html.link("/a?b=1&c=2", "yksi"), Html.text("<kaksi>")));
    assertEquals(
        "<ul><li><a href=\"/a?b=1&amp;c=2\">yksi</a></li><li>&lt;kaksi&gt;</li></ul>",
        list.toString());
    assertEquals(Html.NONE, Html.list(Stream.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "www.example.fi",
        "https://example.fi/\u0000"
      })
  void leavesOutAddressesThatAreNoneOfTheWeb(String address) {
    assertEquals("<a>linkki</a>", Html.link(address, "linkki").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "ONLOAD", "style", "a b", ""})
  void takesNoAttributeThatThePolicyForbids(String attribute) {
    Element element = Html.tag("p");
    assertThrows(IllegalArgumentException.class, () -> element.attr(attribute, "x"));
    assertThrows(IllegalArgumentException.class, () -> element.flag(attribute, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "P", "p>", ""})
  void makesNoElementThatThePolicyForbids(String name) {
    assertThrows(IllegalArgumentException.class, () -> Html.tag(name));
  }

  @Test
  void closesElementsThatHaveContentAndNoOthers() {
    assertEquals("<br>", Html.tag("br").empty().toString());
    assertEquals("<section></section>", Html.tag("section").empty().toString());
    assertThrows(IllegalArgumentException.class, () -> Html.tag("br").text("x"));
  }

  @Test
  void keepsDataFromEndingItsElement() {
    assertEquals(
        "<script type=\"application/json\">{\"a\":\"\\u003c/script>\"}</script>",
        Html.data("application/json", "{\"a\":\"</script>\"}").toString());
  }
}
