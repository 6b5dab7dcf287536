package fi.opastin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The arrows between packages, and who may touch what. The diagram stands in {@code
 * docs/architecture.md}.
 */
class ArchitectureTest {

  private static final String ROOT = "fi.opastin.";

  /** What each package may use; everything else is forbidden. */
  private static final Map<String, Set<String>> ARROWS = arrows();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.opastin");

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    arrows.put("language", Set.of());
    arrows.put("frozen", Set.of());
    arrows.put("packs", Set.of());
    arrows.put("directory", Set.of("language"));
    arrows.put("proofreading", Set.of("language", "packs"));
    arrows.put("knowledge", Set.of("directory", "language", "packs", "proofreading"));
    arrows.put("paths", with(arrows, "knowledge"));
    arrows.put("privacy", Set.of());
    arrows.put("storage", Set.of());
    arrows.put("people", Set.of("language", "storage"));
    arrows.put(
        "editing", Set.of("directory", "knowledge", "language", "packs", "people", "storage"));
    Set<String> understanding = new java.util.HashSet<>(with(arrows, "paths"));
    understanding.addAll(Set.of("frozen", "storage"));
    arrows.put("understanding", understanding);
    arrows.put("partners", Set.of("directory", "language", "packs", "people", "storage"));
    Set<String> switches = new java.util.HashSet<>(with(arrows, "knowledge"));
    switches.addAll(Set.of("language", "partners", "people", "storage"));
    arrows.put("switches", switches);
    Set<String> answering = new java.util.HashSet<>(with(arrows, "understanding"));
    answering.add("partners");
    arrows.put("answering", answering);
    Set<String> handoff = new java.util.HashSet<>(with(arrows, "partners"));
    handoff.add("storage");
    arrows.put("handoff", handoff);
    arrows.put("ptv", Set.of("directory", "language", "packs", "storage"));
    Set<String> conversation = new java.util.HashSet<>(with(arrows, "answering"));
    conversation.addAll(with(arrows, "partners"));
    conversation.add("privacy");
    arrows.put("conversation", conversation);
    Set<String> questions = new java.util.HashSet<>(with(arrows, "conversation"));
    questions.addAll(Set.of("people", "privacy", "storage"));
    arrows.put("questions", questions);
    Set<String> feedback = new java.util.HashSet<>(with(arrows, "conversation"));
    feedback.add("privacy");
    feedback.add("storage");
    arrows.put("feedback", feedback);
    arrows.put("evaluation", with(arrows, "conversation"));
    arrows.put("hsds", Set.of("directory", "language", "storage"));
    Set<String> http = new java.util.HashSet<>(with(arrows, "feedback"));
    Set<String> coverage = new java.util.HashSet<>(with(arrows, "knowledge"));
    coverage.add("storage");
    arrows.put("coverage", coverage);
    Set<String> reports = new java.util.HashSet<>(with(arrows, "coverage"));
    reports.addAll(Set.of("directory", "language"));
    arrows.put("reports", reports);
    Set<String> keeping = new java.util.HashSet<>(with(arrows, "questions"));
    keeping.addAll(with(arrows, "reports"));
    keeping.addAll(with(arrows, "feedback"));
    arrows.put("keeping", keeping);
    arrows.put("pages", with(arrows, "answering"));
    Set<String> spreadsheet = new java.util.HashSet<>(with(arrows, "knowledge"));
    spreadsheet.add("storage");
    arrows.put("spreadsheet", spreadsheet);
    Set<String> editor = new java.util.HashSet<>(with(arrows, "pages"));
    editor.add("spreadsheet");
    arrows.put("curation", with(arrows, "knowledge"));
    editor.add("curation");
    Set<String> tasks = new java.util.HashSet<>(with(arrows, "editing"));
    arrows.put("tasks", tasks);
    editor.add("tasks");
    editor.addAll(with(arrows, "editing"));
    editor.addAll(with(arrows, "questions"));
    editor.addAll(with(arrows, "reports"));
    editor.add("feedback");
    editor.addAll(with(arrows, "conversation"));
    arrows.put("editor", editor);
    http.add("editor");
    editor.add("switches");
    http.add("switches");
    http.add("evaluation");
    http.add("coverage");
    http.add("keeping");
    http.add("privacy");
    http.add("questions");
    http.add("reports");
    http.add("spreadsheet");
    http.add("curation");
    http.add("tasks");
    http.add("editing");
    http.add("people");
    http.add("storage");
    http.add("pages");
    http.add("handoff");
    http.add("hsds");
    arrows.put("http", http);
    return arrows;
  }

  /** A package, and what it may use itself. */
  private static Set<String> with(Map<String, Set<String>> arrows, String name) {
    Set<String> all = new java.util.HashSet<>(arrows.get(name));
    all.add(name);
    return all;
  }

  @Test
  void packagesUseOnlyWhatStandsToTheirRight() {
    ARROWS.forEach(
        (name, allowed) -> {
          List<String> packages = new ArrayList<>(allowed.stream().map(a -> ROOT + a).toList());
          packages.add(ROOT + name);
          DescribedPredicate<JavaClass> ours =
              DescribedPredicate.describe(
                  "ours", type -> type.getPackageName().startsWith("fi.opastin"));
          DescribedPredicate<JavaClass> permitted =
              DescribedPredicate.describe(
                  "in " + packages, type -> packages.contains(type.getPackageName()));
          noClasses()
              .that()
              .resideInAPackage(ROOT + name)
              .should()
              .dependOnClassesThat(ours.and(DescribedPredicate.not(permitted)))
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void everyPackageStandsInTheDiagram() {
    Set<String> known = ARROWS.keySet();
    List<String> strangers =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()))
            .filter(name -> !known.contains(name))
            .distinct()
            .toList();
    assertTrue(strangers.isEmpty(), "not in the diagram: " + strangers);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("fi.opastin.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void helidonStaysInHttpAndAtTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackages("fi.opastin", ROOT + "http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.helidon..")
        .check(CLASSES);
  }

  @Test
  void naturalLanguageLibrariesStayInUnderstanding() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "understanding")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("opennlp..", "de.bwaldvogel..")
        .check(CLASSES);
  }

  @Test
  void projectionsStayInOneClass() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PtvPoints")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.locationtech..")
        .check(CLASSES);
  }

  @Test
  void mailStaysInOneClass() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.SmtpMailer(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
        .check(CLASSES);
  }

  @Test
  void signingInStaysInPeople() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.people\\.(OidcIssuer|OidcSignIn|PasswordHash)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.nimbusds..", "com.password4j..")
        .check(CLASSES);
  }

  @Test
  void calendarFilesStayInOneClass() {
    noClasses()
        .that()
        .doNotHaveSimpleName("EventCalendar")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("biweekly..")
        .check(CLASSES);
  }

  @Test
  void onlyStoresAndThePackReaderTouchFiles() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Store|Database|PackReader|Command)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .check(CLASSES);
  }

  @Test
  void onlyStoresSpeakSql() {
    noClasses()
        .that()
        .haveNameNotMatching(".*Store(\\$.*)?")
        .and()
        .resideOutsideOfPackage("fi.opastin.storage")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi..", "java.sql..", "com.zaxxer..", "org.flywaydb..")
        .check(CLASSES);
  }

  @Test
  void nothingIsCalledAfterAnEmptyWord() {
    List<String> empty = Arrays.asList("util", "common", "model", "dto", "service", "impl");
    List<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> empty.contains(name.substring(name.lastIndexOf('.') + 1)))
            .distinct()
            .toList();
    assertTrue(found.isEmpty(), "such names say nothing: " + found);
  }
}
