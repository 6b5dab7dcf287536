package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import fi.opastin.understanding.ModelStore;
import fi.opastin.understanding.StatisticalTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The build fails when understanding falls below the floors of {@code content/floors.yaml}: the
 * golden conversations, and one part of eight of the phrases and follow-ups by a model that has not
 * seen it. The whole cross-validation takes minutes and has a command of its own, {@code make
 * eval-report}.
 */
class EvaluationFloorsTest {

  private static final int FOLDS = 8;

  @Test
  void understandingIsNoWorseThanItWas() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Floors floors =
        Floors.parse("floors.yaml", Files.readString(Path.of("content/floors.yaml")), findings);
    assertEquals(List.of(), findings);
    GoldenRun run = new GoldenRun(Finland.chat(), Finland.partner());
    List<GoldenRun.Result> golden =
        Finland.draft().conversations().stream()
            .flatMap(f -> GoldenConversation.parse(f.file(), f.text(), findings).stream())
            .map(run::play)
            .toList();
    Evaluation evaluation =
        new Evaluation(
            Finland.knowledge().release(),
            Finland.NOW,
            Finland.draft().phrases().size(),
            Finland.knowledge().classifier().thresholds(),
            PhraseTrial.of(
                Finland.draft().lesson(),
                new ModelStore(Path.of("server/target/models/held-out"), new StatisticalTrainer()),
                FOLDS,
                1),
            golden,
            Optional.empty());
    assertTrue(floors.floors().size() >= 20, "only " + floors.floors().size() + " floors");
    assertEquals(
        List.of(),
        floors.missed(evaluation),
        () -> EvaluationText.of(evaluation, floors, Map.of()));
  }
}
