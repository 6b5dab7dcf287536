package fi.opastin.knowledge;

import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;

/** Whether a schema accepts a text. */
final class ExampleCheck {

  private static final Schemas SCHEMAS = new Schemas();

  private ExampleCheck() {}

  static boolean accepts(String kind, String text) {
    return YamlDocument.parse("example", text, 1)
            instanceof YamlDocument.Parsed.Document(YamlDocument document)
        && SCHEMAS.check(document, kind).isEmpty();
  }
}
