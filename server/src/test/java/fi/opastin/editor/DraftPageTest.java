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

  private static Proposal draft(Stage stage, int version) {
    return new Proposal(
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
  }

  private static CheckRuns.Run run(CheckRuns.State state, EditResult result) {
    return new CheckRuns.Run(1, Instant.EPOCH, state, Optional.ofNullable(result));
  }

  private static String check(Stage stage, int version, CheckRuns.Run run) {
    return DraftPage.check(draft(stage, version), Optional.of(run), VISIT).toString();
  }

  @Test
  void looksAgainUntilWhatIsLiveIsMeasuredToo() {
    CheckRuns.Run running = run(CheckRuns.State.RUNNING, null);
    assertTrue(DraftPage.isRunning(Optional.of(running)));
    assertTrue(check(Stage.CHECKED, 2, running).contains("hx-get"));
  }

  @Test
  void tellsFaultsOfTheVersionThatStandsAndOfNoOther() {
    EditResult faulty = new EditResult.Faulty(List.of(Finding.error("a/fi.md", 3, "is empty")));
    CheckRuns.Run ended = run(CheckRuns.State.ENDED, faulty);
    assertTrue(check(Stage.DRAFT, 1, ended).contains("a/fi.md:3"));
    String mended = check(Stage.DRAFT, 2, ended);
    assertFalse(mended.contains("a/fi.md"), mended);
    assertFalse(mended.contains("hx-get"), mended);
  }
}
