package fi.opastin.pages;

import fi.opastin.directory.Source;
import fi.opastin.language.Language;
import java.util.List;

/** Where facts were read, and when. */
final class SourceList {

  private SourceList() {}

  static Html of(List<Source> sources, Language language) {
    return Html.list(sources.stream().map(source -> source(source, language)));
  }

  private static Html source(Source source, Language language) {
    String name = source.name().isEmpty() ? source.ref() : source.name();
    String date =
        source
            .date()
            .map(written -> Dates.of(written, language))
            .orElse(PageWords.UNDATED.in(language));
    Html shown = source.ref().startsWith("http") ? Html.link(source.ref(), name) : Html.text(name);
    return Html.of(shown, Html.text(" (" + date + ")"));
  }
}
