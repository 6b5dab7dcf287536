package fi.opastin.partners;

import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Opens the partner files of a content folder: {@code partners/<key>.yaml}. */
public final class PartnerStore {

  private static final long MAX_BYTES = 64_000;

  private final Path content;
  private final PartnerReader reader = new PartnerReader();

  /** Partners that could be read, and what is wrong with the others. */
  public record Loaded(Partners partners, List<Finding> findings) {
    public Loaded {
      findings = List.copyOf(findings);
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
    try (Stream<Path> files = Files.list(content.resolve("partners"))) {
      for (Path file : files.filter(PartnerStore::isPartnerFile).sorted().toList()) {
        switch (read(file)) {
          case PartnerReader.Reading.Read(Partner partner) -> partners.add(partner);
          case PartnerReader.Reading.Faulty(List<Finding> faults) -> findings.addAll(faults);
        }
      }
    } catch (IOException e) {
      throw new Unreadable("The partner files below \"" + content + "\" could not be read.", e);
    }
    return new Loaded(new Partners(partners), findings);
  }

  private PartnerReader.Reading read(Path file) throws IOException {
    String name = content.relativize(file).toString().replace('\\', '/');
    if (Files.size(file) > MAX_BYTES) {
      return faulty(name, "a partner file has at most " + MAX_BYTES / 1000 + " kB");
    }
    try {
      return reader.read(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      return faulty(name, "the file is not written in UTF-8");
    }
  }

  private static PartnerReader.Reading faulty(String name, String message) {
    return new PartnerReader.Reading.Faulty(List.of(Finding.error(name, 0, message)));
  }

  private static boolean isPartnerFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.startsWith(".");
  }
}
