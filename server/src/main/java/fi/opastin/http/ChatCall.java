package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A chat request as it came in, checked against the contract.
 *
 * @param partner key of the partner site
 * @param request the turn
 */
record ChatCall(String partner, ChatRequest request) {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_CHOICE = 100;
  private static final int LONGEST_TAG = 35;
  private static final int MOST_STATE_BYTES = 8 * 1024;
  private static final int MOST_AUDIENCES = 20;

  /** Reads the contract's JSON. */
  static ChatCall of(ObjectNode json) {
    Fields fields = Fields.of(json);
    String partner = fields.text("partner", LONGEST_KEY);
    Optional<String> text = fields.optionalText("text", LONGEST_TEXT);
    Optional<String> choice = fields.optionalText("choice", LONGEST_CHOICE);
    if (text.isPresent() && choice.isPresent()) {
      throw fields.fault("choice", "must not stand beside text");
    }
    return new ChatCall(
        partner,
        new ChatRequest(
            text,
            choice,
            language(fields),
            state(fields),
            fields.object("context").map(ChatCall::context).orElse(ChatRequest.Context.NONE)));
  }

  /** The language to write a refusal in. */
  Language language() {
    return request.language().or(() -> request.context().language()).orElse(Language.FI);
  }

  /** A token that no reply can have given out is as good as none. */
  static Optional<String> state(Fields fields) {
    return fields
        .anyText("state")
        .filter(token -> !token.isEmpty())
        .filter(token -> token.getBytes(StandardCharsets.UTF_8).length <= MOST_STATE_BYTES);
  }

  private static Optional<Language> language(Fields fields) {
    return fields
        .optionalText("lang", LONGEST_TAG)
        .map(
            tag ->
                Language.of(tag)
                    .orElseThrow(() -> fields.fault("lang", "must be fi, fi-simple, sv or en")));
  }

  /**
   * A page may be in any language, and may know topics of another release: what we do not know is
   * passed over.
   */
  private static ChatRequest.Context context(Fields fields) {
    return new ChatRequest.Context(
        fields.optionalText("lang", LONGEST_TAG).flatMap(Language::of),
        fields.anyText("municipality").map(code -> municipality(fields, code)),
        audience(fields),
        fields.anyText("topic").map(id -> topic(fields, id)));
  }

  private static MunicipalityCode municipality(Fields fields, String code) {
    if (!MunicipalityCode.isCode(code)) {
      throw fields.fault("municipality", "must be a code of three digits");
    }
    return new MunicipalityCode(code);
  }

  private static TopicId topic(Fields fields, String id) {
    if (!TopicId.isWellFormed(id)) {
      throw fields.fault("topic", "must be a topic id");
    }
    return new TopicId(id);
  }

  private static Set<Audience> audience(Fields fields) {
    Set<Audience> audience = EnumSet.noneOf(Audience.class);
    for (String id : fields.texts("audience", MOST_AUDIENCES)) {
      audience.add(
          Audience.of(id)
              .orElseThrow(() -> fields.fault("audience", "must name audiences of the contract")));
    }
    return audience;
  }
}
