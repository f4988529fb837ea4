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

/** Calls of whoever logged in, at one address. A call that finds nobody is answered 0. */
class AdministratorCalls {

  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  AdministratorCalls(String url) {
    this.url = url;
  }

  final int post(String path, String json) throws InterruptedException {
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
