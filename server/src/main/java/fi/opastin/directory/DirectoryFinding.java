package fi.opastin.directory;

/**
 * A fault in a file of places or services.
 *
 * @param file the file as it was handed in
 * @param pointer JSON pointer of the fault in it, empty for the whole file; for a file of lines
 *     {@code /<line>} from 0
 * @param message what is wrong, in words for an editor
 */
public record DirectoryFinding(String file, String pointer, String message) {}
