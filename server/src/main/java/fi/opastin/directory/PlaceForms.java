package fi.opastin.directory;

import java.util.List;

/**
 * The Finnish forms of a place name that its source gives; the others are derived from them.
 *
 * @param name as it stands on a map: Lappeenranta
 * @param genitive Lappeenrannan
 * @param in where? Lappeenrannassa, Tampereella
 * @param to where to? Lappeenrantaan, Tampereelle
 * @param from where from? Lappeenrannasta, Tampereelta
 * @param also other accepted forms of the same cases
 */
public record PlaceForms(
    String name, String genitive, String in, String to, String from, List<String> also) {

  public PlaceForms {
    also = List.copyOf(also);
  }
}
