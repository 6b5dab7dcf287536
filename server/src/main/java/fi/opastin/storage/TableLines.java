package fi.opastin.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table as lines of JSON. Stateless. */
final class TableLines {

  private static final String BYTES = "base64";
  private static final int AT_ONCE = 200;

  /** A model in a table is a long text here. */
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private TableLines() {}

  /**
   * The names of the columns, and then a line for each row in the order of the key; {@code out}
   * stays open.
   */
  static long write(Connection connection, String table, OutputStream out)
      throws IOException, SQLException {
    List<String> key = Tables.key(connection, table);
    String order = key.isEmpty() ? "" : " order by " + String.join(", ", key);
    long rows = 0;
    try (Statement statement = connection.createStatement();
        JsonGenerator json =
            JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet found = statement.executeQuery("select * from " + table + order)) {
        int columns = found.getMetaData().getColumnCount();
        json.writeStartArray();
        for (int i = 1; i <= columns; i++) {
          json.writeString(found.getMetaData().getColumnName(i));
        }
        json.writeEndArray();
        for (; found.next(); rows++) {
          json.writeRaw('\n');
          json.writeStartArray();
          for (int i = 1; i <= columns; i++) {
            write(json, found.getObject(i));
          }
          json.writeEndArray();
        }
      }
    }
    return rows;
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Number number -> json.writeNumber(number.longValue());
      case byte[] bytes -> {
        json.writeStartObject();
        json.writeBinaryField(BYTES, bytes);
        json.writeEndObject();
      }
      default -> throw new IllegalStateException("no table of ours holds " + value.getClass());
    }
  }

  /** Puts the rows that stand in lines into a table; how many they are. */
  static long read(Connection connection, String table, InputStream in)
      throws IOException, SQLException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> columns = new ArrayList<>();
      JSON.readTree(lines.readLine()).forEach(name -> columns.add(name.asText()));
      String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
      String insert =
          "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
      long rows = 0;
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode row = JSON.readTree(line);
          for (int i = 0; i < columns.size(); i++) {
            statement.setObject(i + 1, value(row.get(i)));
          }
          statement.addBatch();
          rows++;
          if (rows % AT_ONCE == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
      }
      return rows;
    }
  }

  private static @Nullable Object value(JsonNode written) {
    if (written.isNull()) {
      return null;
    }
    if (written.isObject()) {
      return Base64.getDecoder().decode(written.path(BYTES).asText());
    }
    return written.isNumber() ? (Object) written.longValue() : written.textValue();
  }
}
