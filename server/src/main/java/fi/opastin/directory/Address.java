package fi.opastin.directory;

/** A street address; a part that is not known is empty. */
public record Address(String street, String postalCode, String town) {}
