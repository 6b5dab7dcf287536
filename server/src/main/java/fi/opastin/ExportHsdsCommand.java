package fi.opastin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.hsds.Catalogue;
import fi.opastin.hsds.Documents;
import fi.opastin.hsds.Documents.Detail;
import fi.opastin.hsds.Filter;
import fi.opastin.hsds.Listing;
import fi.opastin.hsds.Taxonomy;
import fi.opastin.language.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Writes the directory in the shapes of HSDS 3.1: for each language a folder with one file for each
 * list, in the envelope of the lists under {@code /hsds} and as one page. Ends with 1 when the
 * content has errors or a file cannot be written.
 */
@CommandLine.Command(
    name = "hsds",
    description = "Write the directory in the shapes of HSDS 3.1 (Open Referral).")
final class ExportHsdsCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;

  @CommandLine.Option(
      names = "--to",
      defaultValue = "hsds",
      description = "Folder to write into, made if missing: ${DEFAULT-VALUE}.")
  private Path folder;

  @CommandLine.Option(
      names = "--lang",
      split = ",",
      defaultValue = "fi,sv,en",
      description = "Languages, a folder each: ${DEFAULT-VALUE}.")
  private List<String> languages;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Clock clock = Clock.systemUTC();
    List<Language> wanted = languages.stream().map(this::language).toList();
    Catalogue catalogue =
        Catalogue.of(Application.directory(content.folder(), clock), Application.today(clock));
    PrintWriter out = spec.commandLine().getOut();
    try {
      for (Language language : wanted) {
        Path files = Files.createDirectories(folder.resolve(language.tag()));
        for (Map.Entry<String, ObjectNode> list : lists(catalogue, language).entrySet()) {
          Path file = files.resolve(list.getKey() + ".json");
          write(file, list.getValue());
          out.printf("%s: %d%n", file, list.getValue().path("total_items").asInt());
        }
      }
      return 0;
    } catch (IOException e) {
      spec.commandLine().getErr().println("The export could not be written: " + e);
      return 1;
    }
  }

  private Language language(String tag) {
    return Optional.of(tag)
        .flatMap(Language::of)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), "--lang must be of fi, fi-simple, sv and en"));
  }

  private static Map<String, ObjectNode> lists(Catalogue catalogue, Language language) {
    Documents write = Documents.of(catalogue, language);
    List<Taxonomy> taxonomies = List.of(Taxonomy.values());
    List<Taxonomy.Term> terms =
        Arrays.stream(Taxonomy.values()).flatMap(taxonomy -> taxonomy.terms().stream()).toList();
    Map<String, ObjectNode> lists = new LinkedHashMap<>();
    lists.put(
        "services",
        Listing.whole(catalogue.services(Filter.ALL))
            .json(service -> write.service(service, Detail.NESTED)));
    lists.put(
        "organizations",
        Listing.whole(catalogue.owners(Filter.ALL))
            .json(owner -> write.owner(owner, Detail.NESTED)));
    lists.put(
        "service_at_locations",
        Listing.whole(catalogue.sites(Filter.ALL)).json(site -> write.site(site, Detail.NESTED)));
    lists.put("taxonomies", Listing.whole(taxonomies).json(write::taxonomy));
    lists.put("taxonomy_terms", Listing.whole(terms).json(write::term));
    return lists;
  }

  /** Whole or not at all: somebody may be reading the file that stands there. */
  private static void write(Path file, ObjectNode list) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(list));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
