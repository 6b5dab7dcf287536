package fi.opastin.editor;

import fi.opastin.directory.Names;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a new answer or topic begins.
 *
 * @param visit who begins it
 * @param knowledge what is live
 */
public record NewAnswerPage(Visit visit, Knowledge knowledge) {

  /**
   * What somebody typed.
   *
   * @param isTopic whether it is a topic, else an answer for some readers
   * @param topic topic of the answer, or id of the new topic
   * @param name name of the readers in the answer's id
   * @param labels of the new topic, by variant
   * @param types kinds of service that help with the new topic, by id
   * @param readers whom the answer is for
   */
  public record Typed(
      boolean isTopic,
      String topic,
      String name,
      Map<Language, String> labels,
      List<String> types,
      AnswerSharedFile.Readers readers) {

    public Typed {
      labels = Map.copyOf(labels);
      types = List.copyOf(types);
    }
  }

  /** A fault of a field. */
  public record Fault(String field, AnswerWords says) {}

  /** The page with what was typed and what is wrong with it. */
  public EditorPage of(Typed typed, List<Fault> faults) {
    return EditorPage.of(say(AnswerWords.NEW))
        .with(summary(faults), variant(typed, faults), topic(typed, faults));
  }

  private Html summary(List<Fault> faults) {
    return faults.isEmpty()
        ? Html.NONE
        : Html.tag("section")
            .attr("class", "note alarm-note")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .flag("autofocus", true)
            .with(
                Html.heading(2, say(AnswerWords.CANNOT)),
                Html.list(
                    faults.stream()
                        .map(fault -> Html.link("#" + fault.field(), say(fault.says())))));
  }

  private Html variant(Typed typed, List<Fault> faults) {
    Stream<AnswerInputs.Option> topics =
        knowledge.topics().values().stream()
            .map(
                topic ->
                    new AnswerInputs.Option(
                        topic.id().value(), topic.label(visit.language()) + " – " + topic.id()));
    return Html.tag("section")
        .with(
            Html.heading(2, say(AnswerWords.KIND_VARIANT)),
            visit.form(
                "/editor/content/new",
                AnswerInputs.hidden("kind", "variant"),
                AnswerInputs.choice(
                    "topic",
                    say(AnswerWords.TOPIC),
                    Stream.concat(Stream.of(new AnswerInputs.Option("", "–")), topics),
                    typed.isTopic() ? "" : typed.topic()),
                AnswerInputs.line(
                    "name",
                    say(AnswerWords.VARIANT_NAME),
                    typed.name(),
                    Optional.of(say(AnswerWords.ID_HELP)),
                    has(faults, "name")),
                AnswerFields.readers(
                    new PlaceNames(knowledge.directory()),
                    visit.language(),
                    typed.readers(),
                    has(faults, "regions")),
                AnswerInputs.button(say(AnswerWords.BEGIN))));
  }

  private Html topic(Typed typed, List<Fault> faults) {
    List<Html> fields = new ArrayList<>();
    fields.add(AnswerInputs.hidden("kind", "topic"));
    fields.add(
        AnswerInputs.line(
            "topic-id",
            say(AnswerWords.TOPIC_ID),
            typed.isTopic() ? typed.topic() : "",
            Optional.of(say(AnswerWords.ID_HELP)),
            has(faults, "topic-id")));
    for (Language variant : Language.values()) {
      String name = "label-" + variant.tag();
      fields.add(
          AnswerInputs.line(
              name,
              say(AnswerWords.LABEL) + " – " + AnswerWords.nameOf(variant),
              typed.labels().getOrDefault(variant, ""),
              Optional.empty(),
              has(faults, name)));
    }
    fields.add(
        AnswerInputs.group(
            say(AnswerWords.SERVICE_TYPES),
            Html.all(
                Stream.of(ServiceType.values())
                    .map(
                        type ->
                            AnswerInputs.tick(
                                "type",
                                type.id(),
                                Names.of(type, visit.language()),
                                typed.types().contains(type.id()))))));
    fields.add(AnswerInputs.button(say(AnswerWords.BEGIN)));
    return Html.tag("section")
        .with(
            Html.heading(2, say(AnswerWords.KIND_TOPIC)),
            visit.form("/editor/content/new", fields.toArray(Html[]::new)));
  }

  private static boolean has(List<Fault> faults, String field) {
    return faults.stream().anyMatch(fault -> fault.field().equals(field));
  }

  private String say(AnswerWords words) {
    return words.in(visit.language());
  }
}
