package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.packs.YamlDocument;
import fi.opastin.packs.YamlEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The file {@code answer.yaml}, as fields that a person fills in: everything as text, since it need
 * not be right yet. Reading a file and writing it unchanged gives the same bytes; what is changed
 * leaves the other entries, notes and comments as they were written. Immutable.
 *
 * @param owner who keeps it right
 * @param reviewed the day when a person last read it against its sources
 * @param reviewBy the day by which it must be read again
 * @param readers for whom it is
 * @param sources where its facts stand
 * @param next ids of topics that people ask next
 * @param paths ids of guided paths that it offers
 * @param notes sentences that are true only for a time
 */
public record AnswerSharedFile(
    String owner,
    String reviewed,
    String reviewBy,
    Readers readers,
    List<SourceLine> sources,
    List<String> next,
    List<String> paths,
    List<NoteText> notes) {

  private static final List<String> ORDER =
      List.of("owner", "reviewed", "review_by", "when", "sources", "next", "paths", "notes");

  /**
   * For whom an answer is; nothing for everybody.
   *
   * @param minAge empty for any
   * @param maxAge empty for any
   */
  public record Readers(
      List<String> audiences,
      String minAge,
      String maxAge,
      List<String> municipalities,
      List<String> regions) {

    /** An ordinary answer. */
    public static final Readers EVERYBODY = new Readers(List.of(), "", "", List.of(), List.of());

    public Readers {
      audiences = List.copyOf(audiences);
      municipalities = List.copyOf(municipalities);
      regions = List.copyOf(regions);
    }
  }

  /**
   * Where a fact stands.
   *
   * @param name empty for none
   * @param date empty where it is not known
   * @param says phone numbers that it gives
   */
  public record SourceLine(String ref, String name, String date, List<String> says) {
    public SourceLine {
      says = List.copyOf(says);
    }
  }

  public AnswerSharedFile {
    sources = List.copyOf(sources);
    next = List.copyOf(next);
    paths = List.copyOf(paths);
    notes = List.copyOf(notes);
  }

  /** Nothing written yet. */
  public static final AnswerSharedFile NONE =
      new AnswerSharedFile(
          "", "", "", Readers.EVERYBODY, List.of(), List.of(), List.of(), List.of());

  /** Reads a file; one that is not YAML has no fields. */
  public static AnswerSharedFile parse(String text) {
    return YamlDocument.parse("", text, 1)
            instanceof YamlDocument.Parsed.Document(YamlDocument document)
        ? of(document.root())
        : NONE;
  }

  private static AnswerSharedFile of(JsonNode root) {
    List<SourceLine> sources = new ArrayList<>();
    for (JsonNode source : root.path("sources")) {
      sources.add(
          new SourceLine(
              source.path("ref").asText(""),
              source.path("name").asText(""),
              source.path("date").asText(""),
              texts(source.path("says"))));
    }
    JsonNode when = root.path("when");
    return new AnswerSharedFile(
        root.path("owner").asText(""),
        root.path("reviewed").asText(""),
        root.path("review_by").asText(""),
        new Readers(
            texts(when.path("audience")),
            when.at("/ages/min").asText(""),
            when.at("/ages/max").asText(""),
            texts(when.path("municipalities")),
            texts(when.path("regions"))),
        sources,
        texts(root.path("next")),
        texts(root.path("paths")),
        NoteText.in(root.path("notes")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText("")));
    return texts;
  }

  /**
   * The file with these fields.
   *
   * @param before as it is written now; empty where there is none
   */
  public String written(Optional<String> before) {
    AnswerSharedFile was = before.map(AnswerSharedFile::parse).orElse(NONE);
    if (before.isPresent() && was.equals(this)) {
      return before.get();
    }
    boolean fresh = before.isEmpty() || was.equals(NONE);
    YamlEntries file = YamlEntries.of(fresh ? "" : before.get());
    Change change = new Change(file, was, fresh);
    change.put("owner", AnswerSharedFile::owner, YamlEntries::quoted);
    change.put("reviewed", AnswerSharedFile::reviewed, YamlEntries::quoted);
    change.put("review_by", AnswerSharedFile::reviewBy, YamlEntries::quoted);
    change.lines("when", AnswerSharedFile::readers, AnswerSharedFile::whenLines);
    change.lines("sources", AnswerSharedFile::sources, AnswerSharedFile::sourceLines);
    change.lines("next", AnswerSharedFile::next, ids -> idLines("next", ids));
    change.lines("paths", AnswerSharedFile::paths, ids -> idLines("paths", ids));
    change.lines(
        "notes",
        AnswerSharedFile::notes,
        now ->
            NoteLines.changed(
                change.file.entries().getOrDefault("notes", List.of()), was.notes, now));
    return change.file.text();
  }

  /** The file while it is being changed. */
  private final class Change {
    private YamlEntries file;
    private final AnswerSharedFile was;
    private final boolean fresh;

    private Change(YamlEntries file, AnswerSharedFile was, boolean fresh) {
      this.file = file;
      this.was = was;
      this.fresh = fresh;
    }

    private void put(
        String key, Function<AnswerSharedFile, String> field, Function<String, String> spelt) {
      lines(key, field, value -> List.of(key + ": " + spelt.apply(value)));
    }

    private <T> void lines(
        String key, Function<AnswerSharedFile, T> field, Function<T, List<String>> spelt) {
      T now = field.apply(AnswerSharedFile.this);
      if (fresh || !Objects.equals(now, field.apply(was))) {
        file = file.with(key, spelt.apply(now), ORDER);
      }
    }
  }

  private static List<String> idLines(String key, List<String> ids) {
    return ids.isEmpty() ? List.of() : List.of(key + ": " + YamlEntries.list(ids));
  }

  private static List<String> whenLines(Readers readers) {
    if (readers.equals(Readers.EVERYBODY)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("when:"));
    if (!readers.audiences().isEmpty()) {
      lines.add("  audience: " + YamlEntries.list(readers.audiences()));
    }
    List<String> ages = new ArrayList<>();
    if (!readers.minAge().isEmpty()) {
      ages.add("min: " + number(readers.minAge()));
    }
    if (!readers.maxAge().isEmpty()) {
      ages.add("max: " + number(readers.maxAge()));
    }
    if (!ages.isEmpty()) {
      lines.add("  ages: {" + String.join(", ", ages) + "}");
    }
    if (!readers.municipalities().isEmpty()) {
      lines.add("  municipalities: " + YamlEntries.list(readers.municipalities()));
    }
    if (!readers.regions().isEmpty()) {
      lines.add("  regions: " + YamlEntries.list(readers.regions()));
    }
    return lines;
  }

  /** What is no number is kept as it was typed, for the check to refuse. */
  private static String number(String text) {
    return text.matches("0|[1-9][0-9]{0,3}")
        ? text
        : YamlEntries.list(List.of(text)).replaceAll("^\\[|]$", "");
  }

  private static List<String> sourceLines(List<SourceLine> sources) {
    List<String> lines = new ArrayList<>();
    for (SourceLine source : sources) {
      if (lines.isEmpty()) {
        lines.add("sources:");
      }
      lines.add("  - ref: " + YamlEntries.quoted(source.ref()));
      if (!source.name().isEmpty()) {
        lines.add("    name: " + YamlEntries.quoted(source.name()));
      }
      if (!source.date().isEmpty()) {
        lines.add("    date: " + YamlEntries.quoted(source.date()));
      }
      if (!source.says().isEmpty()) {
        lines.add("    says: " + YamlEntries.list(source.says()));
      }
    }
    return lines;
  }
}
