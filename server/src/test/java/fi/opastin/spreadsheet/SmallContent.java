package fi.opastin.spreadsheet;

import fi.opastin.knowledge.PackContent;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Two topics with an answer and some phrases. */
final class SmallContent {

  static final String CV = "packs/small/answers/work-cv/fi.md";
  static final String SHARED = "packs/small/answers/work-cv/answer.yaml";
  static final String PHRASES = "packs/small/phrases/work-cv/fi.txt";

  private SmallContent() {}

  static PackContent content() {
    return PackContent.of(
        Map.of(
            "packs/small/topics.yaml",
            "topics:\n- id: work-cv\n- id: work-find\n",
            SHARED,
            """
            # who keeps it
            owner: Toimitus
            reviewed: 2026-11-22
            review_by: 2028-02-22
            sources:
              - ref: https://www.tyomarkkinatori.fi/
                name: Työmarkkinatori
                says: ["CV"]   # kept
            next: [work-find]
            """,
            CV,
            """
            ---
            title: Ansioluettelo
            links:
              - label: Työmarkkinatori
                url: https://www.tyomarkkinatori.fi/
                own: true
            ---
            - Aloita tästä.

            =Laske rauhassa.
            """,
            PHRASES,
            "# puhekieltä\nmiten teen cv:n\n\n-cv malli\n"));
  }

  static Difference compare(String csv) {
    return Comparison.of(csv.getBytes(StandardCharsets.UTF_8), content());
  }
}
