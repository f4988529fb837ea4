package org.spira.flood.client;

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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Requests in the name of one user. Logs in when it must, and again when the token has expired.
 * Safe for use by several threads.
 */
final class UserSession {

  private static final int UNAUTHORIZED = 401;

  private final HttpClient http;
  private final String url;
  private final String credentials;
  private final Duration timeout;
  private final Map<String, String> headers;
  private volatile @Nullable Session session;

  UserSession(
      HttpClient http,
      String url,
      String username,
      String password,
      Duration timeout,
      Map<String, String> headers) {
    this.http = http;
    this.url = url.replaceFirst("/+$", "");
    this.credentials = "username=" + encode(username) + "&password=" + encode(password);
    this.timeout = timeout;
    this.headers = Map.copyOf(headers);
  }

  /** A request to this path, still to be given a method and a body. */
  HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(timeout);
    headers.forEach(request::header);
    return request;
  }

  /** Sends the call, a second time if the token was not accepted any more. */
  HttpResponse<String> send(Call call) throws IOException, InterruptedException {
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
            .POST(BodyPublishers.ofString(credentials))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    JsonNode user = JsonAnswers.read(response, "the login");
    return new Session(user.path("id").asString(), user.path("access_token").asString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Makes the request of a user, whose id is part of most paths. */
  interface Call {
    HttpRequest.Builder as(Session user);
  }

  /** A login. */
  record Session(String id, String token) {

    @Override
    public String toString() {
      return "Session[" + id + "]";
    }
  }
}
