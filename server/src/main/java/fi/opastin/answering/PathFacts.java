package fi.opastin.answering;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import fi.opastin.paths.Known;
import fi.opastin.paths.Walk;
import fi.opastin.paths.Walker;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.Question;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.Told;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What answers to the questions of a path make known of a person, and take back. Pure. */
record PathFacts(Walker walker, Knowledge knowledge) {

  /** What is known, and what will not be asked again. */
  static Known known(Situation situation) {
    Person person = situation.person();
    Set<PathSlot> refused = EnumSet.noneOf(PathSlot.class);
    if (situation.asked().contains(Question.PLACE)) {
      refused.add(PathSlot.MUNICIPALITY);
    }
    if (situation.asked().contains(Question.AGE)) {
      refused.add(PathSlot.AGE);
    }
    return new Known(person.municipality(), person.age(), person.situations(), refused);
  }

  /** The situation with an answer. */
  Situation with(Walk.Taken taken, Situation before) {
    Optional<PathSlot> slot = slot(taken);
    if (taken.answer().equals(Walk.SKIP)) {
      return refused(slot, before);
    }
    // in a parent's conversation the age is that of the young person
    boolean ofAnother = is(slot, PathSlot.AGE) && before.person().speaksForAnother();
    Told told =
        new Told(
            is(slot, PathSlot.MUNICIPALITY) ? place(taken.answer()) : Optional.empty(),
            Set.of(),
            OptionalInt.empty(),
            ofAnother ? Set.of() : walker.tells(taken),
            Set.of());
    return before.of(before.person().with(told));
  }

  /** The situation as if these answers had not been given. */
  Situation without(List<Walk.Taken> trail, Situation before) {
    Person person = before.person();
    for (Walk.Taken taken : trail) {
      Optional<PathSlot> slot = slot(taken);
      Set<Audience> left = new HashSet<>(person.situations());
      left.removeAll(walker.tells(taken));
      person =
          new Person(
              is(slot, PathSlot.MUNICIPALITY) ? Optional.empty() : person.municipality(),
              is(slot, PathSlot.AGE) ? OptionalInt.empty() : person.age(),
              left);
    }
    return before.of(person);
  }

  private Optional<PathSlot> slot(Walk.Taken taken) {
    return walker.path().question(taken.step()).flatMap(PathStep.Question::slot);
  }

  private static boolean is(Optional<PathSlot> slot, PathSlot wanted) {
    return slot.filter(wanted::equals).isPresent();
  }

  private Optional<MunicipalityCode> place(String code) {
    return Optional.of(code)
        .filter(MunicipalityCode::isCode)
        .map(MunicipalityCode::new)
        .filter(known -> knowledge.directory().municipality(known).isPresent());
  }

  private static Situation refused(Optional<PathSlot> slot, Situation before) {
    if (slot.isEmpty()) {
      return before;
    }
    return switch (slot.get()) {
      case AGE -> before.knowingAsked(Question.AGE);
      case MUNICIPALITY -> before.knowingAsked(Question.PLACE);
      case AUDIENCE -> before;
    };
  }
}
