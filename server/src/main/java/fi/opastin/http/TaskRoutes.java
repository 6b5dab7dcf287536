package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editor.TaskPage;
import fi.opastin.people.Right;
import fi.opastin.tasks.Task;
import fi.opastin.tasks.TaskBoard;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;

/** What waits to be done, for people and for programs. */
final class TaskRoutes implements RouteTable.Part {

  private final TaskBoard board;
  private final EditorDoor door;
  private final boolean areLinksChecked;

  TaskRoutes(TaskBoard board, EditorDoor door, boolean areLinksChecked) {
    this.board = board;
    this.door = door;
    this.areLinksChecked = areLinksChecked;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(
            TaskPage.PATH,
            door.page(
                Right.READ,
                (visit, req) ->
                    EditorReply.of(
                        TaskPage.of(visit, board.tasksNow(), kind(req), areLinksChecked))))
        .get("/api/v1/editor/tasks", door.call(Right.READ, (visit, req) -> tasks(req)));
  }

  private static Optional<Task.Kind> kind(ServerRequest req) {
    return Query.of(req).parsed("kind", Task.Kind::of, "must be a kind of task");
  }

  private JsonNode tasks(ServerRequest req) {
    Optional<Task.Kind> only = kind(req);
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    board.tasksNow().stream()
        .filter(task -> only.isEmpty() || task.kind() == only.get())
        .forEach(
            task -> {
              ObjectNode item = items.addObject();
              item.put("kind", task.kind().id());
              item.put("subject", task.subject());
              item.put("detail", task.detail());
              item.put("path", task.path());
              task.due().ifPresent(due -> item.put("due", due.toString()));
            });
    return json;
  }
}
