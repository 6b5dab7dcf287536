package fi.opastin.http;

import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatService;
import fi.opastin.conversation.StateToken;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalId;
import fi.opastin.editing.Stage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.Story;
import fi.opastin.editor.StoryPage;
import fi.opastin.editor.Talk;
import fi.opastin.editor.TryPage;
import fi.opastin.editor.TryWords;
import fi.opastin.editor.Visit;
import fi.opastin.evaluation.GoldenConversation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chat on a draft beside the live one, {@code /editor/try}. */
final class EditorTry implements RouteTable.Part {

  private static final int MOST_DRAFTS = 100;
  private static final int OLDEST = 120;
  private static final Set<Stage> OPEN =
      Stream.of(Stage.values()).filter(Stage::isOpen).collect(Collectors.toUnmodifiableSet());

  private final EditingRoom room;
  private final DraftKnowledge drafts;
  private final StateToken tokens;
  private final EditorDoor door;

  EditorTry(EditingRoom room, StateToken tokens, EditorDoor door) {
    this.room = room;
    this.drafts = new DraftKnowledge(room);
    this.tokens = tokens;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/editor/try", door.page(Right.READ, this::begin))
        .post("/editor/try", door.change(Right.READ, (visit, form, req) -> turn(visit, form)))
        .post(
            "/editor/try/story", door.change(Right.EDIT, (visit, form, req) -> story(visit, form)))
        .post(
            "/editor/try/story/save",
            door.change(Right.EDIT, (visit, form, req) -> save(visit, form)));
  }

  private EditorReply begin(Visit visit, ServerRequest req) {
    Optional<Proposal> draft = Query.of(req).text("draft").map(this::draft);
    Talk talk =
        new Talk(
            new Talk.Pretended(
                visit.now(), visit.language(), Optional.empty(), OptionalInt.empty(), Set.of()),
            List.of());
    return shown(visit, talk, draft, "", Optional.empty());
  }

  private Proposal draft(String id) {
    return ProposalId.parse(id)
        .flatMap(room.proposals()::proposal)
        .orElseThrow(AnswerBench::notFound);
  }

  private EditorReply turn(Visit visit, FormBody form) {
    Optional<Proposal> draft = form.text("draft").map(this::draft);
    List<String> said = past(form);
    String typed = form.text("text").orElse("").strip();
    Optional<String> choice = form.text("choice").map(Talk::choice).flatMap(Talk::read);
    Optional<TryWords> fault = Optional.empty();
    boolean only = form.text("look").isPresent();
    if (said.size() >= Talk.MOST_TURNS && !only) {
      fault = Optional.of(TryWords.TOO_MANY);
    } else if (choice.isPresent()) {
      said.add(choice.get());
    } else if (!only && typed.isEmpty()) {
      fault = Optional.of(TryWords.EMPTY);
    } else if (!only && !Talk.fits(typed)) {
      fault = Optional.of(TryWords.TOO_LONG);
    } else if (!only) {
      said.add(Talk.text(typed));
      typed = "";
    }
    return shown(visit, new Talk(pretended(visit, form), said), draft, typed, fault);
  }

  private static List<String> past(FormBody form) {
    return form.all("past").stream()
        .limit(Talk.MOST_TURNS)
        .flatMap(field -> Talk.read(field).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private EditorReply shown(
      Visit visit, Talk talk, Optional<Proposal> draft, String typed, Optional<TryWords> fault) {
    TryPage page =
        new TryPage(
            visit,
            room.knowledge().get(),
            talk,
            draft,
            room.proposals().proposals(OPEN, 0, MOST_DRAFTS));
    int status = fault.isPresent() ? 422 : 200;
    if (draft.isEmpty()) {
      return EditorReply.refused(status, page.of(live(talk), Optional.empty(), typed, fault));
    }
    return switch (drafts.of(draft.get())) {
      case DraftKnowledge.State.Waiting _ -> EditorReply.of(page.waiting());
      case DraftKnowledge.State.Faulty(List<Finding> findings) ->
          EditorReply.of(page.faulty(findings));
      case DraftKnowledge.State.Failed _ -> EditorReply.of(page.failed());
      case DraftKnowledge.State.Ready(Knowledge knowledge) ->
          EditorReply.refused(
              status, page.of(live(talk), Optional.of(played(talk, knowledge)), typed, fault));
    };
  }

  private List<ChatReply> live(Talk talk) {
    return played(talk, room.knowledge().get());
  }

  private List<ChatReply> played(Talk talk, Knowledge knowledge) {
    return talk.play(new ChatService(() -> knowledge, tokens));
  }

  private Talk.Pretended pretended(Visit visit, FormBody form) {
    Set<Audience> audience = EnumSet.noneOf(Audience.class);
    form.all("audience").forEach(id -> Audience.of(id).ifPresent(audience::add));
    return new Talk.Pretended(
        form.text("now").map(EditorTry::time).orElseGet(visit::now),
        form.text("lang").flatMap(Language::of).orElse(visit.language()),
        form.text("municipality")
            .flatMap(room.knowledge().get().directory()::municipality)
            .map(Municipality::code),
        age(form.text("age").orElse("").strip()),
        audience);
  }

  private static Instant time(String text) {
    try {
      LocalDateTime time = LocalDateTime.parse(text);
      if (time.getYear() < 2000 || time.getYear() > 2100) {
        throw fault("now", "must lie between 2000 and 2100");
      }
      return time.atZone(OpeningHours.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw fault("now", "must be a date and a time, such as 2026-11-30T10:00");
    }
  }

  private static OptionalInt age(String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > OLDEST) {
      throw fault("age", "must be a whole number from 0 to " + OLDEST);
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static ProblemException fault(String field, String rule) {
    return Problem.at(ProblemType.INVALID_FIELD, field, rule).toException();
  }

  /** The conversation as a story, to be edited. */
  private EditorReply story(Visit visit, FormBody form) {
    Optional<Proposal> draft = form.text("draft").map(this::draft);
    Talk talk = new Talk(pretended(visit, form), past(form));
    Knowledge knowledge = room.knowledge().get();
    if (draft.isPresent()) {
      if (!(drafts.of(draft.get()) instanceof DraftKnowledge.State.Ready ready)) {
        return shown(visit, talk, draft, "", Optional.empty());
      }
      knowledge = ready.knowledge();
    }
    String text =
        Story.of(TryWords.STORY_TITLE.in(visit.language()), talk, played(talk, knowledge));
    return EditorReply.of(new StoryPage(visit, draft).of("", text, Optional.empty(), List.of()));
  }

  private EditorReply save(Visit visit, FormBody form) {
    Optional<Proposal> draft = form.text("draft").map(this::draft);
    StoryPage page = new StoryPage(visit, draft);
    String name = form.text("name").orElse("").strip();
    String text = form.stripped("story") + "\n";
    if (!Story.isName(name)) {
      return EditorReply.refused(
          422, page.of(name, text, Optional.of(TryWords.BAD_NAME), List.of()));
    }
    String path = path(name);
    boolean isTaken =
        room.releases().newest().map(room.releases()::manifest).stream()
                .anyMatch(files -> files.containsKey(path))
            || draft.flatMap(found -> found.change(path)).isPresent();
    if (isTaken) {
      return EditorReply.refused(422, page.of(name, text, Optional.of(TryWords.TAKEN), List.of()));
    }
    List<Finding> findings = new ArrayList<>();
    List<GoldenConversation> stories = GoldenConversation.parse(path, text, findings);
    if (!findings.isEmpty() || stories.isEmpty()) {
      Optional<TryWords> fault =
          findings.isEmpty() ? Optional.of(TryWords.NO_STEPS) : Optional.empty();
      return EditorReply.refused(422, page.of(name, text, fault, findings));
    }
    return saved(visit, form, draft, Map.of(path, Optional.of(text)), name, text);
  }

  private EditorReply saved(
      Visit visit,
      FormBody form,
      Optional<Proposal> draft,
      Map<String, Optional<String>> texts,
      String name,
      String text) {
    EditResult result =
        draft
            .map(
                found ->
                    room.desk()
                        .write(
                            visit.person(),
                            found.id(),
                            DraftRoutes.version(form),
                            found.title(),
                            texts,
                            false))
            .orElseGet(() -> room.desk().create(visit.person(), name, texts));
    return switch (result) {
      case EditResult.Done(Proposal now) ->
          EditorReply.done("/editor/drafts/" + now.id(), Notice.SAVED);
      case EditResult.Stale(Proposal now) -> stale(visit, now, name, text);
      case EditResult.NotNow(Proposal now, var _) -> stale(visit, now, name, text);
      case EditResult.NotYours _, EditResult.Unknown _ ->
          throw EditProblems.of(result).toException();
      default -> throw fault("story", "cannot be kept");
    };
  }

  private static EditorReply stale(Visit visit, Proposal now, String name, String text) {
    return EditorReply.refused(
        409,
        new StoryPage(visit, Optional.of(now))
            .of(name, text, Optional.of(TryWords.STALE), List.of()));
  }

  private String path(String name) {
    String pack =
        room.releases().newest().map(room.releases()::manifest).stream()
            .flatMap(files -> files.keySet().stream())
            .filter(path -> path.endsWith("/pack.yaml"))
            .findFirst()
            .map(path -> path.split("/")[1])
            .orElse("finland");
    return "packs/" + pack + "/conversations/" + name + ".txt";
  }
}
