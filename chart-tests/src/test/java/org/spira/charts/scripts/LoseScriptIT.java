package org.spira.charts.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.charts.rendering.Command;
import org.spira.charts.rendering.Repository;

/** The losses of helm/spira-chaos, against an API server that lists three pods on two nodes. */
class LoseScriptIT {

  private static final String PODS =
      """
      {"items": [
        {"metadata": {"name": "nats-0"}, "spec": {"nodeName": "east", "volumes": [
          {"name": "data", "persistentVolumeClaim": {"claimName": "data-nats-0"}},
          {"name": "tmp", "emptyDir": {}}]}},
        {"metadata": {"name": "nats-1", "deletionTimestamp": "2026-11-21T16:00:00Z"},
          "spec": {"nodeName": "east", "volumes": []}},
        {"metadata": {"name": "nats-2"}, "spec": {"nodeName": "west", "volumes": [
          {"name": "data", "persistentVolumeClaim": {"claimName": "data-nats-2"}}]}}]}
      """;
  private static final String NAMESPACE = "/api/v1/namespaces/hospital/";

  @TempDir private Path account = Path.of("");
  private final List<String> lists = new CopyOnWriteArrayList<>();
  private final List<String> deletions = new CopyOnWriteArrayList<>();
  private final HttpServer cluster =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private String pods = PODS;

  LoseScriptIT() throws IOException {
    cluster.createContext(NAMESPACE, this::answer);
    cluster.start();
  }

  @BeforeEach
  void writeToken() throws Exception {
    Files.writeString(account.resolve("token"), "the-token\n");
  }

  @AfterEach
  void stop() {
    cluster.stop(0);
  }

  @Test
  void nodeLosesAllItsPodsAtOnce() throws Exception {
    lose("node").succeeded();

    assertThat(lists).singleElement().asString().contains("instance=spira", "phase=Running");
    assertThat(deletions).singleElement().isIn(killed("nats-0"), killed("nats-2"));
  }

  /** The claim first: it goes when its pod does, and a pod that came back sooner would keep it. */
  @Test
  void memberLosesItsVolumeAndThenItself() throws Exception {
    lose("volume").succeeded();

    assertThat(lists).singleElement().asString().contains("component=nats");
    assertThat(deletions)
        .isIn(
            List.of("persistentvolumeclaims/data-nats-0 {}", killed("nats-0")),
            List.of("persistentvolumeclaims/data-nats-2 {}", killed("nats-2")));
  }

  @Test
  void saysThatThereIsNothingToLose() throws Exception {
    pods = "{\"items\": []}";

    Command.Result result = lose("node");

    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("No pod with app.kubernetes.io/instance=spira runs");
  }

  private static String killed(String pod) {
    return "pods/" + pod + " {\"gracePeriodSeconds\": 0}";
  }

  private Command.Result lose(String what) throws Exception {
    Path script = Repository.ROOT.resolve("helm/spira-chaos/files/lose.py");
    return Command.run(
        List.of("python3", script.toString(), what),
        Map.of(
            "KUBERNETES_SCHEME", "http",
            "KUBERNETES_SERVICE_HOST", "127.0.0.1",
            "KUBERNETES_SERVICE_PORT", String.valueOf(cluster.getAddress().getPort()),
            "SERVICE_ACCOUNT_DIR", account.toString(),
            "NAMESPACE", "hospital",
            "SUFFERER", "spira",
            "COMPONENT", "nats"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString().substring(NAMESPACE.length());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status = 200;
    String answer = "{}";
    if (!"Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      status = 401;
    } else if (exchange.getRequestMethod().equals("DELETE")) {
      deletions.add(path + " " + body);
    } else {
      lists.add(exchange.getRequestURI().getQuery());
      answer = pods;
    }
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
