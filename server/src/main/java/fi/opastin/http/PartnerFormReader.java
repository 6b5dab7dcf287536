package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.editor.PartnerPage;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.Level;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads the form of a site's settings, or of those that sites inherit. Stateless. */
final class PartnerFormReader {

  private PartnerFormReader() {}

  /**
   * What stands in the form.
   *
   * @param before what the level says now; what the form does not ask for is kept
   * @param told what cannot be, one sentence each
   */
  static PartnerPage.Entered entered(
      Level level, FormBody form, JsonNode before, List<String> told) {
    ObjectNode tree = Json.object();
    boolean isSite = level instanceof Level.Site;
    if (level instanceof Level.Site(String key)) {
      tree.put("key", key);
      texts(tree, "name", form, "name");
      lines(tree, "origins", form, true);
      if (form.text("server_calls").isPresent()) {
        tree.put("server_calls", true);
      }
    } else {
      tree.put("level", level.id());
    }
    words(tree, "languages", form.stripped("languages").split("[,\\s]+"));
    if (isSite) {
      word(tree, "region", form);
      word(tree, "municipality", form);
    }
    lines(tree, "starters", form, false);
    theme(tree, form);
    human(tree, form);
    HoursForm hours = ServiceFormReader.entered(form).hours();
    handoff(tree, form, hours, before.path("handoff"), told);
    for (String kept : List.of("debug", "off")) {
      if (before.has(kept)) {
        tree.set(kept, before.get(kept));
      }
    }
    return new PartnerPage.Entered(tree, hours);
  }

  private static void word(ObjectNode tree, String name, FormBody form) {
    put(tree, name, form.stripped(name));
  }

  private static void put(ObjectNode tree, String name, String text) {
    if (!text.isEmpty()) {
      tree.put(name, text);
    }
  }

  private static void texts(ObjectNode tree, String name, FormBody form, String prefix) {
    ObjectNode texts = Json.object();
    for (Language variant : Language.values()) {
      put(texts, variant.tag(), form.stripped(prefix + "-" + variant.tag()));
    }
    if (!texts.isEmpty()) {
      tree.set(name, texts);
    }
  }

  private static void words(ObjectNode tree, String name, String[] words) {
    ArrayNode list = Json.array();
    List.of(words).stream().map(String::strip).filter(w -> !w.isEmpty()).forEach(list::add);
    if (!list.isEmpty()) {
      tree.set(name, list);
    }
  }

  private static void lines(ObjectNode tree, String name, FormBody form, boolean isNeeded) {
    words(tree, name, form.stripped(name).split("\n"));
    if (isNeeded && !tree.has(name)) {
      tree.putArray(name);
    }
  }

  private static void theme(ObjectNode tree, FormBody form) {
    ObjectNode theme = Json.object();
    form.stripped("theme")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              // a line without a colon has no value, which the check tells
              theme.put(
                  (colon < 0 ? line : line.substring(0, colon)).strip(),
                  colon < 0 ? "" : line.substring(colon + 1).strip());
            });
    if (!theme.isEmpty()) {
      tree.set("theme", theme);
    }
  }

  private static void human(ObjectNode tree, FormBody form) {
    ObjectNode human = Json.object();
    texts(human, "name", form, "human-name");
    put(human, "phone", form.stripped("human-phone"));
    put(human, "url", form.stripped("human-url"));
    texts(human, "hours", form, "human-hours");
    if (!human.isEmpty()) {
      tree.set("human", human);
    }
  }

  private static void handoff(
      ObjectNode tree, FormBody form, HoursForm hours, JsonNode before, List<String> told) {
    ObjectNode handoff = Json.object();
    put(handoff, "email", form.stripped("handoff-email"));
    if (!hours.isEmpty()) {
      JsonNode written = hours.write(told);
      JsonNode was = before.path("hours");
      // the same hours, written otherwise, are no change
      handoff.set("hours", HoursForm.of(was).equals(HoursForm.of(written)) ? was : written);
    }
    put(handoff, "privacy", form.stripped("handoff-privacy"));
    if (handoff.isEmpty()) {
      return;
    }
    ArrayNode fields = fields(id -> form.text("field-" + id).isPresent());
    if (before.has("fields") || fields.size() < ContactField.values().length) {
      handoff.set("fields", fields);
    }
    ArrayNode required = fields(id -> form.text("required-" + id).isPresent());
    if (!required.isEmpty()) {
      handoff.set("required", required);
    }
    put(handoff, "language", form.stripped("handoff-language"));
    tree.set("handoff", handoff);
  }

  private static ArrayNode fields(Predicate<String> isChosen) {
    ArrayNode fields = Json.array();
    for (ContactField field : ContactField.values()) {
      String id = field.name().toLowerCase(Locale.ROOT);
      if (isChosen.test(id)) {
        fields.add(id);
      }
    }
    return fields;
  }
}
