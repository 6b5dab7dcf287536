package fi.opastin.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook that was unpacked under limits, looked at and packed again, so that what is parsed is
 * what was looked at: no bomb, no entry beside the list, no entity, no picture, no macro.
 *
 * @param bytes the workbook, packed again
 * @param merged first merged range of each sheet, by the number in the name of its file
 */
record Unpacked(byte[] bytes, Map<Integer, String> merged) {

  /** All entries together. */
  private static final long MOST_BYTES = 96L * 1024 * 1024;

  private static final int MOST_ENTRIES = 500;
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final int STEP = 16 * 1024;

  /** What is neither a workbook nor within the limits becomes a fault. */
  static Optional<Unpacked> of(byte[] file, List<Fault> faults) {
    try {
      return unpack(file, faults);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      faults.add(Fault.ofFile(Fault.Kind.DAMAGED, ""));
      return Optional.empty();
    }
  }

  private static Optional<Unpacked> unpack(byte[] file, List<Fault> faults)
      throws IOException, XMLStreamException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
    Map<Integer, String> merged = new TreeMap<>();
    Set<String> names = new HashSet<>();
    long total = 0;
    int entries = 0;
    try (ZipFile in = ZipFile.builder().setByteArray(file).get();
        ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        String name = entry.getName();
        if (name.equals("mimetype")) {
          faults.add(Fault.ofFile(Fault.Kind.OPEN_DOCUMENT, ""));
          return Optional.empty();
        }
        if (++entries > MOST_ENTRIES) {
          faults.add(Fault.ofFile(Fault.Kind.TOO_LARGE, ""));
          return Optional.empty();
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          byte[] bytes = read(in.getInputStream(entry), MOST_BYTES - total);
          total += bytes.length;
          if (total > MOST_BYTES) {
            faults.add(Fault.ofFile(Fault.Kind.TOO_LARGE, ""));
            return Optional.empty();
          }
          if (!names.add(name)) {
            throw new IOException("two entries of one name");
          }
          look(name, bytes, merged);
          out.putNextEntry(new ZipEntry(name));
          out.write(bytes);
        }
      }
    }
    if (!names.contains("xl/workbook.xml")) {
      faults.add(Fault.ofFile(Fault.Kind.NOT_A_TABLE, ""));
      return Optional.empty();
    }
    return Optional.of(new Unpacked(packed.toByteArray(), merged));
  }

  /** An entry; one byte more than is left where it has more. */
  private static byte[] read(InputStream in, long left) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] step = new byte[STEP];
    for (int n = in.read(step); n >= 0; n = in.read(step)) {
      bytes.write(step, 0, n);
      if (bytes.size() > left) {
        break;
      }
    }
    return bytes.toByteArray();
  }

  private static void look(String name, byte[] bytes, Map<Integer, String> merged)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a workbook has no DTD");
      }
      if (event == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("mergeCell")
          && name.startsWith(SHEETS)) {
        number(name)
            .ifPresent(sheet -> merged.putIfAbsent(sheet, reader.getAttributeValue(null, "ref")));
      }
    }
  }

  private static Optional<Integer> number(String name) {
    String digits = name.substring(SHEETS.length()).replaceFirst("\\.xml$", "");
    return digits.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
