package org.spira.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as its clients see it; started once for all contract tests. */
public final class Api {

  public static final String BOUNDARY = "a-boundary-of-the-tests";
  public static final String ADMIN_ID = "62d59254b6f4ae2a1f4f4f01";
  public static final String USER_ID = "62d59254b6f4ae2a1f4f4f02";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Api RUNNING = new Api(InMemoryApi.start());

  private final ConfigurableApplicationContext context;
  private final int port;
  private final String secret;

  private Api(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    bean(Hospitals.class).add(Samples.WARD);
    this.secret = bean(PasswordHasher.class).hash("secret");
    add(ADMIN_ID, "admin", Role.ADMIN);
    add(USER_ID, "ana", Role.NURSE);
  }

  public static Api running() {
    return RUNNING;
  }

  /** Another one, with these settings besides. */
  public static Api startedWith(String... settings) {
    return new Api(InMemoryApi.start(settings));
  }

  public int port() {
    return port;
  }

  public ApplicationContext context() {
    return context;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> Collection<T> beans(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  /** Somebody more, whose password is {@code secret}. */
  public void add(String id, String name, Role role) {
    bean(Users.class).add(new User(id, name, name + "@spira.example", secret, role));
  }

  /** A model that all tests of a class ask for: the first one finds it not there yet. */
  public void addOnce(Model model) {
    if (bean(InMemoryModels.class).withId(model.id()).isEmpty()) {
      bean(InMemoryModels.class).add(model);
    }
  }

  public String token(String username) {
    return logIn(username, "secret").json().get("access_token").stringValue();
  }

  public Answer logIn(String username, String password) {
    return logIn(
        "username=%s&password=%s"
            .formatted(
                URLEncoder.encode(username, StandardCharsets.UTF_8),
                URLEncoder.encode(password, StandardCharsets.UTF_8)));
  }

  /** With what a form of a login says, whatever it is. */
  public Answer logIn(String form) {
    return send(
        request("/v1/users/auth")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  public HttpRequest.Builder as(String username, String path) {
    return with(token(username), path);
  }

  /** With a token that somebody has, or would like to have. */
  public HttpRequest.Builder with(String token, String path) {
    return request(path).header("Authorization", "Bearer " + token);
  }

  public Answer getWith(String token, String path) {
    return send(with(token, path).GET());
  }

  public Answer get(String username, String path) {
    return send(as(username, path).GET());
  }

  public Answer post(String username, String path, String json) {
    return send("POST", as(username, path), json);
  }

  public Answer patch(String username, String path, String json) {
    return send("PATCH", as(username, path), json);
  }

  /** Sends JSON, or what should be some. */
  public Answer send(String verb, HttpRequest.Builder request, String json) {
    return send(
        request
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(json)));
  }

  public Answer post(String username, String path, Form form) {
    return send(
        as(username, path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form.bytes())));
  }

  /** The same, asked with these credentials whatever they are. */
  public Answer post(String authorization, String path, String body, String type) {
    return send(
        request(path)
            .header("Authorization", authorization)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  /** The bytes that are answered. */
  public byte[] bytes(String username, String path) {
    return received(as(username, path).GET());
  }

  /** The bytes that are answered to this JSON. */
  public byte[] bytes(String username, String path, String json) {
    return received(
        as(username, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static byte[] received(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Answer send(HttpRequest.Builder request) {
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
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JsonMapper.shared().readTree(response.body());
    }

    public String detail() {
      return json().get("detail").stringValue();
    }

    /** What is said about each member, in order: {@code frase: was sent more than once}. */
    public List<String> complaints() {
      return json()
          .get("detail")
          .valueStream()
          .map(one -> one.get("loc").get(1).stringValue() + ": " + one.get("msg").stringValue())
          .toList();
    }

    /** Which member the first complaint is about. */
    public String complaintAbout() {
      JsonNode first = json().get("detail").get(0);
      return first.get("loc").get(0).stringValue() + "." + first.get("loc").get(1).stringValue();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** A multipart form, written by hand as browsers do. */
  public static final class Form {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Form field(String name, String value) {
      return part(name, "", value.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String name, byte[] content) {
      return part(name, "; filename=\"blob\"\r\nContent-Type: audio/wav", content);
    }

    /** A part with these headers, beside all others. */
    public Form raw(String headers, byte[] content) {
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      part.writeBytes((headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      part.writeBytes(content);
      parts.put(parts.size() + headers, part.toByteArray());
      return this;
    }

    /** A text in these bytes, with this content type. */
    public Form text(String name, String type, byte[] content) {
      return part(name, "\r\nContent-Type: " + type, content);
    }

    public Form without(String name) {
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

    public byte[] bytes() {
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
