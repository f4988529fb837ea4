package org.spira.system;

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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The administrator's calls, of one address. A call that finds nobody is answered 0. */
public final class Administration {

  /** Of the users that are registered. */
  public static final String FIRST_PASSWORD = "long enough";

  private static final Duration ANSWER = Duration.ofSeconds(10);
  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  /** At this address. */
  public Administration(String url) {
    this.url = url;
  }

  /** The status that the registration is answered. */
  public int registerUser(String name) throws InterruptedException {
    return post(
        "/v1/users/",
        """
        {"username": "%1$s", "email": "%1$s@spira.example", "password": "%2$s",
         "password_confirmation": "%2$s"}\
        """
            .formatted(name, FIRST_PASSWORD));
  }

  /** The status that the registration is answered. */
  public int registerModel(String name) throws InterruptedException {
    return post(
        "/v1/models/",
        """
        {"name": "%1$s", "publishing_channel": "%1$s-topic"}\
        """
            .formatted(name));
  }

  /** 404 when it is retired already, or was never registered. */
  public int retireModel(String name) throws InterruptedException {
    return retire("/v1/models", "models", name);
  }

  private int retire(String path, String list, String name) throws InterruptedException {
    try {
      for (JsonNode each : get(path).path(list)) {
        if (each.path("name").asString().equals(name)) {
          return send(path + "/" + each.path("id").asString(), "DELETE", "");
        }
      }
      return 404;
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  /** Adds a hospital, or brings it back, and retires it; 0 when nobody answers. */
  public int addAndRetireHospital(String name) throws InterruptedException {
    int added = post("/v1/hospitals", "{\"name\": \"%s\"}".formatted(name));
    return added == 0 ? 0 : retire("/v1/hospitals", "hospitals", name);
  }

  /** Asks for one of the administrator's own inferences to be erased. */
  public int eraseInference(String id) throws InterruptedException {
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

  /** Says what the patient of one of the administrator's own inferences turned out to have. */
  public int giveOutcome(String id) throws InterruptedException {
    try {
      JsonNode login = logIn();
      return send(
          "/v1/users/" + login.path("id").asString() + "/inferences/" + id + "/outcomes",
          "POST",
          """
          {"value": "confirmed", "date": "2026-03-01", "version": 0}\
          """,
          login);
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  /** Asks for all inferences about a patient of a hospital to be erased. */
  public int erasePatient(String hospital, String rgh) throws InterruptedException {
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

  /** The status of what the administrator is answered; 0 when nobody answers. */
  public int send(String path, String method, String json) throws InterruptedException {
    try {
      return send(path, method, json, logIn());
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  /** The same for whoever logged in. */
  public int send(String path, String method, String json, JsonNode loggedIn)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + loggedIn.path("access_token").asString())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** What the administrator's login is answered. */
  public JsonNode logIn() throws IOException, InterruptedException {
    return logIn(Settings.ADMIN, Settings.PASSWORD);
  }

  /** What is answered to a login, right or wrong. */
  public JsonNode logIn(String username, String password) throws IOException, InterruptedException {
    String form = "username=" + encode(username) + "&password=" + encode(password);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/v1/users/auth"))
            .timeout(ANSWER)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return JsonMapper.shared().readTree(response.body());
  }

  /**
   * What a browser keeps after a call about its session; nothing when it is answered otherwise than
   * by a cookie.
   */
  public String session(String path, String method, String key, String username, String password)
      throws IOException, InterruptedException {
    String form = "username=" + encode(username) + "&password=" + encode(password);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/v1/session" + path))
            .timeout(ANSWER)
            .header("X-Spira-Session", "tests")
            .header("Cookie", "spira_session=" + key)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.discarding())
        .headers()
        .firstValue("Set-Cookie")
        .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
        .orElse("");
  }

  /** What the administrator is answered on this path. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + logIn().path("access_token").asString())
            .build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
