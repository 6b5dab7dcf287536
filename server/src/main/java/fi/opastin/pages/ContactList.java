package fi.opastin.pages;

import fi.opastin.answering.Block;
import fi.opastin.knowledge.CrisisContact;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People and lines to contact. */
final class ContactList {

  private ContactList() {}

  /** The contacts of a reply. */
  static Html of(List<Block.Contact> contacts, Language language) {
    return list(
        contacts.stream()
            .map(
                contact ->
                    item(
                        contact.name(),
                        contact.phone(),
                        contact.url(),
                        contact.hours(),
                        SourceList.of(contact.sources(), language),
                        language)));
  }

  /** Lines that help in danger. */
  static Html ofLines(List<CrisisContact> lines, Language language) {
    return list(
        lines.stream()
            .map(
                line ->
                    item(
                        line.name().in(language),
                        line.phone(),
                        line.url(),
                        line.hours().map(hours -> hours.in(language)),
                        SourceList.of(line.sources(), language),
                        language)));
  }

  private static Html list(Stream<Html> items) {
    Html all = Html.all(items.map(item -> Html.tag("li").with(item)));
    return all.isEmpty() ? Html.NONE : Html.tag("ul").attr("class", "contacts").with(all);
  }

  private static Html item(
      String name,
      Optional<String> phone,
      Optional<String> url,
      Optional<String> hours,
      Html sources,
      Language language) {
    return Html.of(
        Html.tag("strong").text(name),
        phone
            .map(
                number ->
                    Html.of(
                        Html.text(" "),
                        Html.link("tel:" + number.replaceAll("[^+0-9]", ""), number)))
            .orElse(Html.NONE),
        hours.map(text -> Html.text(" (" + text + ")")).orElse(Html.NONE),
        url.map(
                address ->
                    Html.of(
                        Html.tag("br").empty(),
                        Html.link(address, address.replaceFirst("^https?://(www\\.)?", ""))))
            .orElse(Html.NONE),
        sources.isEmpty()
            ? Html.NONE
            : Html.tag("details")
                .with(Html.tag("summary").text(PageWords.SOURCES.in(language)), sources));
  }
}
