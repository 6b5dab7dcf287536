package fi.opastin.directory;

/**
 * A region (maakunta) with the code of Statistics Finland, such as {@code "09"} for South Karelia.
 */
public record Region(String code, LocalText name) {}
