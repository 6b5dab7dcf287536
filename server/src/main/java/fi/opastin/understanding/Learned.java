package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was learned from phrases, before calibration. Immutable, safe to share.
 *
 * @param subjects in the order of the committee's classes
 * @param words that are known
 * @param vectorizer of messages
 * @param committee that judges vectors
 * @param phrases for the nearest one
 * @param contacts tells who asks for a contact
 */
record Learned(
    List<Subject> subjects,
    KnownWords words,
    Vectorizer vectorizer,
    Committee committee,
    PhraseIndex phrases,
    ContactSense contacts) {

  /** How much likeness to a phrase of a subject speaks for the subject, in units of margin. */
  private static final float NEAREST = 0.15f;

  private static final int KEPT = 10;

  /** So far ahead of all else, in units of margin, a remark is nothing but a remark. */
  private static final float NOTHING_NEAR = 0.5f;

  /**
   * A decision before calibration.
   *
   * @param vector of the message
   * @param order numbers of the ten best subjects, best first
   * @param margins of all subjects
   * @param evidence for the first
   * @param danger the likeliest danger and the evidence for it; empty where none is known
   * @param nearest phrase
   * @param contact how probable it is that a contact is asked for
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Decision(
      SparseVector vector,
      int[] order,
      float[] margins,
      Calibration.Evidence evidence,
      Optional<Danger> danger,
      PhraseIndex.Nearest nearest,
      double contact) {}

  /** The likeliest danger of a message, and what speaks for and against it. */
  record Danger(Subject subject, DangerFit.Evidence evidence) {}

  /** What a message is about. */
  Decision decide(Utterance utterance, Language language) {
    List<Token> equalWords =
        EqualWords.in(utterance.tokens(), language, token -> words.isKnown(token, language));
    Utterance equal = new Utterance(utterance.text(), equalWords);
    List<Token> meant = words.repaired(equal.tokens(), language);
    SparseVector vector = vectorizer.vector(new Reading(equal, meant, language));
    return decide(vector, phrases.nearest(vector), words.share(equal.tokens(), language));
  }

  /** What one of the phrases is about, as if the index did not hold it. */
  Decision decideHeldOut(int phrase, Reading reading, SparseVector vector) {
    double known = words.shareOfOthers(reading.words(), reading.language());
    return decide(vector, phrases.nearestBut(phrase, vector), known);
  }

  private Decision decide(SparseVector vector, PhraseIndex.Nearest nearest, double known) {
    float[] margins = committee.scores(vector);
    int near =
        nearest
            .phrase()
            .map(phrase -> Collections.binarySearch(subjects, phrase.subject()))
            .orElse(-1);
    if (near >= 0) {
      margins[near] += NEAREST * (float) nearest.similarity();
    }
    int[] order = withoutLesserRemark(top(margins), margins);
    Calibration.Evidence evidence =
        new Calibration.Evidence(
            margins[order[0]],
            order.length > 1 ? margins[order[1]] : -1,
            order.length > 2 ? margins[order[2]] : -1,
            nearest.similarity(),
            near == order[0],
            known);
    return new Decision(
        vector,
        order,
        margins,
        evidence,
        danger(margins, nearest, known),
        nearest,
        contacts.probability(vector));
  }

  /**
   * Who tells of themselves and asks something asks something: a message is a remark where nothing
   * else comes near.
   */
  private int[] withoutLesserRemark(int[] order, float[] margins) {
    int remark = Collections.binarySearch(subjects, Subject.REMARK);
    boolean alone =
        order[0] == remark
            && (order.length == 1 || margins[remark] - margins[order[1]] >= NOTHING_NEAR);
    return alone ? order : IntStream.of(order).filter(subject -> subject != remark).toArray();
  }

  private Optional<Danger> danger(float[] margins, PhraseIndex.Nearest nearest, double known) {
    int danger = -1;
    int calm = -1;
    for (int c = 0; c < margins.length; c++) {
      if (subjects.get(c).isDanger()) {
        danger = danger < 0 || margins[c] > margins[danger] ? c : danger;
      } else {
        calm = calm < 0 || margins[c] > margins[calm] ? c : calm;
      }
    }
    if (danger < 0 || calm < 0) {
      return Optional.empty();
    }
    boolean near = nearest.phrase().filter(phrase -> phrase.subject().isDanger()).isPresent();
    return Optional.of(
        new Danger(
            subjects.get(danger),
            new DangerFit.Evidence(
                margins[danger], margins[calm], nearest.similarity(), near, known)));
  }

  /** The classes with the highest margins, highest first; of equal ones the first. */
  private static int[] top(float[] margins) {
    int[] order = new int[Math.min(KEPT, margins.length)];
    int size = 0;
    for (int c = 0; c < margins.length; c++) {
      if (size == order.length && margins[c] <= margins[order[size - 1]]) {
        continue;
      }
      size = Math.min(size + 1, order.length);
      int rank = size - 1;
      for (; rank > 0 && margins[order[rank - 1]] < margins[c]; rank--) {
        order[rank] = order[rank - 1];
      }
      order[rank] = c;
    }
    return order;
  }

  void write(ModelOutput output) {
    output.strings(subjects.stream().map(Subject::name).toList());
    vectorizer.stems().write(output);
    words.write(output);
    vectorizer.write(output);
    committee.write(output);
    phrases.write(output);
    contacts.write(output);
  }

  /**
   * What was learned before.
   *
   * @param phrases that it was learned from
   */
  static Learned read(ModelInput input, List<Phrase> phrases) {
    List<Subject> subjects = input.strings().stream().map(Subject::new).toList();
    Stems stems = Stems.read(input);
    return new Learned(
        subjects,
        KnownWords.read(input, stems),
        Vectorizer.read(input, stems),
        Committee.read(input),
        PhraseIndex.read(input, phrases),
        ContactSense.read(input));
  }
}
