package fi.opastin.http;

import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ReleaseNumber;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Drafts compiled for those who try them: aside, since a training may take a minute, and only the
 * last two, since each takes as much memory as what is live. Safe to share.
 */
final class DraftKnowledge {

  private static final Logger LOG = Logger.getLogger(DraftKnowledge.class.getName());
  private static final int KEPT = 2;

  private final EditingRoom room;
  private final Map<String, State> states =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, State> eldest) {
          return size() > KEPT;
        }
      };
  private int working;

  DraftKnowledge(EditingRoom room) {
    this.room = room;
  }

  /** How far a draft has come. */
  sealed interface State {
    /** It is being compiled, or waits for that. */
    record Waiting() implements State {}

    /** It can be talked with. */
    record Ready(Knowledge knowledge) implements State {}

    /** It has errors. */
    record Faulty(List<Finding> findings) implements State {
      public Faulty {
        findings = List.copyOf(findings);
      }
    }

    /** It could not be compiled, by our own fault. */
    record Failed() implements State {}
  }

  /** A draft as it is now; the first call begins to compile it and does not wait. */
  synchronized State of(Proposal draft) {
    String key =
        room.releases().newest().map(ReleaseNumber::value).orElse(0)
            + PackContent.hash(draft.changes().toString());
    State known = states.get(key);
    if (known != null) {
      return known;
    }
    State waiting = new State.Waiting();
    if (working < KEPT) {
      working++;
      states.put(key, waiting);
      Thread.ofPlatform()
          .daemon(true)
          .name("draft-knowledge")
          .start(() -> done(key, compiled(draft)));
    }
    return waiting;
  }

  private State compiled(Proposal draft) {
    try {
      return switch (room.trials().compile(room.desk().content(draft))) {
        case Compilation.Compiled compiled -> new State.Ready(compiled.knowledge());
        case Compilation.Rejected(List<Finding> findings) -> new State.Faulty(findings);
      };
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "event=draft-not-compiled proposal=" + draft.id(), e);
      return new State.Failed();
    }
  }

  private synchronized void done(String key, State state) {
    working--;
    states.put(key, state);
  }
}
