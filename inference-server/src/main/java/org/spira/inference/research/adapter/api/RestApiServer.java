package org.spira.inference.research.adapter.api;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.inference.research.application.port.ApiServer;
import tools.jackson.databind.JsonNode;

/** An API Server, asked over REST. What it tells of patients stays in memory. */
final class RestApiServer implements ApiServer {

  private final RestCalls calls;

  RestApiServer(RestCalls calls) {
    this.calls = calls;
  }

  @Override
  public Optional<List<Serving>> serving(String model) {
    return calls
        .get("models/")
        .path("models")
        .valueStream()
        .filter(each -> each.path("name").asString("").equals(model))
        .findFirst()
        .map(found -> found.path("versions").valueStream().map(ApiAnswers::serving).toList());
  }

  @Override
  public Told answered(String user, String inference) {
    JsonNode both = calls.get("users/%s/inferences/%s/result".formatted(user, inference));
    JsonNode asked = both.path("inference");
    Optional<String> model = name(asked.path("model_id").asString(""));
    return new Told(ApiAnswers.answered(model, both.path("result")), ApiAnswers.form(asked));
  }

  private Optional<String> name(String modelId) {
    return calls
        .get("models/")
        .path("models")
        .valueStream()
        .filter(each -> each.path("id").asString("").equals(modelId))
        .map(each -> each.path("name").asString(""))
        .findFirst();
  }

  @Override
  public Optional<byte[]> recording(String user, String inference, RecordingPart part) {
    return calls
        .file("users/%s/inferences/%s/recordings/%s".formatted(user, inference, part.wireName()))
        .map(HttpResponse::body);
  }
}
