package fi.opastin.conversation;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.Optional;
import java.util.Set;

/**
 * One turn as a client asks for it, checked. At most one of {@code text} and {@code choice} is
 * present. Immutable.
 *
 * @param text what the person wrote, 1–1000 code points
 * @param choice id of a choice that a reply offered, of any release
 * @param language that the person chose: binding
 * @param state token of the last reply, as it came: it may be old, foreign or forged
 * @param context what the page knows
 */
public record ChatRequest(
    Optional<String> text,
    Optional<String> choice,
    Optional<Language> language,
    Optional<String> state,
    Context context) {

  /**
   * What the page knows; it ranks below what was said.
   *
   * @param language of the page
   * @param municipality of the page
   * @param audience of the page
   * @param topic of the page
   */
  public record Context(
      Optional<Language> language,
      Optional<MunicipalityCode> municipality,
      Set<Audience> audience,
      Optional<TopicId> topic) {

    /** The page knows nothing. */
    public static final Context NONE =
        new Context(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    public Context {
      audience = Set.copyOf(audience);
    }
  }

  public ChatRequest {
    if (text.isPresent() && choice.isPresent()) {
      throw new IllegalArgumentException("a turn has text or a choice, not both");
    }
  }
}
