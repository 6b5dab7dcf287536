package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticalTrainerTest {

  private static final Map<String, List<WordPattern>> NO_CONCEPTS = Map.of();

  private final List<Phrase> phrases = new ArrayList<>();

  private void teach(String subject, Language language, String... texts) {
    for (String text : texts) {
      phrases.add(
          new Phrase(new Subject(subject), language, text, subject + ".txt", phrases.size() + 1));
    }
  }

  private TopicClassifier trained(Map<String, List<WordPattern>> concepts) {
    return new StatisticalTrainer().train(new Lesson(phrases, List.of(), List.of(), concepts));
  }

  private TopicClassifier cvOrHome() {
    teach(
        "work-cv",
        Language.FI,
        "miten kirjoitan cv:n",
        "työhakemus malli",
        "apua ansioluetteloon",
        "hakemuksen kirjoittaminen",
        "ansioluettelo pohja",
        "mitä cv:hen laitetaan");
    teach(
        "life-housing",
        Language.FI,
        "mistä löydän asunnon",
        "vuokra-asunto haku",
        "muutan omaan kotiin",
        "kämppä kouvolasta",
        "asunnon hakeminen",
        "yksiö vuokralle");
    teach(
        "out-of-scope",
        Language.FI,
        "sää huomenna",
        "pullan resepti",
        "kuka voitti pelin",
        "koira haukkuu");
    return trained(NO_CONCEPTS);
  }

  private static SubjectScore best(TopicClassifier classifier, String text, Language language) {
    return classifier.classify(Utterance.of(text), language).best().orElseThrow();
  }

  @Test
  void knowsWhatItWasTaughtInOtherForms() {
    TopicClassifier classifier = cvOrHome();
    assertEquals(
        "work-cv", best(classifier, "ansioluettelon tekeminen", Language.FI).subject().name());
    assertEquals("life-housing", best(classifier, "asuntoa haen", Language.FI).subject().name());
  }

  @Test
  void readsThroughATypo() {
    TopicClassifier classifier = cvOrHome();
    assertEquals("work-cv", best(classifier, "ansioulettelo", Language.FI).subject().name());
    assertEquals(
        "life-housing", best(classifier, "mista loydan asunnn", Language.FI).subject().name());
  }

  @Test
  void takesAMisspeltWordForOneOfTheSameLanguage() {
    teach("work-cv", Language.SV, "handla", "handla maten", "jag vill handla", "vi ska handla nu");
    teach("life-housing", Language.EN, "handle it", "please open the window", "a new flat");
    TopicClassifier classifier = trained(NO_CONCEPTS);
    assertEquals("work-cv", best(classifier, "handlx", Language.SV).subject().name());
    assertEquals("life-housing", best(classifier, "handlx", Language.EN).subject().name());
  }

  @Test
  void carriesWhatOneLanguageTeachesToAnotherByConcepts() {
    teach("work-cv", Language.FI, "ansioluettelo", "ansioluettelon teko", "apua ansioluetteloon");
    teach("life-housing", Language.FI, "asunto", "asunnon haku", "apua asunnon etsimiseen");
    Map<String, List<WordPattern>> concepts =
        Map.of(
            "cv", concept("ansioluettelo*", "resume*"),
            "home", concept("asunto*", "asunno*", "apartment*"));
    TopicClassifier classifier = trained(concepts);
    assertEquals("life-housing", best(classifier, "apartment", Language.EN).subject().name());
    assertEquals("work-cv", best(classifier, "resume", Language.EN).subject().name());
  }

  private static List<WordPattern> concept(String... words) {
    List<WordPattern> patterns = new ArrayList<>();
    for (String word : words) {
      patterns.addAll(WordPattern.parse(word));
    }
    return patterns;
  }

  @Test
  void isTheSameEveryTime() {
    TopicClassifier first = cvOrHome();
    TopicClassifier second = trained(NO_CONCEPTS);
    for (String text : List.of("cv", "asunto", "sää", "jotain muuta", "hakeminen")) {
      assertEquals(
          first.classify(Utterance.of(text), Language.FI),
          second.classify(Utterance.of(text), Language.FI));
    }
  }

  @Test
  void givesProbabilities() {
    TopicClassifier classifier = cvOrHome();
    for (String text : List.of("cv", "asunto ja cv", "xyzzy", "sää")) {
      List<SubjectScore> scores = classifier.classify(Utterance.of(text), Language.FI).scores();
      double sum = scores.stream().mapToDouble(SubjectScore::probability).sum();
      assertTrue(sum <= 1.0001, text + " " + scores);
      scores.forEach(
          s -> assertTrue(s.probability() >= 0 && s.probability() <= 1, text + " " + scores));
      for (int i = 1; i < scores.size(); i++) {
        assertTrue(
            scores.get(i - 1).probability() >= scores.get(i).probability(), text + " " + scores);
      }
    }
  }

  @Test
  void hasNoOpinionOnNothing() {
    assertTrue(cvOrHome().classify(Utterance.of("!!!"), Language.FI).scores().isEmpty());
  }
}
