package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.partners.Level;
import fi.opastin.partners.Partner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sites within somebody's reach, and what they inherit. */
public final class PartnerListPage {

  /** Where it stands. */
  public static final String PATH = "/editor/partners";

  private PartnerListPage() {}

  /**
   * The page.
   *
   * @param levels those that say something
   * @param reachable all that whoever reads it may write, in an order for people
   * @param mayBegin whether they may begin new sites
   */
  public static EditorPage of(
      Visit visit,
      LevelNames names,
      List<Partner> sites,
      List<Level> levels,
      List<Level> reachable,
      boolean mayBegin) {
    Language language = visit.language();
    EditorPage page =
        EditorPage.of(PartnerWords.TITLE.in(language))
            .wide()
            .with(
                Html.paragraph(PartnerWords.INTRO.in(language)),
                Tables.of(
                    PartnerWords.SITES.in(language),
                    List.of(
                        PartnerWords.SITE.in(language),
                        PartnerWords.LEVEL.in(language),
                        PartnerWords.STATE.in(language)),
                    sites.stream().map(site -> row(site, names, language))));
    if (mayBegin) {
      page.with(
          Html.tag("form")
              .attr("method", "get")
              .attr("action", PATH)
              .with(
                  Html.heading(2, PartnerWords.NEW_SITE.in(language)),
                  FormField.named("key", PartnerWords.KEY.in(language)).most(40).required().html(),
                  FormField.button(PartnerWords.BEGIN.in(language))));
    }
    if (!reachable.isEmpty()) {
      Map<String, String> choices = new LinkedHashMap<>();
      reachable.forEach(level -> choices.put(level.id(), names.of(level)));
      page.with(
          Html.heading(2, PartnerWords.LEVELS.in(language)),
          Html.list(
              levels.stream().map(level -> Html.link(PartnerSheet.path(level), names.of(level)))),
          Html.tag("form")
              .attr("method", "get")
              .attr("action", PATH)
              .with(
                  FormField.choice("level", PartnerWords.LEVEL.in(language), choices, ""),
                  FormField.button(PartnerWords.OPEN.in(language))));
    }
    return page;
  }

  private static Html row(Partner site, LevelNames names, Language language) {
    String place =
        site.municipality()
            .map(code -> names.of(new Level.Municipality(code)))
            .or(() -> site.region().map(code -> names.of(new Level.Region(code))))
            .orElseGet(() -> PartnerWords.COUNTRY.in(language));
    return Html.tag("tr")
        .with(
            Html.tag("th")
                .attr("scope", "row")
                .with(Html.link(PATH + "/" + site.key(), site.name(language))),
            Html.tag("td").text(place),
            Html.tag("td")
                .text((site.off().isEmpty() ? PartnerWords.ON : PartnerWords.OFF).in(language)));
  }
}
