package fi.opastin.partners;

import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens the partner files of a content folder: {@code partners/<key>.yaml}, and what sites inherit,
 * {@code partners/levels/*.yaml}.
 */
public final class PartnerStore {

  private static final long MAX_BYTES = 64_000;
  private static final String LEVELS = "partners/levels";

  private final Path content;
  private final PartnerReader reader = new PartnerReader();

  /**
   * Partners that could be read, and what is wrong with the others.
   *
   * @param partners each as its own file has it
   * @param texts the files without faults
   */
  public record Loaded(Partners partners, List<Finding> findings, Map<Level, String> texts) {
    public Loaded {
      findings = List.copyOf(findings);
      texts = Map.copyOf(texts);
    }
  }

  /** The partner files could not be opened at all. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Reads below {@code content}, where {@code partners/} stands. */
  public PartnerStore(Path content) {
    this.content = content;
  }

  /**
   * Reads all partner files; a faulty one is left out and told in the findings.
   *
   * @throws Unreadable when the folder is missing or a file cannot be opened
   */
  public Loaded load() {
    List<Partner> partners = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<Level, String> texts = new LinkedHashMap<>();
    try {
      for (Path file : files("partners")) {
        read(file, findings)
            .ifPresent(
                text -> {
                  switch (reader.read(name(file), text)) {
                    case PartnerReader.Reading.Read(Partner partner) -> {
                      partners.add(partner);
                      texts.put(new Level.Site(partner.key()), text);
                    }
                    case PartnerReader.Reading.Faulty(List<Finding> faults) ->
                        findings.addAll(faults);
                  }
                });
      }
      if (Files.isDirectory(content.resolve(LEVELS))) {
        for (Path file : files(LEVELS)) {
          read(file, findings).ifPresent(text -> level(name(file), text, texts, findings));
        }
      }
    } catch (IOException e) {
      throw new Unreadable("The partner files below \"" + content + "\" could not be read.", e);
    }
    return new Loaded(new Partners(partners), findings, texts);
  }

  private void level(String name, String text, Map<Level, String> texts, List<Finding> findings) {
    Optional<Level> level = Level.ofFile(name);
    if (level.isEmpty()) {
      findings.add(
          Finding.error(name, 0, "a level is country, region-08 or municipality-285, with .yaml"));
      return;
    }
    switch (reader.tree(level.get(), text)) {
      case PartnerReader.Tree.Read _ -> texts.put(level.get(), text);
      case PartnerReader.Tree.Faulty(List<Finding> faults) -> findings.addAll(faults);
    }
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(content.resolve(folder))) {
      return files.filter(PartnerStore::isPartnerFile).sorted().toList();
    }
  }

  private String name(Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private Optional<String> read(Path file, List<Finding> findings) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        findings.add(
            Finding.error(name(file), 0, "a partner file has at most " + MAX_BYTES / 1000 + " kB"));
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      findings.add(Finding.error(name(file), 0, "the file is not written in UTF-8"));
      return Optional.empty();
    } catch (IOException e) {
      throw new Unreadable("The partner file \"" + file + "\" could not be read.", e);
    }
  }

  private static boolean isPartnerFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.startsWith(".");
  }
}
