package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.http.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code deploy/} says agrees with the image, with the settings and with itself. */
class DeployTest {

  private static final Path COMPOSE = Path.of("deploy/compose.yaml");
  private static final Path MANIFESTS = Path.of("deploy/kubernetes/opastin.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SETTINGS =
      Settings.all().stream()
          .map(s -> s.name().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
          .collect(Collectors.toSet());

  private final String dockerfile = read(Path.of("Dockerfile"));

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonNode> documents(Path file) {
    List<JsonNode> documents = new ArrayList<>();
    new Yaml().loadAll(read(file)).forEach(d -> documents.add(JSON.valueToTree(d)));
    return documents;
  }

  private static JsonNode manifest(String kind) {
    return documents(MANIFESTS).stream()
        .filter(document -> document.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind));
  }

  private static JsonNode pod() {
    return manifest("StatefulSet").at("/spec/template/spec");
  }

  private static JsonNode container() {
    return pod().path("containers").path(0);
  }

  private String docker(String pattern) {
    Matcher line = Pattern.compile(pattern, Pattern.MULTILINE).matcher(dockerfile);
    assertTrue(line.find(), pattern);
    return line.group(1);
  }

  private static void assertSettings(Iterable<String> names) {
    names.forEach(
        name -> assertTrue(SETTINGS.contains(name), name + " is no setting, so nobody reads it"));
  }

  private static List<JsonNode> list(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }

  @Test
  void theImageSetsWhatIsRead() {
    List<String> names = new ArrayList<>();
    Matcher env = Pattern.compile("^ENV (\\w+)=", Pattern.MULTILINE).matcher(dockerfile);
    while (env.find()) {
      names.add(env.group(1));
    }
    assertTrue(names.containsAll(List.of("OPASTIN_DATA", "OPASTIN_MODELS", "OPASTIN_SHIPPED")));
    assertSettings(names);
    assertEquals("" + ServerSettings.DEFAULTS.port(), docker("^EXPOSE (\\d+)"));
  }

  @Test
  void theCacheThatTheImageMakesIsTheOneThatItStartsWith() {
    String made = "/opt/opastin/" + docker("-XX:AOTCacheOutput=(\\S+)");
    assertEquals(made, docker("^ENTRYPOINT .*\"-XX:AOTCache=([^\"]+)\""));
    assertEquals("/opt/opastin", docker("^WORKDIR (\\S+)"));
    assertEquals("/opt/opastin/models", docker("^ENV OPASTIN_SHIPPED=(\\S+)"));
    assertTrue(dockerfile.contains("rehearse --models models"));
    assertFalse(Set.of("0", "root").contains(docker("^USER (\\S+)")));
  }

  @Test
  void composeAgreesWithTheImage() {
    JsonNode compose = documents(COMPOSE).getFirst();
    JsonNode opastin = compose.at("/services/opastin");
    List<String> names = new ArrayList<>();
    opastin.path("environment").fieldNames().forEachRemaining(names::add);
    assertSettings(names);
    String user = docker("^USER (\\S+)");
    assertEquals(user + ":" + user, opastin.path("user").asText());
    assertTrue(opastin.path("read_only").asBoolean());
    assertTrue(opastin.at("/deploy/resources/limits/memory").isTextual());
    assertTrue(opastin.path("tmpfs").path(0).asText().startsWith("/tmp:"));
    assertEquals(
        "data:" + docker("^VOLUME (\\S+)"), opastin.path("volumes").path(0).asText(), "volume");
    assertTrue(
        read(Path.of("deploy/nginx.conf"))
            .contains("server opastin:" + ServerSettings.DEFAULTS.port() + " "));
    assertEquals(
        compose.at("/services/proxy/networks/inside/ipv4_address").asText(),
        opastin.at("/environment/OPASTIN_SERVER_TRUSTED_PROXIES").asText());
  }

  @Test
  void composeAsksForNothingThatTheExampleDoesNotHave() {
    String example = read(Path.of("deploy/env.example"));
    Matcher asked = Pattern.compile("\\$\\{(\\w+):\\?}").matcher(read(COMPOSE));
    int found = 0;
    while (asked.find()) {
      found++;
      assertTrue(example.contains(asked.group(1) + "="), asked.group(1));
    }
    assertTrue(found >= 3);
  }

  @Test
  void podsRunAsTheImageDoesAndWriteOnlyWhereTheyMay() {
    JsonNode security = pod().path("securityContext");
    assertTrue(security.path("runAsNonRoot").asBoolean());
    assertEquals(docker("^USER (\\S+)"), security.path("runAsUser").asText());
    assertTrue(container().at("/securityContext/readOnlyRootFilesystem").asBoolean());
    assertFalse(container().at("/securityContext/allowPrivilegeEscalation").asBoolean(true));
    Set<String> mounts =
        list(container().path("volumeMounts")).stream()
            .map(mount -> mount.path("mountPath").asText())
            .collect(Collectors.toSet());
    assertEquals(Set.of(docker("^ENV OPASTIN_DATA=(\\S+)"), "/tmp"), mounts);
    assertTrue(docker("^ENV OPASTIN_MODELS=(\\S+)").startsWith(docker("^ENV OPASTIN_DATA=(\\S+)")));
    assertTrue(container().at("/resources/limits/memory").isTextual());
    assertTrue(container().at("/resources/requests/cpu").isTextual());
    assertSettings(
        list(container().path("env")).stream().map(env -> env.path("name").asText()).toList());
  }

  @Test
  void probesAskWhatTheServerAnswers() {
    assertEquals(
        ServerSettings.DEFAULTS.port(),
        container().path("ports").path(0).path("containerPort").asInt());
    assertEquals("/health/live", container().at("/livenessProbe/httpGet/path").asText());
    for (String probe : List.of("readinessProbe", "startupProbe")) {
      assertEquals("/health/ready", container().path(probe).at("/httpGet/path").asText());
      assertEquals(
          container().path("ports").path(0).path("name").asText(),
          container().path(probe).at("/httpGet/port").asText());
    }
  }

  @Test
  void whatBelongsTogetherIsNamedAlike() {
    String app = "opastin";
    assertEquals(app, manifest("Service").at("/spec/selector/app").asText());
    assertEquals(app, manifest("StatefulSet").at("/spec/template/metadata/labels/app").asText());
    assertEquals(
        app, manifest("PodDisruptionBudget").at("/spec/selector/matchLabels/app").asText());
    assertEquals(app, manifest("NetworkPolicy").at("/spec/podSelector/matchLabels/app").asText());
    JsonNode scaler = manifest("HorizontalPodAutoscaler").path("spec");
    assertEquals("StatefulSet", scaler.at("/scaleTargetRef/kind").asText());
    assertEquals(app, scaler.at("/scaleTargetRef/name").asText());
    assertTrue(scaler.path("minReplicas").asInt() >= 2, "one replica is none while it restarts");
    assertTrue(manifest("PodDisruptionBudget").at("/spec/maxUnavailable").asInt() == 1);
    JsonNode secret = documents(Path.of("deploy/kubernetes/secret.example.yaml")).getFirst();
    list(container().path("env")).stream()
        .map(env -> env.at("/valueFrom/secretKeyRef"))
        .filter(JsonNode::isObject)
        .forEach(
            wanted -> {
              assertEquals(wanted.path("name"), secret.at("/metadata/name"));
              assertTrue(secret.path("stringData").has(wanted.path("key").asText()));
            });
    JsonNode drain = pod().path("terminationGracePeriodSeconds");
    assertTrue(drain.asLong() > ServerSettings.DEFAULTS.drain().toSeconds() + 5, "time to drain");
  }
}
