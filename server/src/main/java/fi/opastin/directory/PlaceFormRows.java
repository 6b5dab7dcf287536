package fi.opastin.directory;

import fi.opastin.language.Texts;
import java.util.Collection;
import java.util.List;

/**
 * Many {@link PlaceForm}s in little memory: their texts, and the rest as bits of one number. A form
 * is made when somebody asks for it. Immutable, safe to share.
 */
final class PlaceFormRows {

  private static final PlaceMention.Kind[] KINDS = PlaceMention.Kind.values();
  private static final PlaceMention.Role[] ROLES = PlaceMention.Role.values();

  /** How many bits a small number has, and how many the number of a municipality. */
  private static final int FEW = 4;

  private static final int MANY = 12;

  private final List<MunicipalityCode> codes;
  private final Texts texts;
  private final int[] rest;

  /** The forms of a collection, which are numbered in its order. */
  PlaceFormRows(Collection<PlaceForm> forms) {
    codes = forms.stream().map(PlaceForm::code).distinct().sorted().toList();
    texts = Texts.of(forms.stream().map(PlaceForm::text).toList());
    rest = forms.stream().mapToInt(this::packed).toArray();
  }

  private int packed(PlaceForm form) {
    int bits = number(codes.indexOf(form.code()), MANY);
    bits = bits << FEW | number(form.kind().ordinal(), FEW);
    bits = bits << FEW | number(form.role().ordinal(), FEW);
    bits = bits << FEW | number(form.words(), FEW);
    bits = bits << FEW | number(form.rank(), FEW);
    return bits << 3 | (form.ambiguous() ? 4 : 0) | (form.local() ? 2 : 0) | (form.sure() ? 1 : 0);
  }

  private static int number(int value, int bits) {
    if (value < 0 || value >= 1 << bits) {
      throw new IllegalArgumentException(value + " is more than " + bits + " bits hold");
    }
    return value;
  }

  PlaceForm get(int number) {
    int bits = rest[number];
    return new PlaceForm(
        texts.get(number),
        codes.get(bits >>> 3 + 4 * FEW),
        KINDS[few(bits, 3)],
        ROLES[few(bits, 2)],
        (bits & 4) != 0,
        (bits & 2) != 0,
        (bits & 1) != 0,
        few(bits, 1),
        few(bits, 0));
  }

  private static int few(int bits, int at) {
    return bits >>> 3 + at * FEW & (1 << FEW) - 1;
  }
}
