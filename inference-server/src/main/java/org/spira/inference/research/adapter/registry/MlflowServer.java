package org.spira.inference.research.adapter.registry;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** MLflow's REST API. */
final class MlflowServer {

  private static final String API = "/api/2.0/mlflow/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MlflowHttp http;

  MlflowServer(MlflowHttp http) {
    this.http = http;
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
    HttpResponse<String> response = http.question(method, API + path, body);
    JsonNode answer = json(response.body());
    if (response.statusCode() == MlflowHttp.OK) {
      return Optional.of(answer);
    }
    String code = answer.path("error_code").asString("");
    if (response.statusCode() == 404 || code.equals("RESOURCE_DOES_NOT_EXIST")) {
      return Optional.empty();
    }
    throw MlflowHttp.refused(path, response.statusCode(), answer.path("message").asString(""));
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
