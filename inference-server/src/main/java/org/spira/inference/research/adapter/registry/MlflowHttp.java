package org.spira.inference.research.adapter.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.spira.inference.shared.Excerpt;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.http.BoundedHttp;

/** Requests to MLflow, each with its bound and its user. */
final class MlflowHttp {

  static final int OK = 200;

  private static final String ARTIFACTS = "/api/2.0/mlflow-artifacts/artifacts/";
  private static final int LONGEST_COMPLAINT = 300;

  private final MlflowAccess access;
  private final BoundedHttp http;

  MlflowHttp(MlflowAccess access) {
    this.access = access;
    this.http = new BoundedHttp("MLflow", access.answerWithin());
  }

  /** Whatever it answers to this. */
  HttpResponse<String> question(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        authorized(URI.create(access.url() + path))
            .header("Content-Type", "application/json")
            .method(method, body);
    return send(request, access.answerWithin());
  }

  /** What the artifact proxy answers about this file, and that it does. */
  String artifact(String method, String path, BodyPublisher content) {
    URI uri = URI.create(access.url() + ARTIFACTS + path);
    HttpResponse<String> response =
        send(authorized(uri).method(method, content), access.uploadWithin());
    if (response.statusCode() != OK) {
      throw refused(
          "artifacts", response.statusCode(), Excerpt.of(response.body(), LONGEST_COMPLAINT));
    }
    return response.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request, Duration within) {
    try {
      return http.send(request, BodyHandlers.ofString(), within);
    } catch (IOException e) {
      throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What is said of an answer that is no success. */
  static NeighbourAwayException refused(String path, int status, String message) {
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
}
