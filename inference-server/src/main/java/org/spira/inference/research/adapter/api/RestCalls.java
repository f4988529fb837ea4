package org.spira.inference.research.adapter.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.http.BoundedHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions to one API Server, each with the token, and none for longer than it may take. */
final class RestCalls {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
  private static final Duration RECORDING_WITHIN = Duration.ofMinutes(2);
  private static final int OK = 200;
  private static final int NOT_THERE = 404;
  private static final int GONE = 410;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final String token;
  private final BoundedHttp http = new BoundedHttp("the API Server", ANSWER_WITHIN);

  RestCalls(URI server, String token) {
    this.address = server.toString().replaceFirst("/+$", "") + "/v1/";
    this.token = token;
  }

  /** The token that the server gives to this user. */
  static String logIn(URI server, String user, String password) {
    RestCalls calls = new RestCalls(server, "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(calls.address + "users/auth"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(Map.of("username", user, "password", password))));
    return read(accepted(calls.send(request, ANSWER_WITHIN))).path("access_token").asString("");
  }

  static String form(Map<String, String> members) {
    return new TreeMap<>(members)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The JSON that is answered there. */
  JsonNode get(String path) {
    return read(accepted(send(asked(path), ANSWER_WITHIN)));
  }

  /** The file that is answered there, if there is one, and was not removed. */
  Optional<HttpResponse<byte[]>> file(String path) {
    HttpResponse<byte[]> response = send(asked(path), RECORDING_WITHIN);
    if (response.statusCode() == NOT_THERE || response.statusCode() == GONE) {
      return Optional.empty();
    }
    accepted(response);
    return Optional.of(response);
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(body);
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

  private HttpResponse<byte[]> send(HttpRequest.Builder request, Duration within) {
    try {
      return http.send(request, BodyHandlers.ofByteArray(), within);
    } catch (IOException e) {
      throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
    }
  }
}
