package fi.opastin.questions;

import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A topic that a question may have been about.
 *
 * @param score how likely, 0–1
 */
public record Nearest(TopicId topic, double score) {

  private static final int MOST = 3;

  /** The likeliest topics of what a classifier found. */
  public static List<Nearest> of(List<SubjectScore> scores) {
    return scores.stream()
        .filter(score -> score.subject().topic().isPresent())
        .map(score -> new Nearest(score.subject().topic().get(), score.probability()))
        .limit(MOST)
        .toList();
  }

  /** As they stand in the database: {@code study-apply:0.31 life-housing:0.12}. */
  static String written(List<Nearest> nearest) {
    return nearest.stream()
        .map(near -> String.format(Locale.ROOT, "%s:%.2f", near.topic().value(), near.score()))
        .collect(Collectors.joining(" "));
  }

  static List<Nearest> read(String written) {
    List<Nearest> nearest = new ArrayList<>();
    for (String part : written.split(" ")) {
      int colon = part.indexOf(':');
      if (colon > 0 && TopicId.isWellFormed(part.substring(0, colon))) {
        nearest.add(
            new Nearest(
                new TopicId(part.substring(0, colon)),
                Double.parseDouble(part.substring(colon + 1))));
      }
    }
    return nearest;
  }
}
