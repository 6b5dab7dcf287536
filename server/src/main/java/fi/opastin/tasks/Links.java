package fi.opastin.tasks;

import fi.opastin.directory.Service;
import fi.opastin.directory.Source;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerText;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.RichText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages of others that a content points to, and where it does. Pure. */
final class Links {

  private final SortedMap<String, Set<Use>> uses = new TreeMap<>();

  private Links() {}

  /**
   * Where an address is used.
   *
   * @param subject the answer or service
   * @param path page of the editor where it is mended
   */
  record Use(String subject, String path) {}

  /** The uses of each address. */
  static SortedMap<String, Set<Use>> of(Knowledge knowledge) {
    Links links = new Links();
    knowledge.answers().values().forEach(links::answer);
    knowledge.directory().services().forEach(links::service);
    knowledge.events().forEach(links::event);
    return links.uses;
  }

  private void answer(Answer answer) {
    Use use = new Use(answer.id().value(), ContentTasks.pathOf(answer));
    sources(answer.sources(), use);
    for (AnswerText text : answer.texts().values()) {
      text.links().forEach(link -> add(link.url(), use));
      blocks(text.body().blocks(), use);
    }
  }

  private void service(Service service) {
    Use use = new Use(service.id().value(), ContentTasks.pathOf(service));
    service.contact().url().variants().values().forEach(url -> add(url, use));
    service.contact().booking().variants().values().forEach(url -> add(url, use));
    sources(service.sources(), use);
  }

  private void event(Event event) {
    sources(event.sources(), new Use(event.id(), "/editor/content"));
  }

  private void sources(List<Source> sources, Use use) {
    sources.forEach(source -> add(source.ref(), use));
  }

  private void blocks(List<RichText.Block> blocks, Use use) {
    for (RichText.Block block : blocks) {
      switch (block) {
        case RichText.Paragraph(List<RichText.Inline> children) -> inlines(children, use);
        case RichText.Bullets(boolean _, List<List<RichText.Block>> items) ->
            items.forEach(item -> blocks(item, use));
      }
    }
  }

  private void inlines(List<RichText.Inline> inlines, Use use) {
    for (RichText.Inline inline : inlines) {
      switch (inline) {
        case RichText.Link(String url, List<RichText.Inline> _) -> add(url, use);
        case RichText.Strong(List<RichText.Inline> children) -> inlines(children, use);
        case RichText.Emphasis(List<RichText.Inline> children) -> inlines(children, use);
        default -> {
          // words lead nowhere
        }
      }
    }
  }

  private void add(String address, Use use) {
    if (address.startsWith("https://") || address.startsWith("http://")) {
      uses.computeIfAbsent(address, any -> new LinkedHashSet<>()).add(use);
    }
  }
}
