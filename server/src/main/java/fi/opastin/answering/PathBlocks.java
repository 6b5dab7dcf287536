package fi.opastin.answering;

import fi.opastin.directory.Municipality;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Wording;
import fi.opastin.paths.PathMove;
import fi.opastin.paths.Walk;
import fi.opastin.understanding.ChoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of guided paths within a reply. */
record PathBlocks(Blocks blocks) {

  List<Block> asked(Outcome.PathAsked asked) {
    List<Block> list = new ArrayList<>();
    switch (asked.before()) {
      case NOTHING -> {}
      case INTRO -> list.add(text(asked.path().intro().in(blocks.language())));
      case LANGUAGE_CHANGED -> list.add(blocks.text(Wording.Key.LANGUAGE_CHANGED));
      case PLACE_UNKNOWN -> list.add(blocks.text(Wording.Key.PATH_PLACE_UNKNOWN));
    }
    list.add(text(asked.question().ask().in(blocks.language())));
    blocks.addChoices(list, asked.choices());
    return list;
  }

  List<Block> ended(Outcome.PathEnded ended, Optional<Municipality> place) {
    List<Block> list = new ArrayList<>();
    list.add(text(ended.end().say().in(blocks.language())));
    ended.answer().ifPresent(answer -> list.add(new Block.Text(blocks.whole(answer, place))));
    Blocks.addServices(list, ended.services());
    ended.answer().map(Answer::paths).ifPresent(paths -> list.addAll(pages(paths)));
    list.addAll(pages(ended.end().paths()));
    blocks.addChoices(list, ended.choices());
    return list;
  }

  List<Block> opened(Outcome.PathOpened opened) {
    List<Block> list = new ArrayList<>();
    list.add(text(opened.path().intro().in(blocks.language())));
    list.addAll(pages(List.of(opened.path().id())));
    blocks.addChoices(list, opened.choices());
    return list;
  }

  /** Those of some paths that open on a page of their own. */
  List<Block> pages(List<PathId> paths) {
    List<Block> list = new ArrayList<>();
    for (PathId id : paths) {
      path(id)
          .filter(path -> path.exercise().isPresent())
          .ifPresent(p -> list.add(new Block.Path(id, p.title().in(blocks.language()))));
    }
    return list;
  }

  /**
   * The same blocks with the path that was left, to go on with; there is none beside the lines of
   * danger.
   */
  List<Block> with(Turn turn, List<Block> list) {
    Optional<Walk> walk = turn.next().walk();
    ChoiceId goOn = new ChoiceId.OfPath(PathMove.Steer.GO_ON);
    boolean offers = turn.next().offered().contains(goOn);
    Optional<GuidedPath> path = walk.filter(w -> offers).flatMap(w -> path(w.path()));
    if (path.isEmpty()) {
      return list;
    }
    String label = PathLabels.goOn(path.get(), blocks.knowledge().wording(), blocks.language());
    List<Block> more = new ArrayList<>(list);
    List<Block.Choice> choices = new ArrayList<>();
    if (!more.isEmpty() && more.getLast() instanceof Block.Choices(List<Block.Choice> items)) {
      more.removeLast();
      choices.addAll(items);
    }
    choices.add(new Block.Choice(goOn.id(), label));
    more.add(new Block.Choices(choices));
    return more;
  }

  private Optional<GuidedPath> path(PathId id) {
    return blocks.knowledge().path(id);
  }

  private static Block text(String words) {
    return new Block.Text(RichText.of(words));
  }
}
