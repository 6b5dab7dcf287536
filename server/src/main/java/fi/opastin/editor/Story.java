package fi.opastin.editor;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.understanding.Person;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A conversation that was tried, written as a golden conversation: what was answered is what is
 * expected. Stateless.
 */
public final class Story {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 80;

  private Story() {}

  /** Whether a file of a story may be called so. */
  public static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  /** The story in the form of its file. */
  public static String of(String title, Talk talk, List<ChatReply> replies) {
    Talk.Pretended pretended = talk.pretended();
    StringBuilder story = new StringBuilder();
    story.append("# ").append(title.strip().replaceAll("\\s+", " ")).append('\n');
    ZonedDateTime now = pretended.now().atZone(OpeningHours.ZONE);
    story.append("now: ").append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now)).append('\n');
    story.append("lang: ").append(pretended.page()).append('\n');
    pretended.municipality().ifPresent(code -> story.append("municipality: " + code + "\n"));
    if (!pretended.audience().isEmpty()) {
      story.append("audience: ");
      story.append(
          pretended.audience().stream()
              .map(Audience::id)
              .sorted()
              .collect(Collectors.joining(", ")));
      story.append('\n');
    }
    story.append('\n');
    List<String> turns = talk.turns();
    Person before =
        new Person(pretended.municipality(), java.util.OptionalInt.empty(), pretended.audience());
    String language = pretended.page().tag();
    for (int i = 0; i < turns.size(); i++) {
      Reply reply = replies.get(i).reply();
      story.append(said(turns.get(i))).append('\n');
      expected(story, reply, before, language);
      before = reply.person();
      language = reply.language().tag();
    }
    return story.toString();
  }

  private static String said(String turn) {
    String words = Talk.words(turn);
    return Talk.isText(turn)
        ? "> " + words
        : Talk.isChoice(turn) ? ">> " + words : ">lang " + words;
  }

  private static void expected(StringBuilder story, Reply reply, Person before, String language) {
    String topic = reply.topic().map(Object::toString).orElse("-");
    story.append("= ").append(reply.outcome()).append(' ').append(topic).append('\n');
    Person person = reply.person();
    if (!person.municipality().equals(before.municipality())) {
      line(story, "place", person.municipality().map(MunicipalityCode::value).orElse("none"));
    }
    if (!person.age().equals(before.age())) {
      line(
          story,
          "age",
          person.age().isPresent() ? Integer.toString(person.age().getAsInt()) : "none");
    }
    if (!reply.language().tag().equals(language)) {
      line(story, "lang", reply.language().tag());
    }
    reply.when().ifPresent(when -> line(story, "when", when.code()));
    reply.answer().ifPresent(answer -> line(story, "answer", answer.id().value()));
    firstService(reply).ifPresent(id -> line(story, "service", id));
  }

  private static Optional<String> firstService(Reply reply) {
    return reply.blocks().stream()
        .filter(Block.Services.class::isInstance)
        .map(Block.Services.class::cast)
        .flatMap(block -> block.items().stream())
        .findFirst()
        .map(hit -> hit.service().id().value());
  }

  private static void line(StringBuilder story, String key, String value) {
    story.append("  ").append(key).append(": ").append(value).append('\n');
  }
}
