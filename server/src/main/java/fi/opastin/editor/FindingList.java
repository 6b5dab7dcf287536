package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import java.util.List;

/** Findings as a list with links to the fields that they are about. Stateless. */
public final class FindingList {

  /** The id of the element that holds it. */
  public static final String ID = "findings";

  private FindingList() {}

  /** The list, those that keep the draft from going live first. */
  public static Html of(List<PlacedFinding> findings, Language language) {
    return of(findings, language, ID);
  }

  static Html of(List<PlacedFinding> findings, Language language, String id) {
    Html list =
        findings.isEmpty()
            ? Html.paragraph(AnswerWords.NO_FINDINGS.in(language))
            : Html.list(findings.stream().map(finding -> item(finding, language)));
    return Html.tag("div").attr("id", id).attr("aria-live", "polite").with(list);
  }

  private static Html item(PlacedFinding placed, Language language) {
    Finding finding = placed.finding();
    AnswerWords weight = finding.blocks() ? AnswerWords.BLOCKS : AnswerWords.ADVICE;
    String line =
        placed.line() > 0 ? ", " + AnswerWords.LINE.in(language) + " " + placed.line() : "";
    return Html.of(
        Html.tag("strong")
            .attr("class", finding.blocks() ? "alarm" : "facts")
            .text(weight.in(language)),
        Html.text(" – " + kind(finding.kind(), language) + " – "),
        Html.link("#" + placed.field(), FieldNames.of(placed.field(), language) + line),
        Html.text(": "),
        FindingWords.of(finding.message(), language));
  }

  /** What a kind of finding is called. */
  public static String kind(Finding.Kind kind, Language language) {
    Wording name =
        switch (kind) {
          case FORM -> new Wording("Muoto ja viittaukset", "Form och hänvisningar", kind.title());
          case MISSING -> new Wording("Puuttuva versio", "Version saknas", kind.title());
          case SOURCE ->
              new Wording("Lähde tai vuosi puuttuu", "Källa eller år saknas", kind.title());
          case PARITY -> new Wording("Versiot eroavat", "Versionerna skiljer sig", kind.title());
          case LENGTH -> new Wording("Pituus", "Längd", kind.title());
          case SENTENCE -> new Wording("Pitkä virke", "Lång mening", kind.title());
          case WORD ->
              new Wording("Pitkä sana tai lyhenne", "Långt ord eller förkortning", kind.title());
          case STRUCTURE -> new Wording("Raskas rakenne", "Tung konstruktion", kind.title());
          case JARGON -> new Wording("Ammattikieli", "Fackspråk", kind.title());
          case REVIEW -> new Wording("Tarkistus", "Granskning", kind.title());
          case PHRASES -> new Wording("Ilmaukset", "Uttryck", kind.title());
        };
    return name.in(language);
  }
}
