package fi.opastin.editing;

import fi.opastin.people.PersonId;
import java.time.Instant;

/**
 * A step that a proposal took. Never changed.
 *
 * @param step what was done
 * @param version the version that it made
 * @param note why, in the words of whoever did it; may be empty
 * @param person who
 * @param personName their name then
 * @param at when
 */
public record ProposalEvent(
    Step step, int version, String note, PersonId person, String personName, Instant at) {}
