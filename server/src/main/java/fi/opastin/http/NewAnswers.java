package fi.opastin.http;

import fi.opastin.directory.ServiceType;
import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerFiles;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.Proposal;
import fi.opastin.editor.AnswerWords;
import fi.opastin.editor.NewAnswerPage;
import fi.opastin.editor.NewAnswerPage.Fault;
import fi.opastin.editor.Notice;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.packs.YamlEntries;
import fi.opastin.people.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins drafts of new answers and topics, {@code /editor/content/new}. */
final class NewAnswers implements RouteTable.Part {

  private static final int REVIEW_MONTHS = 15;
  private static final int LONGEST_LABEL = 60;

  private final AnswerBench bench;
  private final EditorDoor door;

  NewAnswers(AnswerBench bench, EditorDoor door) {
    this.bench = bench;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(
            "/editor/content/new",
            door.page(
                Right.EDIT,
                (visit, req) ->
                    EditorReply.of(page(visit).of(typed(FormBody.of(new byte[0])), List.of()))))
        .post(
            "/editor/content/new",
            door.change(Right.EDIT, (visit, form, req) -> begin(visit, form)));
  }

  private NewAnswerPage page(Visit visit) {
    return new NewAnswerPage(visit, bench.knowledge());
  }

  private NewAnswerPage.Typed typed(FormBody form) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    for (Language variant : Language.values()) {
      labels.put(variant, form.text("label-" + variant.tag()).orElse("").strip());
    }
    boolean isTopic = form.text("kind").filter("topic"::equals).isPresent();
    return new NewAnswerPage.Typed(
        isTopic,
        form.text(isTopic ? "topic-id" : "topic").orElse("").strip(),
        form.text("name").orElse("").strip(),
        labels,
        form.all("type").stream().filter(type -> ServiceType.of(type).isPresent()).toList(),
        bench.form(form).readers());
  }

  private EditorReply begin(Visit visit, FormBody form) {
    NewAnswerPage.Typed typed = typed(form);
    AnswerDesk.Table table = bench.desk().table(Optional.empty());
    List<Fault> faults = faults(typed, table);
    if (!faults.isEmpty()) {
      return EditorReply.refused(422, page(visit).of(typed, faults));
    }
    AnswerId id =
        new AnswerId(typed.isTopic() ? typed.topic() : typed.topic() + "~" + typed.name());
    AnswerFiles files = AnswerFiles.in(table.paths(), id).orElseThrow(AnswerBench::notFound);
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    if (typed.isTopic()) {
      String topics = table.live(files.topics()).orElse("topics:\n");
      texts.put(files.topics(), Optional.of(withTopic(topics, typed)));
    }
    texts.putAll(sheet(visit, typed, files, table).changes(table::live));
    return switch (bench.room().desk().create(visit.person(), id.value(), texts)) {
      case EditResult.Done(Proposal draft) ->
          EditorReply.done("/editor/content/" + id + "?draft=" + draft.id(), Notice.SAVED);
      case EditResult.NotYours _ -> throw Problem.of(ProblemType.NOT_PERMITTED).toException();
      default -> throw Problem.of(ProblemType.INVALID_FIELD).toException();
    };
  }

  private List<Fault> faults(NewAnswerPage.Typed typed, AnswerDesk.Table table) {
    List<Fault> faults = new ArrayList<>();
    Knowledge knowledge = bench.knowledge();
    boolean isKnown =
        TopicId.isWellFormed(typed.topic())
            && knowledge.topics().containsKey(new TopicId(typed.topic()));
    if (typed.isTopic()) {
      boolean isBad = !TopicId.isWellFormed(typed.topic()) || typed.topic().equals("new");
      if (isBad) {
        faults.add(new Fault("topic-id", AnswerWords.BAD_ID));
      } else if (isKnown) {
        faults.add(new Fault("topic-id", AnswerWords.TAKEN));
      }
      typed
          .labels()
          .forEach(
              (variant, label) -> {
                if (label.isBlank() || label.length() > LONGEST_LABEL) {
                  faults.add(new Fault("label-" + variant.tag(), AnswerWords.NO_LABEL));
                }
              });
      return faults;
    }
    String id = typed.topic() + "~" + typed.name();
    if (!isKnown) {
      faults.add(new Fault("topic", AnswerWords.UNKNOWN_TOPIC));
    } else if (!AnswerId.isWellFormed(id)) {
      faults.add(new Fault("name", AnswerWords.BAD_ID));
    } else if (table.files(new AnswerId(id)).isPresent()) {
      faults.add(new Fault("name", AnswerWords.TAKEN));
    }
    if (typed.readers().equals(AnswerSharedFile.Readers.EVERYBODY)) {
      faults.add(new Fault("regions", AnswerWords.NO_READERS));
    }
    return faults;
  }

  /** The new answer: one for some readers begins with the texts for everybody. */
  private AnswerSheet sheet(
      Visit visit, NewAnswerPage.Typed typed, AnswerFiles files, AnswerDesk.Table table) {
    AnswerFiles main = new AnswerFiles(files.pack(), new AnswerId(files.id().topic().value()));
    AnswerSheet model = AnswerSheet.of(main, table::live);
    LocalDate today = visit.today();
    AnswerSharedFile shared = model.shared();
    return new AnswerSheet(
        files,
        new AnswerSharedFile(
            shared.owner().isEmpty() ? visit.person().name() : shared.owner(),
            today.toString(),
            today.plusMonths(REVIEW_MONTHS).toString(),
            typed.isTopic() ? AnswerSharedFile.Readers.EVERYBODY : typed.readers(),
            shared.sources(),
            shared.next(),
            shared.paths(),
            shared.notes()),
        model.texts());
  }

  /** The file of topics with one more at its end. */
  private static String withTopic(String topics, NewAnswerPage.Typed typed) {
    StringBuilder text = new StringBuilder(topics.stripTrailing());
    text.append("\n  - id: ").append(typed.topic()).append("\n    label:\n");
    for (Language variant : Language.values()) {
      text.append("      ")
          .append(variant.tag())
          .append(": ")
          .append(YamlEntries.quoted(typed.labels().get(variant)))
          .append('\n');
    }
    if (!typed.types().isEmpty()) {
      text.append("    services: ").append(YamlEntries.list(typed.types())).append('\n');
    }
    return text.toString();
  }
}
