package fi.opastin.editor;

import fi.opastin.directory.Audience;
import fi.opastin.directory.Names;
import fi.opastin.editing.VariantStatus;
import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an answer in its form. */
record AnswerFields(AnswerView view) {

  /** The most links that a text may have. */
  static final int MOST_LINKS = 6;

  private static final int BODY_ROWS = 16;

  /** The variants side by side. */
  Html variants() {
    return Html.tag("div")
        .attr("class", "columns variants")
        .with(Html.all(Stream.of(Language.values()).map(this::variant)));
  }

  private Html variant(Language variant) {
    String tag = variant.tag();
    AnswerTextFile text = view.sheet().text(variant);
    VariantStatus status = view.statuses().get(variant);
    List<Html> links = new ArrayList<>();
    int rows = Math.min(MOST_LINKS, text.links().size() + 1);
    for (int row = 0; row < Math.max(rows, text.links().size()); row++) {
      links.add(
          link(
              tag + "-link-" + row,
              row < text.links().size()
                  ? text.links().get(row)
                  : new AnswerTextFile.Link("", "", false),
              " " + (row + 1)));
    }
    return Html.tag("section")
        .attr("class", "variant")
        .attr("aria-labelledby", tag + "-name")
        .with(
            Html.tag("h2").attr("id", tag + "-name").text(AnswerWords.nameOf(variant)),
            Html.tag("p")
                .attr("class", status == VariantStatus.READY ? "good" : "alarm")
                .text(say(AnswerWords.STATUS) + ": " + say(AnswerWords.of(status))),
            AnswerInputs.line(
                tag + "-title",
                say(AnswerWords.TITLE),
                text.title(),
                Optional.empty(),
                view.isWrong(tag + "-title")),
            AnswerInputs.area(
                tag + "-body",
                say(AnswerWords.BODY),
                text.body(),
                BODY_ROWS,
                Optional.of(say(AnswerWords.BODY_HELP)),
                view.isWrong(tag + "-body")),
            AnswerInputs.group(say(AnswerWords.LINKS), Html.of(links)),
            Html.heading(3, say(AnswerWords.PREVIEW)),
            AnswerPreview.of(view.sheet(), variant, view.visit()));
  }

  private Html link(String name, AnswerTextFile.Link link, String number) {
    return Html.of(
        AnswerInputs.line(name + "-label", say(AnswerWords.LINK_LABEL) + number, link.label()),
        AnswerInputs.line(name + "-url", say(AnswerWords.LINK_URL) + number, link.url()),
        AnswerInputs.tick(name + "-own", "true", say(AnswerWords.LINK_OWN), link.own()));
  }

  /** What all variants share. */
  Html shared() {
    AnswerSharedFile shared = view.sheet().shared();
    Optional<String> ids = Optional.of(say(AnswerWords.IDS_HELP));
    return Html.of(
        Html.heading(2, say(AnswerWords.SHARED)),
        Html.tag("div")
            .attr("class", "row")
            .with(
                field("owner", AnswerWords.OWNER, shared.owner(), Optional.empty()),
                field("reviewed", AnswerWords.REVIEWED, shared.reviewed(), Optional.empty()),
                field(
                    "review-by", AnswerWords.REVIEW_BY_DATE, shared.reviewBy(), Optional.empty())),
        field("next", AnswerWords.NEXT, String.join(", ", shared.next()), ids),
        field("paths", AnswerWords.PATHS, String.join(", ", shared.paths()), ids),
        new NoteFields(view).html(),
        sources(shared.sources()),
        readers(shared.readers()));
  }

  private Html field(String name, AnswerWords label, String value, Optional<String> help) {
    return AnswerInputs.line(name, say(label), value, help, view.isWrong(name));
  }

  private Html sources(List<AnswerSharedFile.SourceLine> sources) {
    List<Html> rows = new ArrayList<>();
    for (int row = 0; row <= sources.size(); row++) {
      AnswerSharedFile.SourceLine source =
          row < sources.size()
              ? sources.get(row)
              : new AnswerSharedFile.SourceLine("", "", "", List.of());
      String name = "source-" + row;
      String number = " " + (row + 1);
      rows.add(
          Html.tag("div")
              .attr("class", "row")
              .with(
                  AnswerInputs.line(
                      name + "-ref",
                      say(AnswerWords.SOURCE_REF) + number,
                      source.ref(),
                      Optional.empty(),
                      view.isWrong(name + "-ref")),
                  AnswerInputs.line(
                      name + "-name", say(AnswerWords.SOURCE_NAME) + number, source.name()),
                  AnswerInputs.line(
                      name + "-date", say(AnswerWords.SOURCE_DATE) + number, source.date()),
                  AnswerInputs.line(
                      name + "-says",
                      say(AnswerWords.SOURCE_SAYS) + number,
                      String.join(", ", source.says()))));
    }
    return AnswerInputs.group(say(AnswerWords.SOURCES), Html.of(rows));
  }

  private Html readers(AnswerSharedFile.Readers readers) {
    return readers(
        new PlaceNames(view.knowledge().directory()),
        view.visit().language(),
        readers,
        view.isWrong("regions"));
  }

  /** The fields that say whom an answer is for. */
  static Html readers(
      PlaceNames places, Language language, AnswerSharedFile.Readers readers, boolean isWrong) {
    Optional<String> help = Optional.of(AnswerWords.NAMES_HELP.in(language));
    Html audiences =
        AnswerInputs.group(
            AnswerWords.AUDIENCES.in(language),
            Html.all(
                Stream.of(Audience.values())
                    .map(
                        audience ->
                            AnswerInputs.tick(
                                "audience",
                                audience.id(),
                                Names.of(audience, language),
                                readers.audiences().contains(audience.id())))));
    return AnswerInputs.group(
        AnswerWords.READERS.in(language),
        Html.tag("p").attr("class", "help").text(AnswerWords.READERS_HELP.in(language)),
        AnswerInputs.line(
            "regions",
            AnswerWords.REGIONS.in(language),
            places.regions(readers.regions(), language),
            help,
            isWrong),
        AnswerInputs.line(
            "municipalities",
            AnswerWords.MUNICIPALITIES.in(language),
            places.municipalities(readers.municipalities(), language),
            help,
            false),
        Html.tag("div")
            .attr("class", "row")
            .with(
                AnswerInputs.line("min-age", AnswerWords.MIN_AGE.in(language), readers.minAge()),
                AnswerInputs.line("max-age", AnswerWords.MAX_AGE.in(language), readers.maxAge())),
        audiences);
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
