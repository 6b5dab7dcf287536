package fi.opastin.http;

import fi.opastin.conversation.StateToken;
import fi.opastin.coverage.CoverageStore;
import fi.opastin.editing.EditingRoom;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.hsds.ChangeStore;
import fi.opastin.keeping.Keeping;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.partners.LivePartners;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import fi.opastin.questions.PhraseProposals;
import fi.opastin.switches.LiveSwitches;
import java.time.Clock;

/**
 * What the HTTP layer calls.
 *
 * @param turns takes chat turns
 * @param knowledge what is served now
 * @param partners who may carry the widget
 * @param settings lets changed settings of partners take effect
 * @param switches what editors have switched off
 * @param limits how many calls may be made
 * @param keeping keeps questions, feedback and counts
 * @param phrases makes drafts of questions
 * @param tokens opens the state of conversations
 * @param contactRequests takes requests to be contacted
 * @param coverage what the coverage was in earlier releases
 * @param changes since when each service of the open data is as it is
 * @param editing drafts and releases
 * @param editor who works on the content, and how they come in
 * @param clock the time of a request
 */
public record Backend(
    ChatTurns turns,
    LiveKnowledge knowledge,
    Partners partners,
    LivePartners settings,
    LiveSwitches switches,
    RateLimits limits,
    Keeping keeping,
    PhraseProposals phrases,
    StateToken tokens,
    ContactRequests contactRequests,
    CoverageStore coverage,
    ChangeStore changes,
    EditingRoom editing,
    EditorBackend editor,
    Clock clock) {}
