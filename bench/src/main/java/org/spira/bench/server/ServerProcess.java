package org.spira.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.spira.bench.process.ChildJvm;
import org.spira.bench.process.MeasuredJvms;
import org.spira.testservers.Sockets;

/** The Inference Server as operators run it: its jar, in a process, set up by the environment. */
public final class ServerProcess implements AutoCloseable {

  /** The registered name of the network of the research group's shape. */
  public static final String MODEL = "research-shape";

  private static final Duration START = Duration.ofSeconds(60);

  private final ChildJvm jvm;

  private ServerProcess(ChildJvm jvm) {
    this.jvm = jvm;
  }

  /**
   * What is the same for every server of a bench.
   *
   * @param jar the executable jar
   * @param jvms how it is started
   * @param registry the folder with the models
   * @param folder for the log and what the server caches
   */
  public record Setup(Path jar, MeasuredJvms jvms, Path registry, Path folder) {}

  /**
   * Starts a server and returns when it is ready.
   *
   * @param name names its log
   * @param options command-line options in addition
   */
  public static ServerProcess start(
      Setup setup, Neighbours neighbours, String name, List<String> options)
      throws IOException, InterruptedException {
    int port = Sockets.freePort();
    Map<String, String> environment = new HashMap<>(neighbours.environment());
    environment.put("SPIRA_PORT", Integer.toString(port));
    environment.put("SPIRA_MODELS", MODEL);
    environment.put("SPIRA_REGISTRY_URI", setup.registry().toUri().toString());
    environment.put("SPIRA_MODEL_CACHE", setup.folder().resolve("cache-" + name).toString());
    List<String> arguments = new ArrayList<>(List.of("-jar", setup.jar().toString()));
    arguments.addAll(options);
    Path log = setup.folder().resolve(name + ".log");
    ChildJvm jvm = setup.jvms().start(arguments, environment, log, false);
    ServerProcess server = new ServerProcess(jvm);
    server.awaitReadiness(port);
    return server;
  }

  /** The process. */
  public ChildJvm jvm() {
    return jvm;
  }

  private void awaitReadiness(int port) {
    URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    HttpRequest request = HttpRequest.newBuilder(readiness).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      Awaitility.await()
          .atMost(START)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> !jvm.process().isAlive() || answersOk(http, request));
    } catch (ConditionTimeoutException e) {
      jvm.close();
      throw jvm.died("of the Inference Server was not ready within " + START);
    }
    if (!jvm.process().isAlive()) {
      throw jvm.died("of the Inference Server ended at its start");
    }
  }

  private static boolean answersOk(HttpClient http, HttpRequest request)
      throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    jvm.close();
  }
}
