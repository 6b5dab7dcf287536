package fi.opastin.pages;

import fi.opastin.knowledge.CrisisContact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a request to be contacted that was sent without scripts. Immutable. */
public sealed interface ContactNote {

  /** Who helps at once, where what was written shows danger. */
  List<CrisisContact> help();

  /** It was taken. */
  record Sent(List<CrisisContact> help) implements ContactNote {
    public Sent {
      help = List.copyOf(help);
    }
  }

  /**
   * It was not; the form is shown again with what was written.
   *
   * @param why in the person's language; empty where it is only not possible now
   * @param written by the names of the fields
   * @param faults by the names of the fields
   * @param consented whether the person agreed to send it
   */
  record Refused(
      Optional<String> why,
      Map<String, String> written,
      Map<String, String> faults,
      boolean consented,
      List<CrisisContact> help)
      implements ContactNote {
    public Refused {
      written = Map.copyOf(written);
      faults = Map.copyOf(faults);
      help = List.copyOf(help);
    }
  }
}
