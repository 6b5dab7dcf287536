package fi.opastin.http;

import fi.opastin.conversation.Memory;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.handoff.FieldFault;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.partners.PartnerGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a request to be contacted in and hands it on, whether it came as JSON or from a form. Safe
 * to share.
 */
final class HandoffDesk {

  private final Backend backend;
  private final PartnerGate gate;

  HandoffDesk(Backend backend, PartnerGate gate) {
    this.backend = backend;
    this.gate = gate;
  }

  /**
   * What became of a request.
   *
   * @param refusal why it was not taken, in words of the person's language; empty where it was
   * @param language of the conversation
   * @param danger whether what was written shows danger: that cannot wait for a call back
   */
  record Handled(Optional<Problem> refusal, Language language, boolean danger) {}

  /** Takes a request that was consented to. */
  Handled take(PartnerGate.Caller caller, Optional<String> state, Map<String, String> written) {
    Partner partner = admit(caller);
    ContactRequests.Turn turn = turn(state, partner);
    HandoffProblems words = words(turn);
    Optional<Problem> refusal =
        switch (backend.contactRequests().take(partner, turn, written, caller.client())) {
          case ContactRequests.Reception.Taken _ -> Optional.empty();
          case ContactRequests.Reception.NobodyReceives _ ->
              Optional.of(Problem.of(ProblemType.NOBODY_RECEIVES));
          case ContactRequests.Reception.OutsideHours(var next) ->
              Optional.of(words.outsideHours(next, backend.clock().instant()));
          case ContactRequests.Reception.Faulty(List<FieldFault> faults) ->
              Optional.of(words.faulty(faults));
          case ContactRequests.Reception.TooMany(var wait) ->
              Optional.of(Problem.of(ProblemType.TOO_MANY_REQUESTS).withRetryAfter(wait));
          case ContactRequests.Reception.NotKept _ ->
              Optional.of(
                  Refusals.contactRequestNotKept(
                      partner, turn.language(), backend.knowledge().get()));
        };
    return new Handled(refusal, turn.language(), danger(written));
  }

  /** Looks a request over that was not consented to: it is refused in every case. */
  Handled refuse(PartnerGate.Caller caller, Optional<String> state, Map<String, String> written) {
    Partner partner = admit(caller);
    ContactRequests.Turn turn = turn(state, partner);
    List<FieldFault> faults = backend.contactRequests().faults(partner, written);
    return new Handled(Optional.of(words(turn).faulty(faults)), turn.language(), danger(written));
  }

  private Partner admit(PartnerGate.Caller caller) {
    return switch (gate.admit(caller, () -> false)) {
      case Admission.Admitted(Partner admitted) -> admitted;
      case Admission.Refused refused ->
          throw Refusals.ofChat(refused, Language.FI, backend.knowledge().get()).toException();
    };
  }

  private HandoffProblems words(ContactRequests.Turn turn) {
    return new HandoffProblems(backend.knowledge().get().wording(), turn.language());
  }

  /**
   * The turn of a token, also of one that has expired. One that cannot be opened names a turn by
   * itself: nobody who took the trouble of filling in a form is turned away for it.
   */
  private ContactRequests.Turn turn(Optional<String> state, Partner partner) {
    String token = state.orElse("");
    Optional<Memory> memory = backend.tokens().openExpired(token, partner.key());
    return memory
        .map(known -> new ContactRequests.Turn(known.turn(), known.situation().language()))
        .orElseGet(() -> new ContactRequests.Turn("?" + token, partner.languages().getFirst()));
  }

  private boolean danger(Map<String, String> written) {
    Knowledge knowledge = backend.knowledge().get();
    return written.values().stream()
        .anyMatch(text -> knowledge.crisisPatterns().look(Utterance.of(text)).alarm().isPresent());
  }
}
