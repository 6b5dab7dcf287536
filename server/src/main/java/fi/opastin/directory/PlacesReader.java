package fi.opastin.directory;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the parsed files of a pack's {@code places/} folder into {@link Places}. For one reading by
 * one thread.
 */
public final class PlacesReader {

  /** The files of a pack's places folder, parsed; postal codes as lines, the header among them. */
  public record Files(
      JsonNode municipalities,
      List<String> postalCodes,
      JsonNode employmentAreas,
      JsonNode aliases) {}

  /** What could be read, and all that is wrong; with a finding the places must not go live. */
  public record Reading(Places places, List<DirectoryFinding> findings) {}

  /** The names of the files, as they stand in findings. */
  public static final String MUNICIPALITIES = "places/municipalities.yaml";

  public static final String POSTAL_CODES = "places/postal-codes.csv";
  public static final String EMPLOYMENT_AREAS = "places/employment-areas.yaml";
  public static final String ALIASES = "places/aliases.yaml";

  private final List<DirectoryFinding> findings = new ArrayList<>();
  private final Map<MunicipalityCode, Municipality> municipalities = new LinkedHashMap<>();

  private PlacesReader() {}

  /** Reads the files; never throws on bad content. */
  public static Reading read(Files files) {
    return new PlacesReader().readAll(files);
  }

  private Reading readAll(Files files) {
    Fields root = Fields.of(MUNICIPALITIES, files.municipalities(), findings);
    Map<String, Region> regions = regions(root);
    for (Fields item : root.items("municipalities")) {
      municipality(item, regions)
          .ifPresent(
              read -> {
                if (municipalities.put(read.code(), read) != null) {
                  item.fault("code", "The code " + read.code() + " stands here twice");
                }
              });
    }
    if (municipalities.isEmpty()) {
      root.fault("municipalities", "There are no municipalities");
    }
    Fields aliases = Fields.of(ALIASES, files.aliases(), findings);
    Places places =
        new Places(
            municipalities,
            employmentAreas(Fields.of(EMPLOYMENT_AREAS, files.employmentAreas(), findings)),
            postalCodes(files.postalCodes()),
            aliases(aliases),
            words(aliases));
    return new Reading(places, List.copyOf(findings));
  }

  private static Map<String, Region> regions(Fields root) {
    Map<String, Region> regions = new HashMap<>();
    for (Fields item : root.items("regions")) {
      String code = item.text("code");
      regions.put(code, new Region(code, item.local("name")));
    }
    return regions;
  }

  private static Optional<Municipality> municipality(Fields item, Map<String, Region> regions) {
    int before = item.faults();
    String code = item.text("code");
    if (!MunicipalityCode.isCode(code)) {
      item.fault("code", "A municipality code is three digits in quotation marks");
    }
    Optional<Region> region =
        item.oneOf("region", wanted -> Optional.ofNullable(regions.get(wanted)));
    if (region.isEmpty()) {
      item.fault("region", "Every municipality is in a region");
    }
    String name = item.text("fi");
    String sv = item.text("sv");
    String en = item.optionalText("en").orElse(name);
    PlaceForms forms = forms(item, item.optionalText("short").orElse(name));
    Set<Language> official = new HashSet<>(item.manyOf("official", Language::of));
    GeoPoint centre = new GeoPoint(clamp(item.decimal("lat"), 90), clamp(item.decimal("lon"), 180));
    Optional<String> area = item.optionalText("employment_area");
    String county = item.text("wellbeing_county");
    if (item.faults() > before) {
      return Optional.empty();
    }
    String preposition = item.optionalText("preposition_sv").orElse("i");
    return Optional.of(
        new Municipality(
            new MunicipalityCode(code),
            name,
            sv,
            en,
            forms,
            preposition,
            official,
            region.get(),
            area,
            county,
            centre));
  }

  private static double clamp(double degrees, double most) {
    return Math.max(-most, Math.min(most, degrees));
  }

  private static PlaceForms forms(Fields item, String name) {
    return new PlaceForms(
        name,
        item.text("genitive"),
        item.text("in"),
        item.text("to"),
        item.text("from"),
        item.texts("also"));
  }

  private List<EmploymentArea> employmentAreas(Fields root) {
    List<EmploymentArea> areas = new ArrayList<>();
    for (Fields item : root.items("employment_areas")) {
      areas.add(
          new EmploymentArea(
              item.text("code"), item.local("name"), item.manyOf("municipalities", this::known)));
    }
    return areas;
  }

  private Optional<MunicipalityCode> known(String code) {
    return MunicipalityCode.isCode(code) && municipalities.containsKey(new MunicipalityCode(code))
        ? Optional.of(new MunicipalityCode(code))
        : Optional.empty();
  }

  /**
   * Lines of {@code
   * postal_code,name_fi,name_sv,municipality_code,municipality_code_2026,type_code}.
   */
  private List<PostalCode> postalCodes(List<String> lines) {
    List<PostalCode> codes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.startsWith("postal_code")) {
        continue;
      }
      String[] cells = line.split(",", -1);
      Optional<MunicipalityCode> code = cells.length >= 6 ? known(cells[4]) : Optional.empty();
      if (code.isEmpty() || !cells[0].matches("[0-9]{5}")) {
        findings.add(
            new DirectoryFinding(
                POSTAL_CODES, "/" + i, "This line gives no postal code with its municipality"));
        continue;
      }
      codes.add(new PostalCode(cells[0], cells[1], cells[2], code.get(), cells[5].equals("1")));
    }
    return codes;
  }

  private List<Alias> aliases(Fields root) {
    List<Alias> aliases = new ArrayList<>();
    for (Fields item : root.items("villages")) {
      alias(item, PlaceMention.Kind.VILLAGE).ifPresent(aliases::add);
    }
    for (Fields item : root.items("spoken")) {
      alias(item, PlaceMention.Kind.MUNICIPALITY).ifPresent(aliases::add);
    }
    return aliases;
  }

  private Optional<Alias> alias(Fields item, PlaceMention.Kind kind) {
    Optional<MunicipalityCode> code = item.oneOf("municipality", this::known);
    if (code.isEmpty()) {
      item.fault("municipality", "An alias names today's municipality by its code");
      return Optional.empty();
    }
    PlaceForms forms =
        FinnishForms.of(item.text("name"), item.optionalText("in"), item.texts("also"));
    return Optional.of(new Alias(forms, code.get(), kind, item.flag("sure", true)));
  }

  private static AmbiguousWords words(Fields root) {
    return new AmbiguousWords(
        new HashSet<>(root.texts("names")),
        new HashSet<>(root.texts("words")),
        new HashSet<>(root.texts("people")),
        new HashSet<>(root.texts("no_villages")));
  }
}
