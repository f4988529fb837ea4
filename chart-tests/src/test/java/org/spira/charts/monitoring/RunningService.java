package org.spira.charts.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.spira.charts.rendering.Repository;
import org.spira.testservers.Sockets;

/**
 * A service's jar as a process of its own, without the servers it would talk to: it starts and
 * waits for them.
 */
final class RunningService implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Path log;
  private final Process process;

  private RunningService(Path jar, Path folder) throws IOException {
    port = Sockets.freePort();
    log = folder.resolve(port + ".txt");
    ProcessBuilder builder = new ProcessBuilder(command(jar));
    builder.environment().keySet().removeIf(name -> name.startsWith("SPIRA_"));
    builder.environment().putAll(environment(folder));
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Starts the jar that Maven made of a module and waits until it lives. */
  static RunningService start(String module, Path folder) throws IOException, InterruptedException {
    List<Path> jars = Repository.list(Repository.ROOT.resolve(module + "/target"), "-exec.jar");
    assertThat(jars).as("jars of %s: `mvn package` makes one", module).hasSize(1);
    RunningService service = new RunningService(jars.getFirst(), folder);
    try {
      service.awaitLiveness();
    } catch (AssertionError notAlive) {
      service.close();
      throw notAlive;
    }
    return service;
  }

  /** What a GET of the path answers. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(10))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> command(Path jar) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        jar.toString());
  }

  private Map<String, String> environment(Path folder) {
    return Map.ofEntries(
        Map.entry("SPIRA_PORT", String.valueOf(port)),
        Map.entry("SPIRA_JWT_KEY", "only-for-this-test-0123456789abcdef0123456789"),
        Map.entry("SPIRA_ADMIN_PASSWORD", "only-for-this-test"),
        Map.entry("SPIRA_MODELS", "demonstration-pauses"),
        Map.entry(
            "SPIRA_REGISTRY_URI", Repository.ROOT.resolve("models/registry").toUri().toString()),
        Map.entry("SPIRA_MODEL_CACHE", folder.resolve("models").toString()),
        // ports where nobody listens
        Map.entry("SPIRA_NATS_URL", "nats://127.0.0.1:1"),
        Map.entry("SPIRA_MONGO_URI", "mongodb://127.0.0.1:1"),
        Map.entry("SPIRA_S3_ENDPOINT", "http://127.0.0.1:1"),
        Map.entry("SPIRA_S3_ACCESS_KEY", "only-for-this-test"),
        Map.entry("SPIRA_S3_SECRET_KEY", "only-for-this-test"));
  }

  private void awaitLiveness() throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(LONGEST_START);
    while (!lives()) {
      boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
      assertThat(ended || Instant.now().isAfter(deadline))
          .as(() -> "The service does not live:\n" + Repository.read(log))
          .isFalse();
    }
  }

  private boolean lives() throws InterruptedException {
    try {
      return get("/actuator/health/liveness").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
