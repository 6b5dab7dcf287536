package fi.opastin.http;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Release;
import fi.opastin.editing.ReleaseNumber;
import fi.opastin.editor.Notice;
import fi.opastin.editor.ReleasePages;
import fi.opastin.editor.Visit;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages of releases, and the way back to an earlier one. */
final class ReleaseRoutes implements RouteTable.Part {

  private static final String RELEASES = "/editor/releases";
  private static final int PAGE = 50;
  private static final int MOST = 1_000_000;

  private final EditingRoom room;
  private final EditorDoor door;

  ReleaseRoutes(EditingRoom room, EditorDoor door) {
    this.room = room;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(RELEASES, door.page(Right.READ, this::list))
        .get(RELEASES + "/{number}", door.page(Right.READ, this::one))
        .post(RELEASES + "/{number}/restore", door.change(Right.PUBLISH, this::restore));
  }

  private EditorReply list(Visit visit, ServerRequest req) {
    int from = Query.of(req).integer("from", 0, MOST).orElse(0);
    List<Release> releases = room.releases().releases(from, PAGE);
    Optional<String> more =
        releases.size() == PAGE
            ? Optional.of(RELEASES + "?from=" + (from + PAGE))
            : Optional.empty();
    return EditorReply.of(ReleasePages.list(releases, live(), more, visit));
  }

  private EditorReply one(Visit visit, ServerRequest req) {
    return EditorReply.of(page(number(req), visit));
  }

  private fi.opastin.editor.EditorPage page(ReleaseNumber number, Visit visit) {
    Release release =
        room.releases()
            .release(number)
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    return ReleasePages.one(release, live(), changes(number), visit);
  }

  private SortedMap<String, ReleasePages.Change> changes(ReleaseNumber number) {
    SortedMap<String, String> before =
        number.value() == 1
            ? new TreeMap<>()
            : room.releases().manifest(new ReleaseNumber(number.value() - 1));
    SortedMap<String, ReleasePages.Change> changes = new TreeMap<>();
    SortedMap<String, Optional<String>> now = room.releases().changes(number);
    // the first release is all of the content: its names say enough
    boolean texts = number.value() > 1;
    now.forEach(
        (path, hash) ->
            changes.put(
                path,
                texts
                    ? new ReleasePages.Change(
                        Optional.ofNullable(before.get(path)).flatMap(room.releases()::text),
                        hash.flatMap(room.releases()::text))
                    : new ReleasePages.Change(Optional.empty(), hash)));
    return changes;
  }

  private EditorReply restore(Visit visit, FormBody form, ServerRequest req) {
    ReleaseNumber seen =
        form.text("live")
            .flatMap(ReleaseRoutes::parse)
            .orElseThrow(
                () ->
                    Problem.at(ProblemType.INVALID_FIELD, "live", "must be a release's number")
                        .toException());
    EditResult result =
        room.publisher().rollBack(visit.person(), number(req), seen, form.text("note").orElse(""));
    return switch (result) {
      case EditResult.Live live ->
          EditorReply.done(RELEASES + "/" + live.release().number(), Notice.RESTORED);
      // somebody published meanwhile: the page shows what is live now, to be looked at again
      case EditResult.Overtaken _ -> EditorReply.refused(409, page(number(req), visit));
      default -> throw EditProblems.of(result).toException();
    };
  }

  private ReleaseNumber live() {
    return room.releases().newest().orElseThrow();
  }

  static ReleaseNumber number(ServerRequest req) {
    return parse(req.path().pathParameters().get("number"))
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private static Optional<ReleaseNumber> parse(String text) {
    return text.matches("[1-9][0-9]{0,8}")
        ? Optional.of(new ReleaseNumber(Integer.parseInt(text)))
        : Optional.empty();
  }
}
