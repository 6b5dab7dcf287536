package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Collects the forms of all places into a {@link FormIndex}. For one use by one thread. */
final class FormBuilder {

  private static final int LEAST_BY_ANALOGY = 5;
  private static final int LEAST_CORRECTED_SWEDISH = 7;
  private static final int LEAST_CORRECTED_ALIAS = 8;

  private final AmbiguousWords words;
  private final List<PlaceForm> forms = new ArrayList<>();
  private final List<PlaceForm> correctable = new ArrayList<>();

  private FormBuilder(AmbiguousWords words) {
    this.words = words;
  }

  static FormIndex build(Places places) {
    FormBuilder builder = new FormBuilder(places.words());
    for (Municipality municipality : places.municipalities().values()) {
      builder.municipality(municipality);
    }
    for (Alias alias : places.aliases()) {
      int rank = alias.kind() == Kind.MUNICIPALITY ? 2 : 3;
      builder.finnish(alias.forms(), alias.municipality(), alias.kind(), alias.sure(), rank);
    }
    return FormIndex.of(builder.forms, builder.correctable);
  }

  private void municipality(Municipality municipality) {
    finnish(municipality.forms(), municipality.code(), Kind.MUNICIPALITY, true, 0);
    for (String name :
        List.of(municipality.nameFi(), municipality.nameSv(), municipality.nameEn())) {
      if (!name.equals(municipality.forms().name())) {
        plain(name, municipality.code());
      }
    }
  }

  /**
   * A name that is not inflected but for the genitive: Swedish, English, or an official long form.
   */
  private void plain(String name, MunicipalityCode code) {
    String joined = Inflector.joined(name);
    int count = Utterance.of(name).tokens().size();
    boolean ambiguous = words.names().contains(joined);
    for (String text : List.of(joined, joined + "s")) {
      PlaceForm form =
          new PlaceForm(text, code, Kind.MUNICIPALITY, Role.NAME, ambiguous, false, true, count, 1);
      add(form, !ambiguous && joined.length() >= LEAST_CORRECTED_SWEDISH);
    }
  }

  private void finnish(PlaceForms place, MunicipalityCode code, Kind kind, boolean sure, int rank) {
    String name = Inflector.joined(place.name());
    boolean ambiguous = words.names().contains(name);
    int count = Utterance.of(place.name()).tokens().size();
    int least = rank == 0 ? FormIndex.LEAST_CORRECTED : LEAST_CORRECTED_ALIAS;
    for (Inflected form : Inflector.formsOf(place)) {
      boolean analogy = !form.standard();
      if (form.text().isEmpty()
          || (analogy
              && (ambiguous || name.length() < LEAST_BY_ANALOGY)
              && !(rank == 0 && isSpoken(form)))) {
        continue;
      }
      boolean local = form.role() != Role.NAME || form.derived();
      int formRank = analogy ? rank + PlaceForm.BY_ANALOGY : rank;
      PlaceForm made =
          new PlaceForm(
              form.text(), code, kind, form.role(), ambiguous, local, sure, count, formRank);
      add(
          made,
          !ambiguous
              && sure
              && !form.derived()
              && Math.min(name.length(), form.text().length()) >= least);
    }
  }

  /**
   * Short and ambiguous names get no forms by analogy except the spoken -s and -st and the words
   * for inhabitants.
   */
  private static boolean isSpoken(Inflected form) {
    return form.derived() || form.text().matches(".{2,}[aeiouyäö]st?");
  }

  private void add(PlaceForm form, boolean corrected) {
    forms.add(form);
    if (corrected && form.text().length() >= FormIndex.LEAST_CORRECTED) {
      correctable.add(form);
    }
  }
}
