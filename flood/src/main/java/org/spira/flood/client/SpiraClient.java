package org.spira.flood.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spira.flood.commandline.UsageException;
import tools.jackson.databind.JsonNode;

/** One user of a deployment, over REST. Safe for use by several threads. */
public final class SpiraClient {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int NO_ANSWER = 0;

  private final UserSession session;

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
    session = new UserSession(http, url, username, password, timeout, headers);
  }

  /**
   * The id of the model with this name, or of the only model when no name is given.
   *
   * @throws UsageException when there is no such model, or more than one to choose from
   */
  public String modelId(Optional<String> name) throws IOException, InterruptedException {
    HttpResponse<String> response = session.send(user -> session.to("/v1/models/"));
    JsonNode models = JsonAnswers.read(response, "the list of models").path("models");
    if (name.isEmpty() && models.size() == 1) {
      return models.get(0).path("id").asString();
    }
    return idOf(name, models)
        .orElseThrow(
            () -> new UsageException("choose one of the models with --model: " + names(models)));
  }

  private static Optional<String> idOf(Optional<String> name, JsonNode models) {
    return models
        .valueStream()
        .filter(model -> name.equals(Optional.of(model.path("name").asString())))
        .map(model -> model.path("id").asString())
        .findFirst();
  }

  private static String names(JsonNode models) {
    return models
        .valueStream()
        .map(model -> model.path("name").asString())
        .collect(Collectors.joining(" "));
  }

  /** Asks for an inference once. What goes wrong on the way is an answer too. */
  public Answer submit(Submission submission) throws InterruptedException {
    try {
      HttpResponse<String> response = post(submission);
      return response.statusCode() == OK
          ? Answer.acknowledged(inferenceId(response))
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
        session.send(user -> session.to(inferencesOf(user) + "/" + inferenceId));
    if (response.statusCode() == NOT_FOUND) {
      return Optional.empty();
    }
    return Optional.of(JsonAnswers.read(response, "an inference").path("status").asString());
  }

  private HttpResponse<String> post(Submission submission)
      throws IOException, InterruptedException {
    MultipartForm form = submission.form();
    byte[] body = form.toBytes();
    return session.send(user ->
        session
            .to(inferencesOf(user))
            .header("Content-Type", form.contentType())
            .header("Idempotency-Key", submission.idempotencyKey())
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static String inferencesOf(UserSession.Session user) {
    return "/v1/users/" + user.id() + "/inferences";
  }

  private static String inferenceId(HttpResponse<String> response) throws IOException {
    String id = JsonAnswers.read(response, "the request").path("inference_id").asString();
    if (id.isEmpty()) {
      throw new IOException("the answer lacks inference_id");
    }
    return id;
  }

  private static Duration retryAfter(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("[0-9]{1,4}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }
}
