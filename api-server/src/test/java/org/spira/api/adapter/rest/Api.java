package org.spira.api.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spira.api.application.port.PasswordHasher;
import org.spira.api.application.port.Users;
import org.spira.api.config.InMemoryApi;
import org.spira.api.domain.Role;
import org.spira.api.domain.User;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as its clients see it; started once for all contract tests. */
final class Api {

  static final String BOUNDARY = "a-boundary-of-the-tests";
  static final String ADMIN_ID = "62d59254b6f4ae2a1f4f4f01";
  static final String USER_ID = "62d59254b6f4ae2a1f4f4f02";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Api RUNNING = new Api(InMemoryApi.start());

  private final ConfigurableApplicationContext context;
  private final int port;

  private Api(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    Users users = bean(Users.class);
    String hash = bean(PasswordHasher.class).hash("secret");
    users.add(new User(ADMIN_ID, "admin", "admin@spira.example", hash, Role.ADMIN));
    users.add(new User(USER_ID, "ana", "ana@spira.example", hash, Role.USER));
  }

  static Api running() {
    return RUNNING;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  String token(String username) {
    Answer answer =
        send(
            request("/v1/users/auth")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=secret")));
    return answer.json().get("access_token").stringValue();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  HttpRequest.Builder as(String username, String path) {
    return request(path).header("Authorization", "Bearer " + token(username));
  }

  Answer get(String username, String path) {
    return send(as(username, path).GET());
  }

  Answer post(String username, String path, String json) {
    return send(
        as(username, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  Answer post(String username, String path, Form form) {
    return send(
        as(username, path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form.bytes())));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An answer, with what the tests ask of it. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      return JsonMapper.shared().readTree(response.body());
    }

    String detail() {
      return json().get("detail").stringValue();
    }

    /** Which member the first complaint is about. */
    String complaintAbout() {
      JsonNode first = json().get("detail").get(0);
      return first.get("loc").get(0).stringValue() + "." + first.get("loc").get(1).stringValue();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** A multipart form, written by hand as browsers do. */
  static final class Form {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Form field(String name, String value) {
      return part(name, "", value.getBytes(StandardCharsets.UTF_8));
    }

    Form file(String name, byte[] content) {
      return part(name, "; filename=\"blob\"\r\nContent-Type: audio/wav", content);
    }

    Form without(String name) {
      parts.remove(name);
      return this;
    }

    private Form part(String name, String rest, byte[] content) {
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      part.writeBytes(
          ("Content-Disposition: form-data; name=\"" + name + "\"" + rest + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      part.writeBytes(content);
      parts.put(name, part.toByteArray());
      return this;
    }

    byte[] bytes() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (byte[] part : parts.values()) {
        all.writeBytes(("--" + BOUNDARY + "\r\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(part);
        all.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
      }
      all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
      return all.toByteArray();
    }
  }
}
