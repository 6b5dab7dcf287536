package fi.opastin.pages;

import fi.opastin.directory.Service;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every page that search engines may know, in every variant, in parts that are small enough for
 * them.
 *
 * @param origin our own address, without a path
 */
public record Sitemap(Knowledge knowledge, String origin) {

  private static final int PER_PART = 10_000;
  private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  private static final List<String> SINGLE =
      List.of("/", "/answers", "/services", "/about", "/accessibility", "/embed");

  private record Entry(PageAddress address, Optional<String> changed) {}

  /** The list of parts. */
  public String index() {
    StringBuilder xml = new StringBuilder(BEGIN).append("<sitemapindex").append(SPACE);
    for (int part = 1; part <= parts(entries()); part++) {
      xml.append("<sitemap><loc>").append(Html.escape(origin + "/sitemap/" + part + ".xml"));
      xml.append("</loc></sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  /** A part by its number, from 1; empty where there is no such part. */
  public Optional<String> part(int number) {
    List<Entry> entries = entries();
    if (number < 1 || number > parts(entries)) {
      return Optional.empty();
    }
    int perVariant = PER_PART / Language.values().length;
    int from = (number - 1) * perVariant;
    StringBuilder xml = new StringBuilder(BEGIN).append("<urlset").append(SPACE);
    for (Entry entry : entries.subList(from, Math.min(entries.size(), from + perVariant))) {
      for (Language variant : Language.values()) {
        xml.append("<url><loc>").append(Html.escape(origin + entry.address().in(variant)));
        xml.append("</loc>");
        entry.changed().ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
        xml.append("</url>\n");
      }
    }
    return Optional.of(xml.append("</urlset>\n").toString());
  }

  private static int parts(List<Entry> entries) {
    int perVariant = PER_PART / Language.values().length;
    return (entries.size() + perVariant - 1) / perVariant;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    SINGLE.forEach(path -> entries.add(new Entry(PageAddress.of(path), Optional.empty())));
    for (Answer answer : knowledge.answers().values()) {
      if (knowledge.topic(answer.topic()).flatMap(Theme::of).isPresent()) {
        entries.add(
            new Entry(AnswerPage.address(answer), Optional.of(answer.reviewed().toString())));
      }
    }
    for (TopicId topic : knowledge.topics().keySet()) {
      if (!knowledge.isOff(topic) && knowledge.topic(topic).flatMap(Theme::of).isPresent()) {
        entries.add(new Entry(TopicPage.address(topic), Optional.empty()));
      }
    }
    for (GuidedPath path : knowledge.paths().values()) {
      String reviewed = path.reviewed().toString();
      entries.add(new Entry(PathPage.address(path.id()), Optional.of(reviewed)));
    }
    for (Service service : knowledge.directory().services()) {
      entries.add(new Entry(ServicePage.address(service), Optional.empty()));
    }
    return entries;
  }
}
