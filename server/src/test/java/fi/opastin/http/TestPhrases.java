package fi.opastin.http;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.questions.Nearest;
import fi.opastin.questions.PhraseProposals;
import java.util.List;
import java.util.Optional;

/** Drafts that go nowhere; a phrase of "no" is refused. */
final class TestPhrases implements PhraseProposals {

  @Override
  public Effect effect(Proposed proposed) {
    return new Effect(
        List.of(new Nearest(proposed.topic(), 0.25)),
        false,
        List.of(),
        Optional.of("a known phrase"),
        Optional.of(proposed.topic().value()));
  }

  @Override
  public Result add(Person by, Proposed proposed) {
    return proposed.text().equals("no")
        ? new Result.Refused(Reason.PERSONAL)
        : new Result.Drafted(proposed.after().isPresent() ? "draft-3" : "draft-1");
  }

  @Override
  public Result begin(Person by, TopicId topic, String name, Language language, String question) {
    return name.isEmpty() ? new Result.Refused(Reason.NOT_A_NAME) : new Result.Drafted("draft-2");
  }
}
