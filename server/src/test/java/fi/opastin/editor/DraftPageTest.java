package fi.opastin.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.CheckRuns;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalId;
import fi.opastin.editing.Stage;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftPageTest {

  private static final Visit VISIT =
      new Visit(Person.OPASTIN, Language.FI, "csrf", "session", Clock.systemUTC());

  private static DraftPage.Shown shown(Stage stage, int version, CheckRuns.Run run) {
    Proposal draft =
        new Proposal(
            new ProposalId("018f0000-0000-7000-8000-000000000000"),
            "Kokeilu",
            stage,
            version,
            Person.OPASTIN.id(),
            "Aino",
            Instant.EPOCH,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new DraftPage.Shown(
        draft,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(run),
        Optional.empty(),
        hash -> Optional.empty());
  }

  private static CheckRuns.Run run(CheckRuns.State state, EditResult result) {
    return new CheckRuns.Run(1, Instant.EPOCH, state, Optional.ofNullable(result));
  }

  @Test
  void looksAgainUntilWhatIsLiveIsMeasuredToo() {
    DraftPage.Shown stepped = shown(Stage.CHECKED, 2, run(CheckRuns.State.RUNNING, null));
    assertTrue(DraftPage.isRunning(stepped));
    assertTrue(DraftPage.check(stepped, VISIT).toString().contains("hx-get"));
  }

  @Test
  void tellsFaultsOfTheVersionThatStandsAndOfNoOther() {
    EditResult faulty = new EditResult.Faulty(List.of(Finding.error("a/fi.md", 3, "is empty")));
    CheckRuns.Run ended = run(CheckRuns.State.ENDED, faulty);
    assertTrue(
        DraftPage.check(shown(Stage.DRAFT, 1, ended), VISIT).toString().contains("a/fi.md:3"));
    String mended = DraftPage.check(shown(Stage.DRAFT, 2, ended), VISIT).toString();
    assertFalse(mended.contains("a/fi.md"), mended);
    assertFalse(mended.contains("hx-get"), mended);
  }
}
