package org.spira.system.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** MLflow as somebody uses it who has no SPIRA: its own REST. */
record Mlflow(String url) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Registers what is no model, and puts it into production by hand. */
  String putIntoProduction(String model, String manifest) throws InterruptedException {
    JsonNode run =
        post("runs/create", Map.of("experiment_id", "0", "start_time", 1)).path("run").path("info");
    String source = run.path("artifact_uri").asString() + "/model";
    String place = "/api/2.0/mlflow-artifacts/artifacts" + URI.create(source).getPath();
    send("PUT", place + "/MLmodel", manifest);
    send("PUT", place + "/model.onnx", "no graph");
    String version =
        post(
                "model-versions/create",
                Map.of("name", model, "source", source, "run_id", run.path("run_id").asString()))
            .path("model_version")
            .path("version")
            .asString();
    JsonNode unused =
        post(
            "registered-models/alias",
            Map.of("name", model, "alias", "production", "version", version));
    return version;
  }

  /** A version's tag; empty where it has none. */
  String tag(String model, String version, String key) throws InterruptedException {
    String answer =
        send(
            "GET",
            "/api/2.0/mlflow/model-versions/get?name=%s&version=%s".formatted(model, version),
            "");
    return JsonMapper.shared()
        .readTree(answer)
        .path("model_version")
        .path("tags")
        .valueStream()
        .filter(tag -> tag.path("key").asString().equals(key))
        .map(tag -> tag.path("value").asString())
        .findFirst()
        .orElse("");
  }

  private JsonNode post(String path, Map<String, ?> body) throws InterruptedException {
    String json = JsonMapper.shared().writeValueAsString(body);
    return JsonMapper.shared().readTree(send("POST", "/api/2.0/mlflow/" + path, json));
  }

  private String send(String method, String path, String body) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException("MLflow does not answer", e);
    }
  }
}
