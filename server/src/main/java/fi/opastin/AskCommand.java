package fi.opastin;

import fi.opastin.answering.Block;
import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackReader;
import fi.opastin.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A conversation in the terminal. */
@CommandLine.Command(
    name = "ask",
    description = "Talk with Opastin in the terminal; --explain shows what was understood and why.")
final class AskCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;
  @CommandLine.Mixin private ModelsOption models;

  @CommandLine.Option(names = "--explain", description = "Show how each message was understood.")
  private boolean explain;

  @CommandLine.Option(
      names = "--lang",
      defaultValue = "fi",
      description = "Language of the page: ${DEFAULT-VALUE}.")
  private String language;

  @CommandLine.Parameters(
      arity = "0..*",
      description = "Messages to send; without them they are read line by line.")
  private String[] messages;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Knowledge knowledge =
        Application.knowledge(new PackReader(content.folder()).read(), models.folder(), clock);
    ChatService chat = Application.chat(() -> knowledge);
    Optional<String> state = Optional.empty();
    if (messages != null) {
      for (String message : messages) {
        out.println("> " + message);
        state = Optional.of(turn(chat, message, state, out));
      }
      return 0;
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null && !line.isBlank(); line = in.readLine()) {
      state = Optional.of(turn(chat, line, state, out));
    }
    return 0;
  }

  private String turn(ChatService chat, String message, Optional<String> state, PrintWriter out) {
    Optional<Language> page = Language.of(language);
    ChatRequest.Context context =
        new ChatRequest.Context(page, Optional.empty(), java.util.Set.of(), Optional.empty());
    boolean choice = message.startsWith(">>");
    ChatRequest request =
        new ChatRequest(
            choice ? Optional.empty() : Optional.of(message),
            choice ? Optional.of(message.substring(2).strip()) : Optional.empty(),
            Optional.empty(),
            state,
            context);
    ChatReply reply = chat.take(request, Application.terminal(), clock.instant());
    print(reply, out);
    return reply.state();
  }

  private void print(ChatReply chat, PrintWriter out) {
    var reply = chat.reply();
    if (explain) {
      out.printf(
          "  [%s] %s %s %.2f, person %s%n",
          reply.language(),
          reply.outcome(),
          reply.topic().map(Object::toString).orElse("-"),
          reply.confidence(),
          reply.person());
      chat.clues().forEach(clue -> out.printf("  %s: %s%n", clue.code(), clue.finding()));
    }
    for (Block block : reply.blocks()) {
      switch (block) {
        case Block.Text text -> out.println(text.rich().plain());
        case Block.Services services ->
            services.items().forEach(hit -> service(hit, reply.language(), out));
        case Block.Choices choices ->
            choices.items().forEach(c -> out.printf("  [%s] %s%n", c.id(), c.label()));
        case Block.Path path -> out.printf("  > %s: /p/%s%n", path.title(), path.id());
        case Block.Contacts contacts ->
            contacts
                .items()
                .forEach(
                    c ->
                        out.printf(
                            "  * %s %s %s%n", c.name(), c.phone().orElse(""), c.url().orElse("")));
        case Block.Form form ->
            form.fields().forEach(field -> out.printf("  %s: …%n", field.label()));
      }
    }
    out.println();
    out.flush();
  }

  private static void service(ServiceHit hit, Language language, PrintWriter out) {
    out.printf(
        "  - %s (%s) %s%n",
        hit.service().name().in(language), hit.service().id().value(), hit.service().url(language));
    hit.why().forEach(why -> out.printf("      %s%n", why.text(language)));
  }
}
