package fi.opastin.http;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All addresses that the server knows, with their methods. Every GET answers HEAD as well; OPTIONS
 * and methods that an address does not take are answered here.
 */
final class RouteTable {

  private static final Set<Method> KNOWN =
      Set.of(
          Method.GET,
          Method.HEAD,
          Method.POST,
          Method.OPTIONS,
          Method.PUT,
          Method.DELETE,
          Method.PATCH,
          Method.TRACE);

  /**
   * One method of one address.
   *
   * @param access who may use it; empty for what is public
   */
  record Route(Method method, String path, Optional<Access> access) {}

  private record Entry(Method method, String path, Handler handler) {}

  private final List<Entry> entries = new ArrayList<>();

  /** A part of the table. */
  interface Part {
    /** Lists its routes. */
    void routing(RouteTable routes);
  }

  RouteTable with(Part part) {
    part.routing(this);
    return this;
  }

  RouteTable get(String path, Handler handler) {
    return add(Method.GET, path, handler);
  }

  RouteTable post(String path, Handler handler) {
    return add(Method.POST, path, handler);
  }

  /** A GET that the framework serves. */
  RouteTable served(String path) {
    return add(Method.GET, path, (req, res) -> res.next());
  }

  /** Everything in the table. */
  List<Route> routes() {
    return entries.stream()
        .map(entry -> new Route(entry.method(), entry.path(), access(entry.handler())))
        .toList();
  }

  private static Optional<Access> access(Handler handler) {
    return handler instanceof Guarded guarded ? Optional.of(guarded.access()) : Optional.empty();
  }

  /** Whether a method is one of the usual ones. */
  static boolean isKnown(Method method) {
    return KNOWN.contains(method);
  }

  /** Whether an address belongs to the editor and its interface for programs. */
  static boolean isEditors(String path) {
    return path.equals("/editor")
        || path.startsWith("/editor/")
        || path.equals("/api/v1/editor")
        || path.startsWith("/api/v1/editor/");
  }

  /** Puts the table into a routing. */
  void install(HttpRouting.Builder routing, Cors cors, Problems problems) {
    Map<String, Set<String>> methods = new LinkedHashMap<>();
    for (Entry entry : entries) {
      routing.route(entry.method(), entry.path(), entry.handler());
      Set<String> allowed =
          methods.computeIfAbsent(entry.path(), path -> new TreeSet<>(Set.of("OPTIONS")));
      allowed.add(entry.method().text());
      if (entry.method() == Method.GET) {
        routing.head(entry.path(), entry.handler());
        allowed.add("HEAD");
      }
    }
    methods.forEach(
        (path, allowed) -> routing.any(path, rest(String.join(", ", allowed), cors, problems)));
  }

  private static Handler rest(String allowed, Cors cors, Problems problems) {
    return (req, res) -> {
      if (req.prologue().method() == Method.OPTIONS) {
        cors.options(req, res, allowed);
      } else if (req.prologue().method() == Method.GET || req.prologue().method() == Method.HEAD) {
        passOn(req, res, allowed, problems);
      } else {
        problems.send(req, res, notAllowed(allowed));
      }
    };
  }

  /** A GET that gets here was passed on to the framework, or is none of this address. */
  private static void passOn(
      ServerRequest req, ServerResponse res, String allowed, Problems problems) {
    if (allowed.contains("GET")) {
      res.next();
    } else {
      problems.send(req, res, notAllowed(allowed));
    }
  }

  private static Problem notAllowed(String allowed) {
    return Problem.of(ProblemType.METHOD_NOT_ALLOWED).withAllow(allowed);
  }

  /** What is the editor's is refused here unless it says who may use it. */
  private RouteTable add(Method method, String path, Handler handler) {
    if (isEditors(path) && !(handler instanceof Guarded)) {
      throw new IllegalArgumentException(path + " does not say who may use it");
    }
    entries.add(new Entry(method, path, handler));
    return this;
  }
}
