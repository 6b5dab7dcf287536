package fi.opastin.http;

import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerFiles;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalId;
import fi.opastin.editing.Step;
import fi.opastin.editor.AnswerPage;
import fi.opastin.editor.AnswerView;
import fi.opastin.editor.PlaceNames;
import fi.opastin.editor.PlacedFinding;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.packs.Finding;
import io.helidon.webserver.http.ServerRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an answer is opened, judged and saved, for pages and for programs. Safe to share. */
final class AnswerBench {

  private final EditingRoom room;
  private final AnswerDesk desk;

  AnswerBench(EditingRoom room) {
    this.room = room;
    this.desk = new AnswerDesk(room);
  }

  /**
   * An answer that was opened.
   *
   * @param files where it stands
   * @param table what lies there
   */
  record Opened(AnswerFiles files, AnswerDesk.Table table) {

    AnswerSheet sheet() {
      return AnswerSheet.of(files, table::text);
    }

    TopicId topic() {
      return files.id().topic();
    }

    /** All files that it stands in. */
    List<String> all() {
      return table.all(files);
    }
  }

  /**
   * What somebody wants to save.
   *
   * @param version of the draft that they saw; empty where there was none
   * @param mark of the text that they saw; empty where they name a version alone
   * @param title of the draft
   * @param anew whether they saw that live files had changed
   * @param texts by path; empty where a file goes
   */
  record Wish(
      Optional<Integer> version,
      Optional<String> mark,
      String title,
      boolean anew,
      Map<String, Optional<String>> texts) {}

  /** What came of saving. */
  sealed interface Saved {
    /** It stands in a draft. */
    record In(Proposal draft) implements Saved {}

    /** Somebody changed it meanwhile; this is how it is now. */
    record Stale(Opened now) implements Saved {}

    /** It cannot be kept. */
    record Unfit(List<String> faults) implements Saved {}
  }

  /** What is live, with what is switched off as if it were not. */
  Knowledge knowledge() {
    return room.knowledge().whole();
  }

  EditingRoom room() {
    return room;
  }

  AnswerDesk desk() {
    return desk;
  }

  /** The form of an answer, in which places may stand by their names. */
  AnswerForm form(FormBody body) {
    return new AnswerForm(body, new PlaceNames(knowledge().directory()));
  }

  /** Opens the answer that an address names, in the draft that it names. */
  Opened open(Visit visit, ServerRequest req) {
    return open(visit, req, Query.of(req).text(AnswerPage.DRAFT));
  }

  /** Opens the answer that an address names. */
  Opened open(Visit visit, ServerRequest req, Optional<String> draft) {
    return open(visit, req.path().pathParameters().get("answer"), draft);
  }

  /**
   * Opens an answer in a draft, in somebody's own draft on it, or as it is live.
   *
   * @param draft id of a draft; empty for their own, if they have one
   */
  Opened open(Visit visit, String id, Optional<String> draft) {
    if (!AnswerId.isWellFormed(id)) {
      throw notFound();
    }
    AnswerId answer = new AnswerId(id);
    Optional<Proposal> named = draft.map(this::draft).filter(AnswerBench::isOpen);
    AnswerDesk.Table live = desk.table(Optional.empty());
    Optional<AnswerFiles> files = AnswerFiles.in(live.paths(), answer);
    Optional<Proposal> worked =
        draft.isPresent() ? named : files.flatMap(f -> desk.own(visit.person(), live.all(f)));
    AnswerDesk.Table table = live.with(worked);
    Optional<AnswerFiles> found = table.files(answer);
    if (found.isEmpty() && knowledge().topics().containsKey(answer.topic()) && isMain(answer)) {
      found = files;
    }
    return new Opened(found.orElseThrow(AnswerBench::notFound), table);
  }

  private static boolean isMain(AnswerId answer) {
    return answer.value().equals(answer.topic().value());
  }

  private Proposal draft(String id) {
    return ProposalId.parse(id)
        .flatMap(room.proposals()::proposal)
        .orElseThrow(AnswerBench::notFound);
  }

  private static boolean isOpen(Proposal draft) {
    return Step.EDIT.from(draft.stage()).isPresent();
  }

  static ProblemException notFound() {
    return Problem.of(ProblemType.NOT_FOUND).toException();
  }

  /** What is to be said about texts, those that keep the draft from going live first. */
  List<PlacedFinding> lint(Visit visit, Opened opened, Map<String, Optional<String>> texts) {
    return desk.lint(opened.files(), opened.table(), texts, visit.today()).stream()
        .sorted(Comparator.comparing((Finding finding) -> !finding.blocks()))
        .map(finding -> PlacedFinding.of(finding, opened.files(), texts))
        .toList();
  }

  /** What the page of an answer shows. */
  AnswerView view(
      Visit visit,
      Opened opened,
      AnswerSheet sheet,
      List<PlacedFinding> findings,
      String title,
      AnswerView.Trouble trouble,
      List<String> faults) {
    Optional<Proposal> draft = opened.table().draft();
    List<Proposal> others =
        desk.open(opened.all()).stream()
            .filter(other -> !draft.map(Proposal::id).equals(Optional.of(other.id())))
            .filter(other -> !other.author().equals(visit.person().id()) || !isOpen(other))
            .toList();
    String named =
        title.isBlank() ? draft.map(Proposal::title).orElse(opened.files().id().value()) : title;
    return new AnswerView(
        visit,
        knowledge(),
        sheet,
        opened.table(),
        desk.statuses(opened.files(), opened.table(), room.releases().lastChanges()),
        findings,
        others,
        named,
        trouble,
        faults);
  }

  /** Saves texts into the draft that is worked on, or begins one. */
  Saved save(Visit visit, Opened opened, Optional<String> named, Wish wish) {
    Optional<Proposal> draft = opened.table().draft();
    boolean sameDraft = named.equals(draft.map(found -> found.id().value()));
    boolean sameVersion = draft.isEmpty() || wish.version().equals(draft.map(Proposal::version));
    boolean sameText =
        wish.mark()
            .map(mark -> mark.equals(opened.table().mark(opened.all())))
            .orElse(draft.isPresent());
    if (!sameDraft || !sameVersion || !sameText) {
      return new Saved.Stale(opened);
    }
    Map<String, Optional<String>> texts = new LinkedHashMap<>(wish.texts());
    return saved(
        visit, opened, room.desk().keep(visit.person(), draft, wish.title(), texts, wish.anew()));
  }

  private Saved saved(Visit visit, Opened opened, EditResult result) {
    return switch (result) {
      case EditResult.Done(Proposal proposal) -> new Saved.In(proposal);
      case EditResult.Unfit(List<String> faults) -> new Saved.Unfit(faults);
      case EditResult.Stale(Proposal now) ->
          new Saved.Stale(open(visit, opened.files().id().value(), Optional.of(now.id().value())));
      case EditResult.NotNow(Proposal now, Step _) ->
          new Saved.Stale(open(visit, opened.files().id().value(), Optional.of(now.id().value())));
      default -> throw EditProblems.of(result).toException();
    };
  }
}
