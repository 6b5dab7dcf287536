package fi.opastin.editing;

import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.AnswerLint;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.RuleReach;
import fi.opastin.knowledge.RuleText;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds what an editor needs to work on one answer: its files as they are live or in a draft, who
 * else works on them, and what is to be said about them. Safe to share.
 */
public final class AnswerDesk {

  private static final int KEPT = 2;

  private final EditingRoom room;
  private final Map<String, AnswerLint> lints =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AnswerLint> eldest) {
          return size() > KEPT;
        }
      };

  /** Works in a room. */
  public AnswerDesk(EditingRoom room) {
    this.room = room;
  }

  /**
   * The live files and, over them, those of a draft.
   *
   * @param releases where the texts of the draft are
   * @param hashes SHA-256 of each live text, by path
   * @param content the live texts
   * @param draft that is worked on; empty for none
   */
  public record Table(
      ReleaseStore releases,
      SortedMap<String, String> hashes,
      PackContent content,
      Optional<Proposal> draft) {

    /** The same live files with another draft over them. */
    public Table with(Optional<Proposal> other) {
      return new Table(releases, hashes, content, other);
    }

    /** The live text of a file. */
    public Optional<String> live(String path) {
      return Optional.ofNullable(content.files().get(path));
    }

    /** The text of a file with the draft in it. */
    public Optional<String> text(String path) {
      return change(path).map(change -> change.hash().flatMap(releases::text)).orElse(live(path));
    }

    /** SHA-256 of the text of a file with the draft in it. */
    Optional<String> hash(String path) {
      return change(path).map(FileChange::hash).orElse(Optional.ofNullable(hashes.get(path)));
    }

    private Optional<FileChange> change(String path) {
      return draft.flatMap(found -> found.change(path));
    }

    /** All files, those of the draft included. */
    public Set<String> paths() {
      Set<String> paths = new LinkedHashSet<>(hashes.keySet());
      draft.ifPresent(
          found ->
              found.changes().stream()
                  .filter(change -> change.hash().isPresent())
                  .forEach(change -> paths.add(change.path())));
      return paths;
    }

    /** The files of an answer, if there is anything of it. */
    public Optional<AnswerFiles> files(AnswerId id) {
      return AnswerFiles.in(paths(), id)
          .filter(files -> files.own().stream().anyMatch(path -> hash(path).isPresent()));
    }

    /** All files that an answer stands in: its own, its topic's phrases and its topic's rules. */
    public List<String> all(AnswerFiles files) {
      Set<String> all = new LinkedHashSet<>(files.all());
      all.addAll(RuleSheet.files(files.id().topic(), this));
      all.add(RuleSheet.home(files));
      return List.copyOf(all);
    }

    /** Those of some files that changed live since the draft was begun. */
    public List<FileChange> overtaken(List<String> files) {
      return draft.map(Proposal::changes).orElse(List.of()).stream()
          .filter(change -> files.contains(change.path()))
          .filter(change -> change.isStale(Optional.ofNullable(hashes.get(change.path()))))
          .toList();
    }

    /** Names the texts of some files as they are with the draft in it. */
    public String mark(List<String> files) {
      StringBuilder texts = new StringBuilder();
      files.forEach(path -> texts.append(hash(path).orElse("-")).append(' '));
      return PackContent.hash(texts.toString()).substring(0, 16);
    }
  }

  /** What lies on the table with a draft; empty for what is live. */
  public Table table(Optional<Proposal> draft) {
    EditingDesk.Live live = room.desk().live().orElseThrow();
    return new Table(room.releases(), live.manifest(), live.content(), draft);
  }

  /** The open drafts on any of some files, those that changed last first. */
  public List<Proposal> open(List<String> files) {
    return room.proposals().openOn(files);
  }

  /** The draft of somebody on any of some files that can still be written into. */
  public Optional<Proposal> own(Person person, List<String> files) {
    return open(files).stream()
        .filter(draft -> draft.author().equals(person.id()))
        .filter(draft -> Step.EDIT.from(draft.stage()).isPresent())
        .findFirst();
  }

  /** How the variants of an answer stand to its Finnish, a draft counting as the newest. */
  public Map<Language, VariantStatus> statuses(
      AnswerFiles files, Table table, Map<String, ReleaseNumber> lastChanges) {
    Map<Language, VariantStatus> statuses = new java.util.EnumMap<>(Language.class);
    for (Language variant : Language.values()) {
      statuses.put(
          variant,
          VariantStatus.of(variant, other -> changed(files.text(other), table, lastChanges)));
    }
    return statuses;
  }

  private static Optional<Integer> changed(
      String path, Table table, Map<String, ReleaseNumber> lastChanges) {
    Optional<FileChange> change = table.change(path);
    if (change.isPresent()) {
      return change.get().hash().map(text -> Integer.MAX_VALUE);
    }
    return Optional.ofNullable(table.hashes().get(path))
        .map(text -> lastChanges.getOrDefault(path, new ReleaseNumber(1)).value());
  }

  /**
   * What is to be said about an answer.
   *
   * @param written the texts of its files and its topic's phrases; empty where there is none
   */
  public List<Finding> lint(
      AnswerFiles files, Table table, Map<String, Optional<String>> written, LocalDate today) {
    Map<String, String> texts = new TreeMap<>();
    written.forEach((path, text) -> text.ifPresent(there -> texts.put(path, there)));
    return lint(files, table).of(files.id(), texts, today);
  }

  /** What the rules of an answer's topic would decide among all phrases. */
  public RuleReach reach(AnswerFiles files, Table table, List<RuleText> rules) {
    return lint(files, table).reach(files.id().topic(), rules);
  }

  /** Reads what lint compares with, so that the first one who types need not wait. */
  public void prepare(AnswerFiles files, Table table) {
    Thread.ofVirtual().start(() -> lint(files, table));
  }

  private AnswerLint lint(AnswerFiles files, Table table) {
    String topics = files.topics();
    String words = "packs/" + files.pack() + "/plain-language.yaml";
    List<String> apart = new ArrayList<>();
    table.draft().map(Proposal::changes).orElse(List.of()).stream()
        .filter(change -> List.of(topics, words).contains(change.path()))
        .forEach(change -> apart.add(change.path()));
    String key = room.releases().newest().map(ReleaseNumber::value).orElse(0) + table.mark(apart);
    synchronized (lints) {
      AnswerLint known = lints.get(key);
      if (known == null) {
        Map<String, Optional<String>> drafted = new TreeMap<>();
        apart.forEach(path -> drafted.put(path, table.text(path)));
        known = new AnswerLint(room.desk().liveContent().with(drafted).read());
        lints.put(key, known);
      }
      return known;
    }
  }

  /** The texts of some files. */
  public static Map<String, Optional<String>> texts(
      List<String> files, Function<String, Optional<String>> text) {
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    files.forEach(path -> texts.put(path, text.apply(path)));
    return texts;
  }
}
