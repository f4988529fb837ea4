package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.spira.testservers.MlflowServer;
import org.spira.testservers.S3Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real MLflow and an object store, and models that are registered there. */
abstract class RunningMlflow {

  static final Path FILES = Path.of("../models/registry/demonstration-pauses/1");
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final HttpClient HTTP = HttpClient.newHttpClient();
  static MlflowServer mlflow;
  static S3Server s3;
  static MinioClient store;
  static MlflowRegistry registry;
  static Run run;

  /** What MLflow insists on: artifacts behind its proxy are some run's. */
  record Run(String id, String artifacts) {}

  @BeforeAll
  static void start() throws Exception {
    s3 = S3Server.start();
    store = storeOf(s3);
    store.makeBucket(MakeBucketArgs.builder().bucket("models").build());
    mlflow = MlflowServer.start();
    registry = new MlflowRegistry(settings(), new Artifacts(settings(), store));
    run = newRun();
  }

  static MinioClient storeOf(S3Server s3) {
    return MinioClient.builder()
        .endpoint(s3.endpoint())
        .credentials(s3.accessKey(), s3.secretKey())
        .region("us-east-1")
        .build();
  }

  static MlflowSettings settings() {
    return new MlflowSettings(
        mlflow.url(), null, null, Duration.ofSeconds(20), Duration.ofSeconds(60));
  }

  @AfterAll
  static void stop() {
    mlflow.close();
    s3.close();
  }

  static Run newRun() throws Exception {
    JsonNode info = post("runs/create", Map.of("experiment_id", "0")).path("run").path("info");
    return new Run(info.path("run_id").asString(), info.path("artifact_uri").asString());
  }

  static JsonNode post(String path, Map<String, ?> body) throws Exception {
    return JSON.readTree(send("POST", "/api/2.0/mlflow/" + path, JSON.writeValueAsBytes(body)));
  }

  static String send(String method, String path, byte[] body) throws Exception {
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

  static void register(String model, String... sources) throws Exception {
    post("registered-models/create", Map.of("name", model));
    for (String source : sources) {
      post(
          "model-versions/create",
          source.startsWith(run.artifacts())
              ? Map.of("name", model, "source", source, "run_id", run.id())
              : Map.of("name", model, "source", source));
    }
  }

  static String uploadedByProxy(String folder) throws Exception {
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

  static String uploadedToS3(String folder) throws Exception {
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
}
