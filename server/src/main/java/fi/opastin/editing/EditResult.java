package fi.opastin.editing;

import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Optional;

/** What came of something that an editor did. Only the first two changed anything. */
public sealed interface EditResult {

  /** It was done. */
  record Done(Proposal proposal) implements EditResult {}

  /**
   * It is live.
   *
   * @param release the release that it went live with
   * @param proposal what it brought; empty for a rollback
   */
  record Live(Release release, Optional<Proposal> proposal) implements EditResult {}

  /** There is no such proposal or release. */
  record Unknown() implements EditResult {}

  /** The person may not do this, or not to these files. */
  record NotYours(Step step) implements EditResult {}

  /** Somebody changed the proposal meanwhile; this is how it is now. */
  record Stale(Proposal now) implements EditResult {}

  /** The step is not allowed from the stage. */
  record NotNow(Proposal proposal, Step step) implements EditResult {}

  /** What is asked cannot hold: a sentence for each fault. */
  record Unfit(List<String> faults) implements EditResult {
    public Unfit {
      faults = List.copyOf(faults);
    }
  }

  /** The content would have errors. */
  record Faulty(List<Finding> findings) implements EditResult {
    public Faulty {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Live files changed since the proposal was begun.
   *
   * @param conflicts one for each of these files
   */
  record Conflicts(List<Conflict> conflicts) implements EditResult {
    public Conflicts {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** What was right would turn wrong. */
  record Worse(List<Regression> regressions) implements EditResult {
    public Worse {
      regressions = List.copyOf(regressions);
    }
  }

  /** What people in danger are told takes two people. */
  record NeedsSecondPerson() implements EditResult {}

  /** Another release went live meanwhile. */
  record Overtaken(Release live) implements EditResult {}

  /**
   * A file that two changed.
   *
   * @param path the file
   * @param live SHA-256 of its live text; empty where it is gone
   * @param proposed SHA-256 of its text by the proposal; empty where it is to go
   */
  record Conflict(String path, Optional<String> live, Optional<String> proposed) {}
}
