package org.spira.inference.research.adapter.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.inference.shared.Excerpt;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.http.BoundedHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** MLflow's REST API. */
final class MlflowServer {

  private static final String API = "/api/2.0/mlflow/";
  private static final String ARTIFACTS = "/api/2.0/mlflow-artifacts/artifacts/";
  private static final int LONGEST_COMPLAINT = 300;
  private static final int OK = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MlflowAccess access;
  private final BoundedHttp http;

  MlflowServer(MlflowAccess access) {
    this.access = access;
    this.http = new BoundedHttp("MLflow", access.answerWithin());
  }

  /** The answer; empty if what is asked for is not there. */
  Optional<JsonNode> find(String path) {
    return answer("GET", path, BodyPublishers.noBody());
  }

  /** The answer to what must be there. */
  JsonNode ask(String method, String path, Map<String, ?> body) {
    return answer(method, path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
        .orElseThrow(
            () -> new NeighbourAwayException("MLflow has nothing to do " + path + " with"));
  }

  /** Does it where it can be done: what older and newer versions do not have is left alone. */
  void tell(String method, String path, Map<String, ?> body) {
    Optional<JsonNode> unused =
        answer(method, path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
  }

  private Optional<JsonNode> answer(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        authorized(URI.create(access.url() + API + path))
            .header("Content-Type", "application/json")
            .method(method, body);
    HttpResponse<String> response = send(request, access.answerWithin());
    JsonNode answer = json(response.body());
    if (response.statusCode() == OK) {
      return Optional.of(answer);
    }
    String code = answer.path("error_code").asString("");
    if (response.statusCode() == 404 || code.equals("RESOURCE_DOES_NOT_EXIST")) {
      return Optional.empty();
    }
    throw refused(path, response.statusCode(), answer.path("message").asString(""));
  }

  /** Puts a file where the artifact proxy keeps it. */
  void upload(String path, BodyPublisher content) {
    URI uri = URI.create(access.url() + ARTIFACTS + path);
    HttpResponse<String> response = send(authorized(uri).PUT(content), access.uploadWithin());
    if (response.statusCode() != OK) {
      throw refused(
          "artifacts", response.statusCode(), Excerpt.of(response.body(), LONGEST_COMPLAINT));
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request, Duration within) {
    try {
      return http.send(request, BodyHandlers.ofString(), within);
    } catch (IOException e) {
      throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
    }
  }

  private static NeighbourAwayException refused(String path, int status, String message) {
    return new NeighbourAwayException(
        "MLflow answered %d to %s: %s"
            .formatted(
                status, path.replaceFirst("\\?.*", ""), Excerpt.of(message, LONGEST_COMPLAINT)));
  }

  private HttpRequest.Builder authorized(URI uri) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    @Nullable String user = access.user();
    if (user == null) {
      return request;
    }
    byte[] pair = (user + ":" + access.password()).getBytes(StandardCharsets.UTF_8);
    return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
    } catch (JacksonException e) {
      // a proxy before MLflow complains in HTML
      return JSON.createObjectNode();
    }
  }
}
