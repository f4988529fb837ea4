package org.spira.flood;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One user of a deployment, over REST. Logs in when it must, and again when its token has expired.
 * Safe for use by several threads.
 */
public final class SpiraClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int NO_ANSWER = 0;
  private static final String[] FORM = {
    "rgh", "flood",
    "mask_type", "none",
    "gender", "female",
    "covid_status", "negative",
    "local", "flood",
    "age", "40",
    "cid", "none",
    "location", "flood",
    "respiratory_insufficiency_status", "no"
  };

  private final HttpClient http;
  private final String url;
  private final String username;
  private final String password;
  private final Duration timeout;
  private final Map<String, String> headers;
  private volatile @Nullable Session session;

  /**
   * Sends nothing yet.
   *
   * @param url of the deployment: {@code https://spira.example.org}
   * @param timeout bound of one request, its body included
   * @param headers sent with every request
   */
  public SpiraClient(
      HttpClient http,
      String url,
      String username,
      String password,
      Duration timeout,
      Map<String, String> headers) {
    this.http = http;
    this.url = url.replaceFirst("/+$", "");
    this.username = username;
    this.password = password;
    this.timeout = timeout;
    this.headers = Map.copyOf(headers);
  }

  /**
   * The id of the model with this name, or of the only model when no name is given.
   *
   * @throws UsageException when there is no such model, or more than one to choose from
   */
  public String modelId(Optional<String> name) throws IOException, InterruptedException {
    JsonNode models = read(get("/v1/models/"), "the list of models").path("models");
    if (name.isEmpty() && models.size() == 1) {
      return models.get(0).path("id").asString();
    }
    StringBuilder known = new StringBuilder();
    for (JsonNode model : models) {
      if (name.isPresent() && name.get().equals(model.path("name").asString())) {
        return model.path("id").asString();
      }
      known.append(' ').append(model.path("name").asString());
    }
    throw new UsageException("choose one of the models with --model:" + known);
  }

  /** Asks for an inference once. What goes wrong on the way is an answer too. */
  public Answer submit(Submission submission) throws InterruptedException {
    MultipartForm form = new MultipartForm().field("model_id", submission.modelId());
    for (int i = 0; i < FORM.length; i += 2) {
      form.field(FORM[i], FORM[i + 1]);
    }
    for (RecordingPart part : RecordingPart.values()) {
      byte[] recording = submission.recordings().get(part);
      if (recording != null) {
        form.file(part.wireName(), recording);
      }
    }
    byte[] body = form.toBytes();
    try {
      HttpResponse<String> response =
          authenticated(user ->
              to("/v1/users/" + user.id() + "/inferences")
                  .header("Content-Type", form.contentType())
                  .header("Idempotency-Key", submission.idempotencyKey())
                  .POST(BodyPublishers.ofByteArray(body)));
      return response.statusCode() == OK
          ? Answer.acknowledged(member(response, "inference_id"))
          : Answer.failed(response.statusCode(), retryAfter(response));
    } catch (IOException e) {
      return Answer.failed(NO_ANSWER, Duration.ZERO);
    } catch (RefusedException e) {
      return Answer.failed(e.status(), Duration.ZERO);
    }
  }

  /** The status of an inference of this user; absent when the deployment knows none by this id. */
  public Optional<String> status(String inferenceId) throws IOException, InterruptedException {
    HttpResponse<String> response =
        authenticated(user -> to("/v1/users/" + user.id() + "/inferences/" + inferenceId));
    if (response.statusCode() == NOT_FOUND) {
      return Optional.empty();
    }
    return Optional.of(read(response, "an inference").path("status").asString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return authenticated(user -> to(path));
  }

  private HttpResponse<String> authenticated(Call call) throws IOException, InterruptedException {
    Session used = session();
    HttpResponse<String> response = send(used, call);
    if (response.statusCode() == UNAUTHORIZED) {
      forget(used);
      response = send(session(), call);
    }
    return response;
  }

  private HttpResponse<String> send(Session user, Call call)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = call.as(user).header("Authorization", "Bearer " + user.token());
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private synchronized void forget(Session expired) {
    if (expired.equals(session)) {
      session = null;
    }
  }

  private synchronized Session session() throws IOException, InterruptedException {
    Session current = session;
    if (current == null) {
      current = logIn();
      session = current;
    }
    return current;
  }

  private Session logIn() throws IOException, InterruptedException {
    HttpRequest request =
        to("/v1/users/auth")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "username=" + encode(username) + "&password=" + encode(password)))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    JsonNode user = read(response, "the login");
    return new Session(user.path("id").asString(), user.path("access_token").asString());
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(timeout);
    headers.forEach(request::header);
    return request;
  }

  private static JsonNode read(HttpResponse<String> response, String call) throws IOException {
    if (response.statusCode() != OK) {
      throw new RefusedException(call, response.statusCode());
    }
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException e) {
      throw new IOException(call + " was not answered with JSON", e);
    }
  }

  private static String member(HttpResponse<String> response, String name) throws IOException {
    String value = read(response, "the request").path(name).asString();
    if (value.isEmpty()) {
      throw new IOException("the answer lacks " + name);
    }
    return value;
  }

  private static Duration retryAfter(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("[0-9]{1,4}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private interface Call {
    HttpRequest.Builder as(Session user);
  }

  private record Session(String id, String token) {

    @Override
    public String toString() {
      return "Session[" + id + "]";
    }
  }
}
