package fi.opastin.bench;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackReader;
import fi.opastin.knowledge.Phrase;
import fi.opastin.understanding.StatisticalTrainer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The product's content, read and compiled as the product does it. */
final class Content {

  private Content() {}

  /** Reads all packs. */
  static Draft read(Path folder) {
    try {
      return new PackReader(folder).read();
    } catch (PackReader.Unreadable e) {
      throw new CannotMeasure(e.getMessage());
    }
  }

  /** The same draft with other phrases. */
  static Draft with(Draft draft, List<Phrase> phrases) {
    return new Draft(
        draft.fingerprint(),
        draft.topics(),
        draft.answers(),
        draft.paths(),
        phrases,
        draft.followUps(),
        draft.contactWishes(),
        draft.rules(),
        draft.crisisContacts(),
        draft.crisisPatterns(),
        draft.signals(),
        draft.audiences(),
        draft.concepts(),
        draft.wording(),
        draft.starters(),
        draft.expectations(),
        draft.events(),
        draft.directory(),
        draft.conversations(),
        draft.vocabulary(),
        draft.files(),
        draft.findings());
  }

  /** Compiles, the training included. */
  static Knowledge compile(Draft draft, LocalDate today) {
    return switch (new KnowledgeCompiler(new StatisticalTrainer()).compile(draft, today)) {
      case Compilation.Compiled compiled -> compiled.knowledge();
      case Compilation.Rejected _ ->
          throw new CannotMeasure("The content is faulty: run \"./opastin check\".");
    };
  }
}
