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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.api.accounts.adapter.gate.Access;
import org.spira.api.accounts.adapter.gate.Routes;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ServedModels;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything in one process, as a person who tries it out uses it. */
class StandaloneIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String KEY = "a key of at least thirty-two characters";
  private static final Path REPOSITORY = Path.of("..");
  private static final Path MODELS = REPOSITORY.resolve("models");

  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir private Path data;

  @Test
  void takesRecordingsToDiagnosesAndKeepsThemOverARestart() throws Exception {
    String firstPage;
    String positive;
    try (Standalone.Running spira = start(Map.of())) {
      firstPage = spira.page();
      Client client = logIn(spira);
      positive = client.request("pauses", "demonstration-pauses");
      String negative = client.request("fluent", "demonstration-pauses");

      assertThat(client.result(positive).at("/result/diagnosis").asString()).isEqualTo("positive");
      assertThat(client.result(negative).at("/result/diagnosis").asString()).isEqualTo("negative");
    }
    try (Standalone.Running again = start(Map.of())) {
      assertThat(again.page()).contains("the one of the first start");

      JsonNode kept = new Client(again, "admin", password(firstPage)).result(positive);

      assertThat(kept.at("/inference/status").asString()).isEqualTo("completed");
      assertThat(kept.at("/result/diagnosis").asString()).isEqualTo("positive");
    }
  }

  @Test
  void servesAModelWhoseFolderWasPutIn() throws Exception {
    FileSystemUtils.copyRecursively(
        MODELS.resolve("registry/research-shape"), data.resolve("models/research-shape"));
    try (Standalone.Running spira = start(Map.of())) {
      Client client = logIn(spira);

      JsonNode answer = client.result(client.request("fluent", "research-shape"));

      assertThat(answer.at("/inference/status").asString()).isEqualTo("completed");
      assertThat(answer.at("/result/output")).hasSize(1);
      assertThat(answer.at("/result/model_version").asString()).isEqualTo("1");
      String id = client.modelId("research-shape");
      await()
          .atMost(SOON)
          .untilAsserted(() -> {
            JsonNode model = client.get("/v1/models/" + id);
            assertThat(model.path("served").asBoolean()).isTrue();
            assertThat(model.path("replicas").asInt()).isEqualTo(1);
            assertThat(model.path("version").asString()).isEqualTo("1");
          });
    }
  }

  @Test
  void answersClientsOfModelServersBesideTheApi() throws Exception {
    FileSystemUtils.copyRecursively(
        MODELS.resolve("registry/half-plus-two"), data.resolve("models/half-plus-two"));
    try (Standalone.Running spira = start(Map.of("SPIRA_HTTP_MODEL_NAMES", "half-plus-two"))) {
      Client client = logIn(spira);
      assertEveryRouteIsClassified(spira.context());
      for (String path : new String[] {"/v2", "/v2/models/half-plus-two"}) {
        assertThat(client.statusWithout(path)).as(path).isEqualTo(401);
      }
      assertThat(client.statusWithout("/v2/health/live")).isEqualTo(200);
      assertThat(client.statusWith("another key", "/v2")).isEqualTo(401);
      assertThat(client.statusWith(KEY, "/v2")).isEqualTo(200);
      assertThat(client.statusWith(KEY, "/v1/models")).isEqualTo(401);

      // models are loaded beside the start
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(client.predict("half-plus-two", "{\"instances\": [1.0, 2.0, 5.0]}"))
                  .isEqualTo("{\"predictions\":[2.5,3.0,4.5]}"));
      assertThat(client.get("/v2/models/half-plus-two").path("platform").asString())
          .isEqualTo("onnx_onnxv1");
      String id = client.modelId("demonstration-pauses");
      assertThat(client.get("/v1/models/" + id).path("name").asString())
          .isEqualTo("demonstration-pauses");
    }
  }

  @Test
  void letsAPageOfThisMachineInAndHasAHospitalForItsForm() throws Exception {
    try (Standalone.Running spira = start(Map.of())) {
      Client client = logIn(spira);

      assertThat(client.get("/v1/hospitals").at("/hospitals/0/name").asString())
          .isEqualTo("Demonstration hospital");
      assertThat(client.allowed("http://localhost:5173")).contains("http://localhost:5173");
      assertThat(client.allowed("http://127.0.0.1:8080")).contains("http://127.0.0.1:8080");
      assertThat(client.allowed("http://localhost.example:8080")).isEmpty();
    }
  }

  @Test
  void startsAndServesBesideWhatCannotBeAModel() throws Exception {
    FileSystemUtils.copyRecursively(
        MODELS.resolve("registry/research-shape"), data.resolve("models/research-shape"));
    FileSystemUtils.copyRecursively(
        MODELS.resolve("registry/research-shape"), data.resolve("models/a,b"));
    Files.createDirectories(data.resolve("models/empty"));
    try (Standalone.Running spira = start(Map.of())) {
      Client client = logIn(spira);

      JsonNode answer = client.result(client.request("fluent", "research-shape"));

      assertThat(answer.at("/inference/status").asString()).isEqualTo("completed");
      assertThat(spira.context().getBean(ServedModels.class).reports())
          .filteredOn(report -> report.state() == ServedModels.State.UNUSABLE)
          .extracting(ModelReport::model)
          .containsExactly("a,b", "empty");
    }
  }

  @Test
  void startsWhenItsOnlyModelIsAskedDirectly() throws Exception {
    Map<String, String> only = Map.of("SPIRA_HTTP_MODEL_NAMES", "demonstration-pauses");
    try (Standalone.Running spira = start(only)) {
      Client client = logIn(spira);

      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(client.get("/v2/models/demonstration-pauses").path("name").asString())
                  .isEqualTo("demonstration-pauses"));
    }
  }

  @Test
  void erasesWhatIsOnTheDisk() throws Exception {
    Standalone standalone = new Standalone(Map.of("SPIRA_DATA_DIR", data.toString()));
    try (Standalone.Running spira =
        standalone.start(
            "--server.port=0", "--SPIRA_ERASE_EVERY=200ms", "--SPIRA_ERASE_AGAIN_AFTER=1s")) {
      Client client = logIn(spira);
      String id = client.request("pauses", "demonstration-pauses");
      client.result(id);
      assertThat(data.resolve("recordings").resolve(id)).isDirectory();

      String erasure = client.erase(id);

      assertThat(data.resolve("recordings").resolve(id)).doesNotExist();
      await()
          .atMost(SOON)
          .until(
              () -> client.get("/v1/erasures/" + erasure).path("status").asString().equals("done"));
      assertThat(client.get("/v1/users/" + client.user + "/inferences").path("inferences"))
          .isEmpty();
    }
  }

  @Test
  void honoursTheAdministratorThatIsGivenAndForgetsTheirPassword() throws Exception {
    Map<String, String> given =
        Map.of("SPIRA_ADMIN_USERNAME", "ada", "SPIRA_ADMIN_PASSWORD", "correct horse");
    try (Standalone.Running spira = start(given)) {
      assertThat(spira.page()).doesNotContain("correct horse");
      assertThat(new Client(spira, "ada", "correct horse").user).hasSize(24);
    }
    try (Stream<Path> files = Files.walk(data)) {
      assertThat(files.filter(Files::isRegularFile))
          .noneMatch(file -> contains(file, "correct horse"));
    }
    try (Standalone.Running again = start(Map.of("SPIRA_ADMIN_USERNAME", "ada"))) {
      assertThat(again.page()).contains("the one of the first start");
    }
  }

  private static void assertEveryRouteIsClassified(ApplicationContext context) {
    Routes routes = context.getBean(Routes.class);
    RequestMappingHandlerMapping mapping =
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    assertThat(mapping.getHandlerMethods().values())
        .anyMatch(each -> each.getBeanType().getName().startsWith("org.spira.inference."));
    mapping
        .getHandlerMethods()
        .forEach((info, handler) ->
            assertThat(info.getPatternValues())
                .allSatisfy(pattern ->
                    assertThat(routes.of(handler, pattern))
                        .as("who may call %s, %s", pattern, handler)
                        .isNotEqualTo(Access.CLOSED)));
  }

  private Standalone.Running start(Map<String, String> environment) {
    Map<String, String> all = new java.util.HashMap<>(environment);
    all.put("SPIRA_DATA_DIR", data.toString());
    String administrator = environment.getOrDefault("SPIRA_ADMIN_USERNAME", "admin");
    return new Standalone(all)
        .start(
            "--server.port=0",
            "--SPIRA_HTTP_KEY=" + KEY,
            "--spira.accounts.admin-username=" + administrator);
  }

  private Client logIn(Standalone.Running spira) throws Exception {
    return new Client(spira, "admin", password(spira.page()));
  }

  private static String password(String page) {
    Matcher line = Pattern.compile("Password +(.+)").matcher(page);
    assertThat(line.find()).isTrue();
    return line.group(1).strip();
  }

  private static boolean contains(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), UTF_8).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A browser app in small. */
  private final class Client {
    private final String address;
    private final String token;
    private final String user;

    Client(Standalone.Running spira, String username, String password) throws Exception {
      this.address =
          "http://localhost:" + spira.context().getEnvironment().getProperty("local.server.port");
      JsonNode answer =
          send(
              HttpRequest.newBuilder(URI.create(address + "/v1/users/auth"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "username=" + username + "&password=" + password.replace(" ", "+"))));
      this.token = answer.path("access_token").asString();
      this.user = answer.path("id").asString();
    }

    String request(String speaker, String model) throws Exception {
      ByteArrayOutputStream form = new ByteArrayOutputStream();
      field(form, "model_id", modelId(model));
      for (String name : new String[] {"rgh", "mask_type", "gender", "covid_status", "local"}) {
        field(form, name, "made-up");
      }
      for (String part : new String[] {"aceite", "sustentada", "parlenda", "frase"}) {
        part(
            form,
            part,
            Files.readAllBytes(MODELS.resolve("samples/%s-%s.wav".formatted(speaker, part))));
      }
      form.writeBytes("--limit--\r\n".getBytes(UTF_8));
      return send(HttpRequest.newBuilder(URI.create(address + "/v1/users/" + user + "/inferences"))
              .header("Content-Type", "multipart/form-data; boundary=limit")
              .header("Authorization", "Bearer " + token)
              .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())))
          .path("inference_id")
          .asString();
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
              .timeout(SOON)
              .DELETE();
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    private String modelId(String name) throws Exception {
      for (JsonNode model : get("/v1/models").path("models")) {
        if (model.path("name").asString().equals(name)) {
          return model.path("id").asString();
        }
      }
      throw new AssertionError("no model " + name);
    }

    private JsonNode get(String path) throws Exception {
      return send(
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Authorization", "Bearer " + token));
    }

    /** Which origin is let in, of a page at this one. */
    private Optional<String> allowed(String origin) throws Exception {
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

    private String predict(String model, String json) throws Exception {
      URI path = URI.create(address + "/v1/models/" + model + ":predict");
      return send(HttpRequest.newBuilder(path)
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + token)
              .POST(HttpRequest.BodyPublishers.ofString(json)))
          .toString();
    }

    private int statusWithout(String path) throws Exception {
      return status(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private int statusWith(String key, String path) throws Exception {
      return status(
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Authorization", "Bearer " + key));
    }

    private int status(HttpRequest.Builder request) throws Exception {
      return http.send(request.timeout(SOON).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }

    private JsonNode send(HttpRequest.Builder request) throws Exception {
      HttpResponse<String> answer =
          http.send(request.timeout(SOON).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JsonMapper.shared().readTree(answer.body());
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
}
