package fi.opastin.understanding;

import fi.opastin.knowledge.TopicId;
import java.util.List;
import java.util.Optional;

/**
 * Nothing but a day or another time, where a service is spoken of: "entä lauantaina?", "på fredag
 * då?", "and tomorrow?" ask whether it is open then.
 */
final class AskedDayRecogniser implements Recogniser {

  private static final TopicId HOURS = new TopicId("ohjaamo-hours");

  /** How sure we are that such a message goes on with the matter at hand. */
  private static final double GOES_ON = 0.9;

  @Override
  public Optional<Found> recognise(Heard heard) {
    if (!heard.onlyWhen() || heard.when().isEmpty()) {
      return Optional.empty();
    }
    Optional<TopicId> topic = heard.situation().topic();
    boolean ohjaamo = topic.filter(t -> t.family().equals("ohjaamo")).isPresent();
    if (!ohjaamo && !heard.situation().wantsServices()) {
      return Optional.empty();
    }
    return (ohjaamo ? Optional.of(HOURS) : topic)
        .map(
            asked ->
                new Found(
                    new Meaning.About(asked, GOES_ON, true, List.of()),
                    "only a time: " + heard.when().get().code()));
  }
}
