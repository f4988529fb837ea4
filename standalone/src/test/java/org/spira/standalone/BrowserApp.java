package org.spira.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser app in small. */
final class BrowserApp {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Path SAMPLES = Path.of("../models/samples");

  private final HttpClient http = HttpClient.newHttpClient();
  final String address;
  final String token;
  final String user;

  BrowserApp(Standalone.Running spira, String username, String password) throws Exception {
    this.address =
        "http://localhost:" + spira.context().getEnvironment().getProperty("local.server.port");
    String form = "username=" + username + "&password=" + password.replace(" ", "+");
    JsonNode answer =
        send(
            HttpRequest.newBuilder(URI.create(address + "/v1/users/auth"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    this.token = answer.path("access_token").asString();
    this.user = answer.path("id").asString();
  }

  String request(String speaker, String model) throws Exception {
    byte[] form = form(speaker, modelId(model));
    return send(HttpRequest.newBuilder(URI.create(address + "/v1/users/" + user + "/inferences"))
            .header("Content-Type", "multipart/form-data; boundary=limit")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form)))
        .path("inference_id")
        .asString();
  }

  private static byte[] form(String speaker, String modelId) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    field(form, "model_id", modelId);
    for (String name : new String[] {"rgh", "mask_type", "gender", "covid_status", "local"}) {
      field(form, name, "made-up");
    }
    samples(form, speaker);
    form.writeBytes("--limit--\r\n".getBytes(UTF_8));
    return form.toByteArray();
  }

  JsonNode result(String inference) {
    String path = "/v1/users/" + user + "/inferences/" + inference + "/result";
    return await()
        .atMost(SOON)
        .until(
            () -> get(path),
            answer -> !answer.at("/inference/status").asString().equals("processing"));
  }

  String erase(String inference) throws Exception {
    String path = "/v1/users/" + user + "/inferences/" + inference + "?reason=patient_request";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .DELETE();
    return send(request, 202).path("id").asString();
  }

  String modelId(String name) throws Exception {
    for (JsonNode model : get("/v1/models").path("models")) {
      if (model.path("name").asString().equals(name)) {
        return model.path("id").asString();
      }
    }
    throw new AssertionError("no model " + name);
  }

  JsonNode get(String path) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token));
  }

  /** The JSON that this JSON is answered with, if it is done. */
  JsonNode post(String path, String json) throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(SOON)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    return answer.body().isEmpty()
        ? JsonMapper.shared().createObjectNode()
        : JsonMapper.shared().readTree(answer.body());
  }

  /** Which origin is let in, of a page at this one. */
  Optional<String> allowed(String origin) throws Exception {
    HttpRequest preflight =
        HttpRequest.newBuilder(URI.create(address + "/v1/models"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "GET")
            .timeout(SOON)
            .build();
    return http.send(preflight, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("Access-Control-Allow-Origin");
  }

  String predict(String model, String json) throws Exception {
    URI path = URI.create(address + "/v1/models/" + model + ":predict");
    return send(HttpRequest.newBuilder(path)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(json)))
        .toString();
  }

  int statusWithout(String path) throws Exception {
    return status(HttpRequest.newBuilder(URI.create(address + path)));
  }

  int statusWith(String key, String path) throws Exception {
    return status(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + key));
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return http.send(request.timeout(SOON).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private JsonNode send(HttpRequest.Builder request) throws Exception {
    return send(request, 200);
  }

  private JsonNode send(HttpRequest.Builder request, int status) throws Exception {
    HttpResponse<String> answer =
        http.send(request.timeout(SOON).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static void samples(ByteArrayOutputStream form, String speaker) throws IOException {
    for (String part : new String[] {"aceite", "sustentada", "parlenda", "frase"}) {
      Path sample = SAMPLES.resolve("%s-%s.wav".formatted(speaker, part));
      part(form, part, Files.readAllBytes(sample));
    }
  }

  private static void field(ByteArrayOutputStream form, String name, String value) {
    form.writeBytes(
        "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(name, value)
            .getBytes(UTF_8));
  }

  private static void part(ByteArrayOutputStream form, String name, byte[] recording) {
    form.writeBytes(
        "--limit\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a\"\r\n\r\n"
            .formatted(name)
            .getBytes(UTF_8));
    form.writeBytes(recording);
    form.writeBytes("\r\n".getBytes(UTF_8));
  }
}
