package org.spira.inference.research.adapter.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.research.application.port.ApiServer;
import org.spira.inference.research.domain.replay.AnsweredInference;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.http.BoundedHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An API Server, asked over REST. What it tells of patients stays in memory. */
public final class RestApiServer implements ApiServer {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
  private static final Duration RECORDING_WITHIN = Duration.ofMinutes(2);
  private static final int OK = 200;
  private static final int NOT_THERE = 404;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final String token;
  private final BoundedHttp http = new BoundedHttp("the API Server", ANSWER_WITHIN);

  /**
   * The server there.
   *
   * @param server the address before {@code /v1}
   * @param token shown with each question
   */
  public RestApiServer(URI server, String token) {
    this.address = server.toString().replaceFirst("/+$", "") + "/v1/";
    this.token = token;
  }

  @Override
  public Optional<List<Serving>> serving(String model) {
    return get("models/")
        .path("models")
        .valueStream()
        .filter(each -> each.path("name").asString("").equals(model))
        .findFirst()
        .map(found -> found.path("versions").valueStream().map(ApiAnswers::serving).toList());
  }

  @Override
  public AnsweredInference answered(String user, String inference) {
    JsonNode both = get("users/%s/inferences/%s/result".formatted(user, inference));
    Optional<String> model = name(both.path("inference").path("model_id").asString(""));
    return ApiAnswers.answered(model, both.path("result"));
  }

  @Override
  public PatientForm form(String user, String inference) {
    return ApiAnswers.form(
        get("users/%s/inferences/%s/result".formatted(user, inference)).path("inference"));
  }

  private Optional<String> name(String modelId) {
    return get("models/")
        .path("models")
        .valueStream()
        .filter(each -> each.path("id").asString("").equals(modelId))
        .map(each -> each.path("name").asString(""))
        .findFirst();
  }

  @Override
  public Optional<byte[]> recording(String user, String inference, RecordingPart part) {
    String path =
        "users/%s/inferences/%s/recordings/%s".formatted(user, inference, part.wireName());
    HttpResponse<byte[]> response = send(path, RECORDING_WITHIN);
    if (response.statusCode() == NOT_THERE) {
      return Optional.empty();
    }
    return Optional.of(accepted(response));
  }

  private JsonNode get(String path) {
    try {
      return JSON.readTree(accepted(send(path, ANSWER_WITHIN)));
    } catch (JacksonException e) {
      throw new NeighbourAwayException("the answer is not JSON: is it an API Server?", e);
    }
  }

  private static byte[] accepted(HttpResponse<byte[]> response) {
    if (response.statusCode() == OK) {
      return response.body();
    }
    throw new NeighbourAwayException(
        "the API Server answered %d: %s"
            .formatted(response.statusCode(), ApiAnswers.why(response.body())));
  }

  private HttpResponse<byte[]> send(String path, Duration within) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token);
    try {
      return http.send(request, BodyHandlers.ofByteArray(), within);
    } catch (IOException e) {
      throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
    }
  }
}
