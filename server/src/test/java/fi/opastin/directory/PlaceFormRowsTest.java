package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.directory.PlaceMention.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFormRowsTest {

  @Test
  void everyFormComesBackAsItWas() {
    List<PlaceForm> forms = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Role role : Role.values()) {
        for (int bits = 0; bits < 8; bits++) {
          forms.add(
              new PlaceForm(
                  "hyvinkäällä" + forms.size(),
                  new MunicipalityCode(String.valueOf(999 - forms.size())),
                  kind,
                  role,
                  (bits & 1) != 0,
                  (bits & 2) != 0,
                  (bits & 4) != 0,
                  bits,
                  15 - bits));
        }
      }
    }
    PlaceFormRows rows = new PlaceFormRows(forms);
    for (int i = 0; i < forms.size(); i++) {
      assertEquals(forms.get(i), rows.get(i));
    }
  }
}
