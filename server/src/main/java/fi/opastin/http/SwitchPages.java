package fi.opastin.http;

import fi.opastin.editor.Notice;
import fi.opastin.editor.SwitchPage;
import fi.opastin.editor.SwitchView;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import fi.opastin.switches.SwitchTarget;
import io.helidon.webserver.http.ServerRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages on what is switched off, {@code /editor/switches}. */
final class SwitchPages implements RouteTable.Part {

  private static final String BOT = SwitchPage.PATH + "/bot";
  private static final String SITE = SwitchPage.PATH + "/partners/{key}";
  private static final String TOPIC = SwitchPage.PATH + "/topics/{id}";

  private final SwitchDesk desk;
  private final EditorDoor door;

  SwitchPages(SwitchDesk desk, EditorDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(SwitchPage.PATH, door.page(Right.READ, this::all))
        .get(BOT, door.page(Right.READ, this::show))
        .post(BOT, door.change(Right.MANAGE, this::change))
        .get(SITE, door.page(Right.READ, this::show))
        .post(SITE, door.change(Right.MANAGE, this::change))
        .get(TOPIC, door.page(Right.READ, this::show))
        .post(TOPIC, door.change(Right.PUBLISH, this::change));
  }

  /** What an address names, or 404. */
  static SwitchTarget target(ServerRequest req) {
    String path = req.path().path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    String id =
        path.contains("/partners/")
            ? "partner:" + last
            : path.contains("/topics/") ? "topic:" + last : last;
    return SwitchTarget.of(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private SwitchPage page(Visit visit) {
    return new SwitchPage(visit, target -> desk.name(target, visit.language()));
  }

  private EditorReply all(Visit visit, ServerRequest req) {
    Map<String, String> topics = new TreeMap<>();
    for (Topic topic : desk.topics()) {
      topics.put(topic.id().value(), topic.label(visit.language()));
    }
    Optional<String> chosen = Query.of(req).text("topic").filter(topics::containsKey);
    return chosen
        .map(topic -> EditorReply.onTo(SwitchPage.PATH + "/topics/" + topic))
        .orElseGet(() -> EditorReply.of(page(visit).all(desk.all(visit.person()), topics)));
  }

  private EditorReply show(Visit visit, ServerRequest req) {
    return EditorReply.of(page(visit).one(desk.find(target(req), visit.person())));
  }

  private EditorReply change(Visit visit, FormBody form, ServerRequest req) {
    SwitchTarget target = target(req);
    SwitchView view = desk.find(target, visit.person());
    Map<Language, String> written = new EnumMap<>(Language.class);
    for (Language variant : Language.values()) {
      written.put(variant, form.stripped(variant.tag()));
    }
    boolean isOff =
        switch (form.text("do").orElse("")) {
          case "off" -> true;
          case "on" -> false;
          default -> throw fault("do", "must be off or on");
        };
    return switch (desk.change(
        visit.person(), target, version(form), isOff ? Optional.of(written) : Optional.empty())) {
      case SwitchDesk.Changed.Done _ ->
          EditorReply.done(view.path(), isOff ? Notice.SWITCHED_OFF : Notice.SWITCHED_ON);
      case SwitchDesk.Changed.Stale(SwitchView now) ->
          EditorReply.refused(
              409,
              page(visit)
                  .one(
                      now,
                      new SwitchPage.Entered(
                          isOff ? written : now.message().texts(), List.of(), true)));
      case SwitchDesk.Changed.Faulty(List<Language> variants) ->
          EditorReply.refused(
              422, page(visit).one(view, new SwitchPage.Entered(written, variants, false)));
    };
  }

  private static int version(FormBody form) {
    return form.wholeNumber("version")
        .orElseThrow(() -> fault("version", "must be the version that you saw"));
  }

  private static ProblemException fault(String field, String detail) {
    return Problem.at(ProblemType.INVALID_FIELD, field, detail).toException();
  }
}
