package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.answering.Block;
import fi.opastin.partners.ContactField;

/** The form of a contact request as the contract spells it. */
final class FormJson {

  private FormJson() {}

  static ObjectNode of(Block.Form form) {
    ObjectNode json = Json.object().put("type", "form").put("action", HandoffRoutes.PATH);
    ArrayNode fields = json.putArray("fields");
    form.fields().forEach(field -> fields.add(field(field)));
    if (form.either()) {
      json.putArray("oneOf").add(ContactField.PHONE.id()).add(ContactField.EMAIL.id());
    }
    ObjectNode consent = json.putObject("consent").put("text", form.consent());
    form.privacy().ifPresent(page -> consent.put("url", page));
    return json;
  }

  private static ObjectNode field(Block.FormField field) {
    ContactField kind = field.field();
    ObjectNode json =
        Json.object()
            .put("id", kind.id())
            .put("label", field.label())
            .put("type", type(kind))
            .put("required", field.required());
    switch (kind) {
      case NAME -> json.put("autocomplete", "name");
      case PHONE -> json.put("autocomplete", "tel");
      case EMAIL -> json.put("autocomplete", "email");
      case MESSAGE -> {}
      case LANGUAGE -> {
        ArrayNode options = json.putArray("options");
        field
            .options()
            .forEach(
                option ->
                    options.addObject().put("value", option.id()).put("label", option.label()));
      }
    }
    if (kind != ContactField.LANGUAGE) {
      json.put("maxLength", kind.longest());
    }
    return json;
  }

  private static String type(ContactField field) {
    return switch (field) {
      case NAME -> "text";
      case PHONE -> "tel";
      case EMAIL -> "email";
      case MESSAGE -> "textarea";
      case LANGUAGE -> "select";
    };
  }
}
