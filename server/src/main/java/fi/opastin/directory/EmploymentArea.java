package fi.opastin.directory;

import java.util.List;

/**
 * An employment area (työllisyysalue), which has run the employment services of its municipalities
 * since 1.1.2025.
 */
public record EmploymentArea(String code, LocalText name, List<MunicipalityCode> municipalities) {

  public EmploymentArea {
    municipalities = List.copyOf(municipalities);
  }
}
