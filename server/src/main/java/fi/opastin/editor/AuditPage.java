package fi.opastin.editor;

import fi.opastin.pages.Html;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Member;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who changed what, the newest first. */
public final class AuditPage {

  private AuditPage() {}

  /** The page. */
  public static EditorPage of(
      Visit visit, List<Member> people, AuditStore.Wanted wanted, List<AuditStore.Line> lines) {
    Table table =
        Table.of(
            say(visit, PeopleWords.AUDIT),
            say(visit, PeopleWords.WHEN),
            say(visit, PeopleWords.WHO),
            say(visit, PeopleWords.WHAT),
            say(visit, PeopleWords.SUBJECT),
            say(visit, PeopleWords.NOTE));
    for (AuditStore.Line line : lines) {
      table.row(
          Times.of(line.at(), visit.language()),
          Html.text(line.personName()),
          Html.tag("code").text(line.action()),
          Html.text(line.subject()),
          Html.text(line.note()));
    }
    String query = query(wanted);
    Html older =
        lines.size() < AuditStore.MOST_SHOWN
            ? Html.NONE
            : Html.tag("p")
                .with(
                    Html.link(
                        "/editor/audit?" + query + "before=" + lines.getLast().id(),
                        say(visit, PeopleWords.OLDER)));
    return EditorPage.of(say(visit, PeopleWords.AUDIT))
        .wide()
        .with(
            form(visit, people, wanted),
            Html.tag("p")
                .with(
                    Html.link("/editor/audit.csv?" + query, say(visit, PeopleWords.CSV)),
                    Html.text(" · "),
                    Html.link("/editor/people", say(visit, PeopleWords.BACK))),
            lines.isEmpty() ? Html.paragraph(say(visit, PeopleWords.EMPTY)) : table.html(),
            older);
  }

  private static Html form(Visit visit, List<Member> people, AuditStore.Wanted wanted) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", say(visit, PeopleWords.ANYBODY));
    people.forEach(member -> names.put(member.id().value(), member.person().name()));
    names.putIfAbsent(wanted.person(), wanted.person());
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", "/editor/audit")
        .attr("class", "row")
        .with(
            Html.tag("div")
                .with(
                    FormField.choice(
                        "person", say(visit, PeopleWords.WHO), names, wanted.person())),
            Html.tag("div")
                .with(
                    FormField.named("action", say(visit, PeopleWords.WHAT))
                        .value(wanted.action())
                        .most(60)
                        .html()),
            Html.tag("div")
                .with(
                    FormField.named("subject", say(visit, PeopleWords.SUBJECT))
                        .value(wanted.subject())
                        .most(200)
                        .html()),
            Html.tag("button").text(say(visit, PeopleWords.FILTER)));
  }

  private static String query(AuditStore.Wanted wanted) {
    StringBuilder query = new StringBuilder();
    add(query, "person", wanted.person());
    add(query, "action", wanted.action());
    add(query, "subject", wanted.subject());
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
          .append('&');
    }
  }

  private static String say(Visit visit, PeopleWords words) {
    return words.in(visit.language());
  }
}
