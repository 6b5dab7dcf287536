package fi.opastin.editing;

import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A process that begins drafts and goes on to write them until it is killed, and says the id and
 * version of each that it was told is kept.
 */
final class EditForever {

  static final int FILES = 20;

  private EditForever() {}

  public static void main(String[] args) {
    Database database = Database.open(DatabaseSettings.at(args[0]));
    ProposalStore proposals = new ProposalStore(database);
    System.out.println(KilledProcess.READY);
    for (int number = 0; ; number++) {
      Instant now = Clock.systemUTC().instant();
      Proposal draft = Proposal.begin("Luonnos " + number, Room.EDITOR, now, List.of());
      if (proposals.create(draft, List.of(), Room.EDITOR) instanceof EditResult.Done) {
        KilledProcess.tell(draft.id() + " 1");
      }
      write(proposals, draft, "text of " + number, now);
    }
  }

  /** The same text in every file, so that half of a change would show. */
  private static void write(ProposalStore proposals, Proposal draft, String text, Instant now) {
    String hash = PackContent.hash(text);
    List<FileChange> changes =
        IntStream.range(0, FILES)
            .mapToObj(i -> new FileChange(path(i), Optional.empty(), Optional.of(hash)))
            .toList();
    EditResult result =
        proposals.take(
            new ProposalStore.Seen(draft.id(), draft.version()),
            new ProposalStore.Taken(Room.EDITOR, Step.EDIT, "", now),
            List.of(text),
            found -> found.changing(changes));
    if (result instanceof EditResult.Done done) {
      KilledProcess.tell(done.proposal().id() + " " + done.proposal().version());
    }
  }

  private static String path(int number) {
    return "packs/x/answers/a" + number + "/fi.md";
  }
}
