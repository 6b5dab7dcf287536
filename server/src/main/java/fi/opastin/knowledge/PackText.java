package fi.opastin.knowledge;

import java.util.List;

/**
 * A text file of a pack, as read.
 *
 * @param file its path, relative to the content folder, with forward slashes
 * @param text what it says
 */
public record PackText(String file, String text) {

  /** Its lines. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** The last part of the path. */
  String name() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The name of the folder that it stands in. */
  String folder() {
    String[] parts = file.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }
}
