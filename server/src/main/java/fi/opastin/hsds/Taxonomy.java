package fi.opastin.hsds;

import fi.opastin.directory.Audience;
import fi.opastin.directory.Channel;
import fi.opastin.directory.Names;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The closed lists of the public contract as HSDS taxonomies. */
public enum Taxonomy {
  SERVICE_TYPES,
  AUDIENCES,
  CHANNELS;

  /**
   * A term of a taxonomy. Immutable.
   *
   * @param code as in the public contract, such as {@code debt-advice}
   */
  public record Term(Taxonomy taxonomy, String code) {

    /** Its id. */
    public UUID id() {
      return Ids.of("taxonomy_term", taxonomy.code(), code);
    }

    String name(Language language) {
      return switch (taxonomy) {
        case SERVICE_TYPES -> Names.of(ServiceType.of(code).orElseThrow(), language);
        case AUDIENCES -> Names.of(Audience.of(code).orElseThrow(), language);
        case CHANNELS -> Names.of(Channel.of(code).orElseThrow(), language);
      };
    }

    String description(Language language) {
      return taxonomy == SERVICE_TYPES
          ? Names.help(ServiceType.of(code).orElseThrow(), language)
          : name(language);
    }
  }

  /** Its id. */
  public UUID id() {
    return Ids.of("taxonomy", code());
  }

  /** Its short name, such as {@code service-types}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All its terms, in their order. */
  public List<Term> terms() {
    return switch (this) {
      case SERVICE_TYPES -> terms(Arrays.stream(ServiceType.values()).map(ServiceType::id));
      case AUDIENCES -> terms(Arrays.stream(Audience.values()).map(Audience::id));
      case CHANNELS -> terms(Arrays.stream(Channel.values()).map(Channel::id));
    };
  }

  /** The terms that a service bears. */
  List<Term> termsOf(Service service) {
    return switch (this) {
      case SERVICE_TYPES -> terms(Stream.of(service.type().id()));
      case AUDIENCES -> terms(service.audiences().stream().sorted().map(Audience::id));
      case CHANNELS -> terms(service.usableChannels().stream().map(Channel::id));
    };
  }

  /** The taxonomy of an id, or empty. */
  public static Optional<Taxonomy> of(UUID id) {
    return Arrays.stream(values()).filter(taxonomy -> taxonomy.id().equals(id)).findFirst();
  }

  /** The term of an id, or empty. */
  public static Optional<Term> term(UUID id) {
    return Arrays.stream(values())
        .flatMap(taxonomy -> taxonomy.terms().stream())
        .filter(term -> term.id().equals(id))
        .findFirst();
  }

  /** What it is called and what it is, in one line. */
  String title(Language language) {
    return switch (this) {
      case SERVICE_TYPES -> say(language, "Palvelutyypit", "Typer av tjänster", "Kinds of service");
      case AUDIENCES -> say(language, "Kohderyhmät", "Målgrupper", "Audiences");
      case CHANNELS -> say(language, "Asiointikanavat", "Servicekanaler", "Channels");
    };
  }

  private List<Term> terms(Stream<String> codes) {
    return codes.map(code -> new Term(this, code)).toList();
  }

  private static String say(Language language, String fi, String sv, String en) {
    return switch (language) {
      case FI, FI_SIMPLE -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
