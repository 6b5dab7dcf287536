package fi.opastin;

import fi.opastin.editing.ContentCompiler;
import fi.opastin.editing.Trial;
import fi.opastin.evaluation.GoldenConversation;
import fi.opastin.evaluation.GoldenRun;
import fi.opastin.evaluation.HeldOutPhrases;
import fi.opastin.evaluation.Judged;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What every content goes through before it is live: it is checked and compiled, its golden
 * conversations are played, and its phrases are judged by a classifier that has not seen them.
 *
 * @param compiler checks and compiles
 * @param store keeps what was compiled
 * @param trainer makes the classifier that has not seen the phrases it judges
 * @param clock what day it is
 */
record ContentWorkshop(
    KnowledgeCompiler compiler, KnowledgeStore store, ClassifierTrainer trainer, Clock clock)
    implements ContentCompiler {

  @Override
  public Compilation compile(PackContent content) {
    Draft draft = content.read();
    return keeping(draft, compiler.compile(draft, Application.today(clock)));
  }

  @Override
  public Compilation compileReleased(PackContent content) {
    Draft draft = content.read();
    return keeping(draft, compiler.compileChecked(draft));
  }

  private Compilation keeping(Draft draft, Compilation compilation) {
    if (compilation instanceof Compilation.Compiled(Knowledge knowledge, List<Finding> _)) {
      store.keepSoon(draft.fingerprint(), knowledge, draft.lesson());
    }
    return compilation;
  }

  @Override
  public Optional<Knowledge> kept(String fingerprint) {
    return store.read(fingerprint);
  }

  @Override
  public void share(String fingerprint) {
    store.share(fingerprint);
  }

  @Override
  public Trial measure(PackContent content, Compilation.Compiled compiled) {
    Draft draft = content.read();
    List<Finding> all = new ArrayList<>(compiled.findings());
    SortedMap<String, Boolean> stories = stories(draft, compiled.knowledge(), all);
    SortedMap<String, Trial.Understood> phrases = new TreeMap<>();
    SortedSet<Trial.HeldOut> misunderstood = new TreeSet<>();
    for (Judged judged : HeldOutPhrases.of(draft.lesson(), trainer)) {
      boolean right = judged.guessedRight();
      phrases.merge(
          judged.topic(),
          new Trial.Understood(1, right ? 1 : 0),
          (a, b) -> new Trial.Understood(a.held() + b.held(), a.right() + b.right()));
      if (!right) {
        misunderstood.add(
            new Trial.HeldOut(judged.topic(), judged.language(), judged.text(), judged.guess()));
      }
    }
    return new Trial(draft.fingerprint(), all, stories, phrases, misunderstood);
  }

  private static SortedMap<String, Boolean> stories(
      Draft draft, Knowledge knowledge, List<Finding> findings) {
    GoldenRun run = new GoldenRun(Application.chat(() -> knowledge), Application.terminal());
    SortedMap<String, Boolean> stories = new TreeMap<>();
    draft
        .conversations()
        .forEach(
            file ->
                GoldenConversation.parse(file.file(), file.text(), findings)
                    .forEach(
                        story ->
                            stories.put(
                                story.file() + ": " + story.title(), run.play(story).passed())));
    return stories;
  }
}
