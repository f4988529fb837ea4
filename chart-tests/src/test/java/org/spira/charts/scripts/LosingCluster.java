package org.spira.charts.scripts;

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
import org.junit.jupiter.api.io.TempDir;
import org.spira.charts.rendering.Command;
import org.spira.charts.rendering.Repository;

/** A cluster that may lose pods, and the script that makes it lose them. */
abstract class LosingCluster {

  static final String PODS =
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

  static final String NAMESPACE = "/api/v1/namespaces/hospital/";

  @TempDir Path account = Path.of("");
  final List<String> lists = new CopyOnWriteArrayList<>();
  final List<String> deletions = new CopyOnWriteArrayList<>();
  String pods = PODS;
  private HttpServer cluster;

  @BeforeEach
  void start() throws Exception {
    cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    cluster.createContext(NAMESPACE, this::answer);
    cluster.start();
    Files.writeString(account.resolve("token"), "the-token\n");
  }

  @AfterEach
  void stop() {
    cluster.stop(0);
  }

  Command.Result lose(String what) throws Exception {
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

  void answer(HttpExchange exchange) throws IOException {
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
