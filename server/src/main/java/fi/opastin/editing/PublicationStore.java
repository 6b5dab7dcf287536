package fi.opastin.editing;

import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes releases: the release, the step of the proposal that it brings and those of the proposals
 * whose texts it replaces are one transaction. Safe to share.
 */
final class PublicationStore {

  private final Database database;

  PublicationStore(Database database) {
    this.database = database;
  }

  /**
   * What a new release is told about itself.
   *
   * @param fingerprint SHA-256 of all its files, in hexadecimal
   * @param origin where it came from
   * @param restores the release whose content it has again
   * @param proposal what it brings live
   * @param note why
   * @param overrideReason why although something turned wrong
   * @param person who publishes it
   * @param at when
   */
  record Publication(
      String fingerprint,
      Release.Origin origin,
      Optional<ReleaseNumber> restores,
      Optional<ProposalId> proposal,
      String note,
      Optional<String> overrideReason,
      Person person,
      Instant at) {}

  /**
   * Adds the release after {@code before}.
   *
   * @param texts text by path; empty where a file goes
   * @param proposal what it brings live
   * @return Live; or Overtaken, or why the proposal's step cannot be taken
   */
  EditResult publish(
      ReleaseNumber before,
      Map<String, Optional<String>> texts,
      Publication publication,
      Optional<Proposal> proposal) {
    try {
      return database.change(
          h -> {
            EditResult result = commit(h, before, texts, publication, proposal);
            database.announce(h, ReleaseStore.CHANNEL);
            return result;
          });
    } catch (Undone undone) {
      return undone.result;
    }
  }

  private static EditResult commit(
      Handle h,
      ReleaseNumber before,
      Map<String, Optional<String>> texts,
      Publication publication,
      Optional<Proposal> proposal) {
    Optional<ReleaseNumber> number = ReleaseStore.add(h, Optional.of(before), texts, publication);
    if (number.isEmpty()) {
      return new EditResult.Overtaken(ReleaseStore.newestRelease(h).orElseThrow());
    }
    supersede(h, texts.keySet(), publication);
    Optional<Proposal> published = proposal.map(p -> release(h, p, number.get(), publication));
    return new EditResult.Live(ReleaseStore.newestRelease(h).orElseThrow(), published);
  }

  private static Proposal release(
      Handle h, Proposal proposal, ReleaseNumber number, Publication publication) {
    EditResult step =
        ProposalStore.take(
            h,
            new ProposalStore.Seen(proposal.id(), proposal.version()),
            new ProposalStore.Taken(
                publication.person(), Step.PUBLISH, publication.note(), publication.at()),
            p -> p.released(number));
    if (step instanceof EditResult.Done(Proposal published)) {
      return published;
    }
    throw new Undone(step);
  }

  /** What was live until now by a proposal, and is said otherwise from now on. */
  private static void supersede(Handle h, Set<String> paths, Publication publication) {
    for (Proposal old : ProposalStore.on(h, paths, Set.of(Stage.PUBLISHED))) {
      ProposalStore.take(
          h,
          new ProposalStore.Seen(old.id(), old.version()),
          new ProposalStore.Taken(Person.OPASTIN, Step.SUPERSEDE, "", publication.at()),
          p -> p);
    }
  }

  /** Takes the whole transaction back. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient EditResult result;

    Undone(EditResult result) {
      super("undone", null, false, false);
      this.result = result;
    }
  }
}
