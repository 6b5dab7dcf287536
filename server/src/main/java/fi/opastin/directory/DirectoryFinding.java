package fi.opastin.directory;

/**
 * A fault, or something to look at, in a file of places or services.
 *
 * @param file the file as it was handed in
 * @param pointer JSON pointer of the place in it, empty for the whole file; for a file of lines
 *     {@code /<line>} from 0
 * @param message what it is, in words for an editor
 */
public record DirectoryFinding(String file, String pointer, String message) {}
