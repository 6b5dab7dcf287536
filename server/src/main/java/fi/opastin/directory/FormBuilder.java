package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Collects the forms of all places into a {@link FormIndex}. For one use by one thread. */
final class FormBuilder {

  private static final int LEAST_BY_ANALOGY = 5;
  private static final int LEAST_WITH_BO = 4;
  private static final int AFTER_ALL_OTHERS = 2 * PlaceForm.BY_ANALOGY;
  private static final int LEAST_CORRECTED_SWEDISH = 7;
  private static final int LEAST_CORRECTED_ALIAS = 8;

  /** Villmanstrandsbo, raseborgare, in the forms that people write. */
  private static final List<String> SWEDISH_INHABITANTS =
      List.of("bo", "bon", "bor", "borna", "sbo", "sbor", "are", "aren", "arna");

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
    PostOfficeNames.of(places)
        .values()
        .forEach(village -> builder.postOffice(village.name(), village.municipality()));
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
    if (joined.length() >= LEAST_WITH_BO) {
      for (String ending : SWEDISH_INHABITANTS) {
        forms.add(
            new PlaceForm(
                joined + ending,
                code,
                Kind.MUNICIPALITY,
                Role.NAME,
                ambiguous,
                true,
                true,
                1,
                1 + PlaceForm.BY_ANALOGY));
      }
    }
  }

  /**
   * The name of a post office: it may be a surname or a word, so that its local forms alone are
   * taken without evidence, and none is corrected.
   */
  private void postOffice(String name, MunicipalityCode code) {
    int count = Utterance.of(name).tokens().size();
    PostOfficeNames.formsOf(name)
        .forEach((text, role) -> forms.add(village(text, code, role, count)));
    forms.add(village(name, code, Role.NAME, count));
  }

  private static PlaceForm village(String text, MunicipalityCode code, Role role, int count) {
    return new PlaceForm(
        Inflector.joined(text),
        code,
        Kind.VILLAGE,
        role,
        true,
        role != Role.NAME,
        true,
        count,
        AFTER_ALL_OTHERS);
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
              && !isSpoken(form, place))) {
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
   * Short and ambiguous names get no forms by analogy except the local cases as they are spoken
   * (-s, -sa, -st, for names on -lla -l and -lt) and the words for inhabitants.
   */
  private static boolean isSpoken(Inflected form, PlaceForms place) {
    String text = form.text();
    boolean cut =
        Inflector.joined(place.in()).startsWith(text)
            || Inflector.joined(place.from()).startsWith(text);
    return form.derived()
        || text.matches(".{2,}[aeiouyäö]st?")
        || text.matches(".{3,}[aeiouyäö]s[aä]")
        || (cut && text.matches(".{3,}[aeiouyäö]lt?"));
  }

  private void add(PlaceForm form, boolean corrected) {
    forms.add(form);
    if (corrected && form.text().length() >= FormIndex.LEAST_CORRECTED) {
      correctable.add(form);
    }
  }
}
