package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.UploadObjectArgs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.testservers.MlflowServer;
import org.spira.testservers.S3Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real MLflow, with stages and with aliases, its artifacts behind the proxy and in S3. */
class MlflowRegistryIT {

  private static final Path FILES = Path.of("../models/registry/demonstration-pauses/1");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static MlflowServer mlflow;
  private static S3Server s3;
  private static MinioClient store;
  private static MlflowRegistry registry;
  private static Run run;

  /** What MLflow insists on: artifacts behind its proxy are some run's. */
  private record Run(String id, String artifacts) {}

  @BeforeAll
  static void start() throws Exception {
    s3 = S3Server.start();
    store = storeOf(s3);
    store.makeBucket(MakeBucketArgs.builder().bucket("models").build());
    mlflow = MlflowServer.start();
    registry = new MlflowRegistry(settings(), new Artifacts(settings(), store));
    run = newRun();
  }

  private static MinioClient storeOf(S3Server s3) {
    return MinioClient.builder()
        .endpoint(s3.endpoint())
        .credentials(s3.accessKey(), s3.secretKey())
        .region("us-east-1")
        .build();
  }

  private static MlflowSettings settings() {
    return new MlflowSettings(
        mlflow.url(), null, null, Duration.ofSeconds(20), Duration.ofSeconds(60));
  }

  @AfterAll
  static void stop() {
    mlflow.close();
    s3.close();
  }

  private static Run newRun() throws Exception {
    JsonNode info = post("runs/create", Map.of("experiment_id", "0")).path("run").path("info");
    return new Run(info.path("run_id").asString(), info.path("artifact_uri").asString());
  }

  private static JsonNode post(String path, Map<String, ?> body) throws Exception {
    return JSON.readTree(send("POST", "/api/2.0/mlflow/" + path, JSON.writeValueAsBytes(body)));
  }

  private static String send(String method, String path, byte[] body) throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(mlflow.url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static void register(String model, String... sources) throws Exception {
    post("registered-models/create", Map.of("name", model));
    for (String source : sources) {
      post(
          "model-versions/create",
          source.startsWith(run.artifacts())
              ? Map.of("name", model, "source", source, "run_id", run.id())
              : Map.of("name", model, "source", source));
    }
  }

  private static void alias(String model, String alias, String version) throws Exception {
    post("registered-models/alias", Map.of("name", model, "alias", alias, "version", version));
  }

  @Test
  void aRefusedVersionCarriesATagUntilItServes() throws Exception {
    register("tagged", uploadedToS3("tagged"));
    RegisteredVersion one = registry.find("tagged", "1").orElseThrow();
    MlflowRefusalNotes notes = new MlflowRefusalNotes(settings());
    notes.clear(one);
    notes.note(one, "load", "é".repeat(6_000));
    notes.note(one, "load", "broken");
    assertThat(tags(one)).contains("\"spira.refused\"").contains("load: broken");
    notes.clear(one);
    assertThat(tags(one)).doesNotContain("spira.refused");
    notes.note(new RegisteredVersion("tagged", "9", "nowhere"), "load", "broken");
  }

  private static String tags(RegisteredVersion version) throws Exception {
    HttpRequest question =
        HttpRequest.newBuilder(
                URI.create(mlflow.url() + "/api/2.0/mlflow/" + MlflowRegistry.pathOf(version)))
            .build();
    return HTTP.send(question, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String uploadedByProxy(String folder) throws Exception {
    String source = run.artifacts() + "/" + folder;
    String path = URI.create(source).getPath();
    for (String file : new String[] {"MLmodel", "model.onnx"}) {
      send(
          "PUT",
          "/api/2.0/mlflow-artifacts/artifacts" + path + "/data/" + file,
          Files.readAllBytes(FILES.resolve(file)));
    }
    return source;
  }

  private static String uploadedToS3(String folder) throws Exception {
    for (String file : new String[] {"MLmodel", "model.onnx"}) {
      store.uploadObject(
          UploadObjectArgs.builder()
              .bucket("models")
              .object(folder + "/data/" + file)
              .filename(FILES.resolve(file).toString())
              .build());
    }
    return "s3://models/" + folder;
  }

  @Test
  void knowsNothingOfModelsThatAreNotThere() {
    assertThat(registry.find("nobody", ModelRole.PRODUCTION)).isEmpty();
    assertThat(registry.find("nobody", "1")).isEmpty();
  }

  @Test
  void findsByStageThenByAliasWhichWins() throws Exception {
    register("staged", uploadedByProxy("s1"), uploadedByProxy("s2"));
    assertThat(staged(ModelRole.PRODUCTION)).isEmpty();
    stage("staged", "1", "Production");
    assertThat(staged(ModelRole.PRODUCTION)).contains("1");
    alias("staged", "production", "2");
    assertThat(staged(ModelRole.PRODUCTION)).contains("2");
    assertThat(staged(ModelRole.CHALLENGER)).isEmpty();
    alias("staged", "challenger", "1");
    assertThat(staged(ModelRole.CHALLENGER)).contains("1");
    assertThat(registry.find("staged", "Production").orElseThrow().version()).isEqualTo("1");
    assertThat(registry.find("staged", "2").orElseThrow().version()).isEqualTo("2");
  }

  private static Optional<String> staged(ModelRole role) {
    return registry.find("staged", role).map(RegisteredVersion::version);
  }

  private static void stage(String model, String version, String stage) throws Exception {
    post(
        "model-versions/transition-stage",
        Map.of(
            "name", model,
            "version", version,
            "stage", stage,
            "archive_existing_versions", true));
  }

  @Test
  void bringsArtifactsThroughTheProxyAndFromS3(@TempDir Path folder) throws Exception {
    register("brought", uploadedByProxy("b1"), uploadedToS3("b2"));
    for (String version : new String[] {"1", "2"}) {
      Path target = Files.createDirectories(folder.resolve(version));
      registry.download(registry.find("brought", version).orElseThrow(), target);
      for (String file : new String[] {"MLmodel", "model.onnx"}) {
        assertThat(target.resolve("data").resolve(file))
            .hasSameBinaryContentAs(FILES.resolve(file));
      }
    }
  }

  @Test
  void saysThatArtifactsAreNotThere(@TempDir Path folder) throws Exception {
    register("empty", "s3://models/nothing", run.artifacts() + "/nothing");
    for (String version : new String[] {"1", "2"}) {
      RegisteredVersion found = registry.find("empty", version).orElseThrow();
      assertThatThrownBy(() -> registry.download(found, folder))
          .isInstanceOf(NeighbourAwayException.class);
    }
  }
}
