package fi.opastin.editing;

import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A change to the content that somebody works on: files with the texts that they shall have.
 * Immutable; each step makes another version.
 *
 * @param id which
 * @param title what it is about, for colleagues
 * @param stage how far it has come
 * @param version how many steps it has taken; whoever changes it names the version they saw
 * @param author who began it
 * @param authorName their name then
 * @param created when
 * @param changed when it took its last step
 * @param publishAt when it shall go live by itself
 * @param expiresAt when what it brought shall go back to what was before
 * @param release the release that it went live with
 * @param changes what it does, by path
 */
public record Proposal(
    ProposalId id,
    String title,
    Stage stage,
    int version,
    PersonId author,
    String authorName,
    Instant created,
    Instant changed,
    Optional<Instant> publishAt,
    Optional<Instant> expiresAt,
    Optional<ReleaseNumber> release,
    List<FileChange> changes) {

  /** The longest title, in characters. */
  public static final int MAX_TITLE = 200;

  public Proposal {
    if (title.isBlank() || title.length() > MAX_TITLE) {
      throw new IllegalArgumentException("a title has 1 to " + MAX_TITLE + " characters");
    }
    changes = List.copyOf(changes);
  }

  /** One that nobody has seen. */
  static Proposal begin(String title, Person author, Instant now, List<FileChange> changes) {
    return new Proposal(
        ProposalId.fresh(),
        title,
        Stage.DRAFT,
        1,
        author.id(),
        author.name(),
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        changes);
  }

  /** What it does to a file. */
  public Optional<FileChange> change(String path) {
    return changes.stream().filter(change -> change.path().equals(path)).findFirst();
  }

  /** Whether it touches what people in danger are told, which takes two people. */
  public boolean touchesCrisis() {
    return changes.stream().map(FileChange::path).anyMatch(ContentPaths::isCrisis);
  }

  /** The same in the next version, at a stage. */
  Proposal stepped(Stage next, Instant now) {
    return with(title, next, version + 1, now, publishAt, expiresAt, release, changes);
  }

  /** The same with another title. */
  Proposal titled(String other) {
    return with(other, stage, version, changed, publishAt, expiresAt, release, changes);
  }

  /** The same with other changes. */
  Proposal changing(Collection<FileChange> other) {
    return with(title, stage, version, changed, publishAt, expiresAt, release, List.copyOf(other));
  }

  /** The same, to go live at a time. */
  Proposal goingLiveAt(Optional<Instant> time) {
    return with(title, stage, version, changed, time, expiresAt, release, changes);
  }

  /** The same, to go back at a time. */
  Proposal goingBackAt(Optional<Instant> time) {
    return with(title, stage, version, changed, publishAt, time, release, changes);
  }

  /** The same, live with a release. */
  Proposal released(ReleaseNumber number) {
    return with(title, stage, version, changed, publishAt, expiresAt, Optional.of(number), changes);
  }

  private Proposal with(
      String title,
      Stage stage,
      int version,
      Instant changed,
      Optional<Instant> publishAt,
      Optional<Instant> expiresAt,
      Optional<ReleaseNumber> release,
      List<FileChange> changes) {
    return new Proposal(
        id,
        title,
        stage,
        version,
        author,
        authorName,
        created,
        changed,
        publishAt,
        expiresAt,
        release,
        changes);
  }
}
