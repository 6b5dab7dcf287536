package fi.opastin.editing;

import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.people.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How far somebody may write, by what files say of themselves: who is there for one region writes
 * the answers that are for readers of that region alone, and the services that serve it alone,
 * before and afterwards, and nothing else. Pure.
 *
 * @param regionOf the code of the region of a municipality; empty where there is no such
 *     municipality
 * @param services how far services may be changed
 */
record Reach(Function<String, Optional<String>> regionOf, ServiceReach services) {

  /** A reach that ends at services. */
  Reach(Function<String, Optional<String>> regionOf) {
    this(regionOf, new ServiceReach(id -> Set.of(), regionOf));
  }

  /** A reach over answers and services. */
  static Reach of(
      Function<String, Optional<String>> regionOf, Function<String, Set<String>> regionsOf) {
    return new Reach(regionOf, new ServiceReach(regionsOf, regionOf));
  }

  /**
   * Whether somebody may give files these texts.
   *
   * @param texts by path; empty where a file is to go
   * @param drafted the text of a file by the proposal that is written into; empty where it says
   *     nothing of it or the file goes
   * @param live the text that a file has now
   */
  boolean allows(
      Scope scope,
      Map<String, Optional<String>> texts,
      Function<String, Optional<String>> drafted,
      Function<String, Optional<String>> live) {
    return switch (scope) {
      case Scope.Everywhere _ -> true;
      case Scope.Partner _ -> false;
      case Scope.Region(String code) ->
          texts.keySet().stream().allMatch(path -> within(code, path, texts, drafted, live));
    };
  }

  private boolean within(
      String region,
      String path,
      Map<String, Optional<String>> texts,
      Function<String, Optional<String>> drafted,
      Function<String, Optional<String>> live) {
    if (ServiceReach.isFile(path)) {
      return services.allows(region, live.apply(path), texts.get(path));
    }
    Optional<AnswerFiles> answer = AnswerFiles.of(path);
    if (answer.isEmpty()) {
      return false;
    }
    String shared = answer.get().shared();
    Optional<String> before = live.apply(shared);
    Optional<String> after =
        texts.containsKey(shared) ? texts.get(shared) : drafted.apply(shared).or(() -> before);
    boolean known = before.isPresent() || after.isPresent();
    return known
        && before.map(text -> isFor(region, text)).orElse(true)
        && after.map(text -> isFor(region, text)).orElse(true);
  }

  /** Whether all readers of an answer live in a region. */
  private boolean isFor(String region, String shared) {
    AnswerSharedFile.Readers readers = AnswerSharedFile.parse(shared).readers();
    boolean somewhere = !readers.regions().isEmpty() || !readers.municipalities().isEmpty();
    return somewhere
        && readers.regions().stream().allMatch(region::equals)
        && readers.municipalities().stream()
            .allMatch(code -> regionOf.apply(code).filter(region::equals).isPresent());
  }
}
