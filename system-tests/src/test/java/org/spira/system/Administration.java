package org.spira.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The administrator's calls, of one address. A call that finds nobody is answered 0. */
final class Administration {

  private static final Duration ANSWER = Duration.ofSeconds(10);
  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  Administration(String url) {
    this.url = url;
  }

  int registerUser(String name) throws InterruptedException {
    return post(
        "/v1/users/",
        """
        {"username": "%1$s", "email": "%1$s@spira.example", "password": "long enough",
         "password_confirmation": "long enough"}\
        """
            .formatted(name));
  }

  int registerModel(String name) throws InterruptedException {
    return post(
        "/v1/models/",
        """
        {"name": "%1$s", "publishing_channel": "%1$s-topic"}\
        """
            .formatted(name));
  }

  /** 404 when it is retired already, or was never registered. */
  int retireModel(String name) throws InterruptedException {
    try {
      for (JsonNode model : get("/v1/models").path("models")) {
        if (model.path("name").asString().equals(name)) {
          return send("/v1/models/" + model.path("id").asString(), "DELETE", "");
        }
      }
      return 404;
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  /** Asks for one of the administrator's own inferences to be erased. */
  int eraseInference(String id) throws InterruptedException {
    try {
      JsonNode login = logIn();
      String path = "/v1/users/" + login.path("id").asString() + "/inferences/" + id;
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + path + "?reason=patient_request"))
              .timeout(ANSWER)
              .header("Authorization", "Bearer " + login.path("access_token").asString())
              .DELETE()
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  int erasePatient(String hospital, String rgh) throws InterruptedException {
    return post(
        "/v1/erasures",
        """
        {"hospital": "%s", "rgh": "%s", "reason": "patient_request"}\
        """
            .formatted(hospital, rgh));
  }

  private int post(String path, String json) throws InterruptedException {
    return send(path, "POST", json);
  }

  private int send(String path, String method, String json) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + path))
              .timeout(ANSWER)
              .header("Authorization", "Bearer " + logIn().path("access_token").asString())
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(json))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  JsonNode logIn() throws IOException, InterruptedException {
    String form =
        "username="
            + Services.ADMIN
            + "&password="
            + java.net.URLEncoder.encode(
                Services.PASSWORD, java.nio.charset.StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/v1/users/auth"))
            .timeout(ANSWER)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return JsonMapper.shared().readTree(response.body());
  }

  /** What the administrator is answered on this path. */
  JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + logIn().path("access_token").asString())
            .build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }
}
