package fi.opastin.editing;

import fi.opastin.knowledge.PackContent;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A process that publishes one release after the other until it is killed, and says each number
 * once it was told that the release is written.
 */
final class PublishForever {

  private static final int FILES = 40;

  private PublishForever() {}

  public static void main(String[] args) {
    Database database = Database.open(DatabaseSettings.at(args[0]));
    ReleaseStore releases = new ReleaseStore(database);
    PublicationStore publications = new PublicationStore(database);
    System.out.println(KilledProcess.READY);
    for (; ; ) {
      ReleaseNumber before = releases.newest().orElseThrow();
      EditResult result = next(releases, publications, before);
      if (result instanceof EditResult.Live live) {
        KilledProcess.tell(live.release().number().toString());
      }
    }
  }

  /** Another text in every file, so that half of a release would show. */
  private static EditResult next(
      ReleaseStore releases, PublicationStore publications, ReleaseNumber before) {
    Map<String, Optional<String>> texts = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      texts.put("packs/x/answers/a" + i + "/fi.md", Optional.of("text " + i + " of " + before));
    }
    PackContent content = releases.content(before).with(texts);
    return publications.publish(
        before,
        texts,
        new PublicationStore.Publication(
            content.fingerprint(),
            Release.Origin.PROPOSAL,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Person.OPASTIN,
            Instant.EPOCH),
        Optional.empty());
  }
}
