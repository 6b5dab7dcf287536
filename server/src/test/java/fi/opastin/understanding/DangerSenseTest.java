package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.CrisisPatterns;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DangerSenseTest {

  private static final TopicId SUICIDE = new TopicId("crisis-suicide");
  private static final TopicId VIOLENCE = new TopicId("crisis-violence");
  private static final String LONG = "mietin mihin sen köyden voisi viedä";
  private static final Optional<CrisisPatterns.Alarm> PATTERN =
      Optional.of(new CrisisPatterns.Alarm(VIOLENCE, "köyden"));

  private static Heard heard(
      String text,
      Optional<CrisisPatterns.Alarm> alarm,
      Optional<String> leftOfFigure,
      double danger,
      double known,
      OptionalInt age) {
    Utterance utterance = Utterance.of(text);
    Utterance plain = leftOfFigure.map(Utterance::of).orElse(utterance);
    SubjectScore likeliest = new SubjectScore(Subject.of(SUICIDE), danger);
    return new Heard(
        utterance,
        new CrisisPatterns.Sight(alarm, leftOfFigure.isPresent(), plain),
        Language.FI,
        Situation.beginning(Language.FI, false),
        new Told(Optional.empty(), Set.of(), age, Set.of(), Set.of()),
        false,
        false,
        Optional.empty(),
        false,
        Set.of(),
        new TopicClassifier.Verdict(
            List.of(likeliest),
            List.of(likeliest),
            0,
            known,
            Optional.empty(),
            Optional.of(likeliest),
            0),
        Finland.knowledge(),
        LocalDate.of(2026, 11, 30));
  }

  private static Heard heard(String text, Optional<CrisisPatterns.Alarm> alarm, double danger) {
    return heard(text, alarm, Optional.empty(), danger, 1, OptionalInt.empty());
  }

  private static void assertTakenFor(
      Optional<TopicId> alarm, Optional<TopicId> worry, Heard heard) {
    assertEquals(alarm, DangerSense.alarm(heard));
    assertEquals(worry, DangerSense.worry(heard));
  }

  @Test
  void believesAPatternUnlessTheModelIsSureThatItIsNone() {
    assertTakenFor(Optional.of(VIOLENCE), Optional.of(VIOLENCE), heard(LONG, PATTERN, 0.2));
  }

  @Test
  void showsTheLinesThatHelpBesideTheReplyWhereAPatternIsDoubted() {
    assertTakenFor(Optional.empty(), Optional.of(VIOLENCE), heard(LONG, PATTERN, 0.01));
  }

  @Test
  void believesAPatternWhereTheModelKnowsTooFewWords() {
    Heard strange = heard(LONG, PATTERN, Optional.empty(), 0.01, 0.2, OptionalInt.empty());
    assertTakenFor(Optional.of(VIOLENCE), Optional.of(VIOLENCE), strange);
  }

  @ParameterizedTest
  @CsvSource({"0.6, true, true", "0.3, false, true", "0.05, false, false"})
  void believesTheModelAlone(double danger, boolean alarm, boolean worry) {
    Optional<TopicId> suicide = Optional.of(SUICIDE);
    assertTakenFor(
        suicide.filter(_ -> alarm),
        suicide.filter(_ -> worry),
        heard(LONG, Optional.empty(), danger));
  }

  @Test
  void doesNotBelieveTheModelAloneWhereItKnowsTooFewWords() {
    Heard strange = heard(LONG, Optional.empty(), Optional.empty(), 0.9, 0.2, OptionalInt.empty());
    assertTakenFor(Optional.empty(), Optional.empty(), strange);
  }

  @Test
  void wantsMoreCertaintyOfFewWordsAndOfWordsBesideAnAge() {
    assertEquals(Optional.empty(), DangerSense.alarm(heard("en jaksa", Optional.empty(), 0.6)));
    Heard aged = heard(LONG, Optional.empty(), Optional.empty(), 0.6, 1, OptionalInt.of(16));
    assertEquals(Optional.empty(), DangerSense.alarm(aged));
  }

  @Test
  void takesAMessageThatIsNothingButAFigureOfSpeechForNoDanger() {
    Heard figure =
        heard(LONG, Optional.empty(), Optional.of("tälle vitsille"), 0.99, 1, OptionalInt.empty());
    assertEquals(Optional.empty(), DangerSense.alarm(figure));
  }

  @Test
  void hearsDangerBesideAFigureOfSpeech() {
    Heard both = heard(LONG, Optional.empty(), Optional.of(LONG), 0.95, 1, OptionalInt.empty());
    assertEquals(Optional.of(SUICIDE), DangerSense.alarm(both));
  }
}
