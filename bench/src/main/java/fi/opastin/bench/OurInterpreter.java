package fi.opastin.bench;

import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.understanding.Interpreter;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The product's whole understanding of a first message: crisis, places, age, language, rules,
 * classifier, thresholds. It learns our own topics only. A question back counts by what it offers
 * first.
 */
final class OurInterpreter implements Contender {

  private final Draft draft;
  private final LocalDate today;
  private final Interpreter interpreter = new Interpreter();
  private @Nullable Knowledge knowledge;

  /** Understands with everything of a draft but its phrases. */
  OurInterpreter(Draft draft, LocalDate today) {
    this.draft = draft;
    this.today = today;
  }

  @Override
  public String name() {
    return "Opastin, all of it";
  }

  @Override
  public double train(List<Row> rows) {
    List<Phrase> phrases =
        rows.stream()
            .map(r -> new Phrase(new Subject(r.intent()), r.language(), r.text(), "train.tsv", 0))
            .toList();
    long start = System.nanoTime();
    knowledge = Content.compile(Content.with(draft, phrases), today);
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public Pass classify(List<Row> rows, double seconds) {
    Knowledge learned = Objects.requireNonNull(knowledge, "trained first");
    return Pass.over(rows, seconds, row -> guess(row, learned));
  }

  private Guess guess(Row row, Knowledge learned) {
    Situation situation = Situation.beginning(row.language(), false);
    return guess(interpreter.interpret(row.text(), situation, learned, today).meaning());
  }

  private static Guess guess(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Danger danger -> new Guess(danger.topic().value(), danger.confidence());
      case Meaning.About about -> new Guess(about.topic().value(), about.confidence());
      case Meaning.Both both -> new Guess(both.first().value(), both.confidence());
      case Meaning.Unclear unclear -> {
        SubjectScore first = unclear.candidates().getFirst();
        yield new Guess(first.subject().name(), first.probability());
      }
      case Meaning.NotUnderstood not -> aside(not.kind());
      case Meaning.Telling _,
          Meaning.Refusal _,
          Meaning.WillTellPlace _,
          Meaning.PlaceUnknown _,
          Meaning.OnPath _,
          Meaning.StartOver _,
          Meaning.LanguageWish _,
          Meaning.Silence _ ->
          Guess.NONE;
    };
  }

  private static Guess aside(Meaning.NotUnderstood.Kind kind) {
    return switch (kind) {
      case OUT_OF_SCOPE -> new Guess(Subject.OUT_OF_SCOPE.name(), 1);
      case INSULT -> new Guess(Subject.INSULT.name(), 1);
      case UNKNOWN, NO_WORDS, LANGUAGE_NOT_SERVED, NONE_OF_THESE -> Guess.NONE;
    };
  }
}
