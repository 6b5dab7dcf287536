package fi.opastin;

import fi.opastin.editing.ContentTrials;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.storage.Database;
import fi.opastin.understanding.ModelShelf;
import fi.opastin.understanding.ModelStore;
import fi.opastin.understanding.StatisticalTrainer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What keeps that nothing is learned or compiled twice, joined.
 *
 * @param models folder of trained models and compiled knowledge
 * @param shelf where others have them; known once there is a database
 * @param trainer of what is served
 * @param store of what was compiled
 */
record Learning(
    Path models, CompletableFuture<ModelShelf> shelf, ModelStore trainer, KnowledgeStore store) {

  static Learning in(Path models) {
    CompletableFuture<ModelShelf> shelf = new CompletableFuture<>();
    Late late = new Late(shelf);
    ModelStore trainer =
        new ModelStore(models, new StatisticalTrainer(), late, new LearningProcess());
    return new Learning(models, shelf, trainer, new KnowledgeStore(models, trainer, late));
  }

  /** Compiles and measures contents, with what machines share in a database. */
  ContentTrials trials(Database database, Optional<Path> shipped, Clock clock) {
    ModelShelf shared = new ModelShelfStore(database, clock);
    shelf.complete(
        shipped.<ModelShelf>map(folder -> new ShippedModelStore(folder, shared)).orElse(shared));
    return new ContentTrials(
        new ContentWorkshop(
            new KnowledgeCompiler(trainer),
            store,
            new ModelStore(
                models.resolve("held-out"),
                new StatisticalTrainer(),
                ModelShelf.NONE,
                new LearningProcess()),
            clock),
        database,
        clock);
  }

  /** A shelf that whoever wants something of it waits for. */
  private record Late(CompletableFuture<ModelShelf> shelf) implements ModelShelf {
    @Override
    public boolean wants() {
      return shelf.join().wants();
    }

    @Override
    public Optional<byte[]> take(String fingerprint) {
      return shelf.join().take(fingerprint);
    }

    @Override
    public void put(String fingerprint, byte[] model) {
      shelf.join().put(fingerprint, model);
    }
  }
}
