package org.spira.system.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.system.Administration;
import org.spira.system.Deployment;
import org.spira.system.Replica;
import org.spira.system.Shape;
import org.spira.system.process.Wait;
import org.spira.testservers.MlflowServer;
import tools.jackson.databind.JsonNode;

/**
 * One real MLflow, three Inference Servers with the settings that they have anyway, one API Server,
 * and a researcher: what is published, promoted and rolled back is what all three serve.
 */
class ReleaseIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseIT.class);
  private static final Duration PROMISED = Duration.ofSeconds(10);
  private static final Duration START = Duration.ofSeconds(60);
  private static final String NAME = "demonstration-pauses";
  private static final Path SAMPLES = Deployment.project().resolve("models/samples");

  private static final List<String> NAMES = List.of("inference-1", "inference-2", "inference-3");

  private final Instant started = Clock.systemUTC().instant();
  @TempDir private Path folder = Path.of("");
  private MlflowServer mlflow;
  private Researcher researcher;
  private Deployment deployment;
  private Administration api;

  @BeforeEach
  void start() throws Exception {
    mlflow = MlflowServer.start();
    researcher = new Researcher(folder, mlflow.url());
    publish("1");
    promote("1");
    deployment =
        Deployment.start(
            new Shape(1, 3, 1, false, false, Map.of(), Map.of())
                .inference(Map.of("SPIRA_REGISTRY_URI", mlflow.url())));
    api = new Administration(deployment.url());
    awaitAllServe("1", START);
  }

  @AfterEach
  void stop() {
    if (deployment != null) {
      deployment.close();
    }
    mlflow.close();
  }

  /** The demonstration model, with other files in each version; prints where it is registered. */
  private void publish(String version) throws Exception {
    Path model = Files.createDirectories(folder.resolve("model-" + version));
    Path from = Deployment.project().resolve("models/registry").resolve(NAME).resolve("1");
    Files.copy(from.resolve("model.onnx"), model.resolve("model.onnx"));
    String manifest = Files.readString(from.resolve("MLmodel")) + "# version " + version + "\n";
    Files.writeString(model.resolve("MLmodel"), manifest);
    String published =
        researcher
            .succeeds("publish", model.toString(), reference(model).toString(), "--name", NAME)
            .out();
    assertThat(published).isEqualTo("models:/" + NAME + "/" + version + "\n");
  }

  /** What the model says of a recording, as whoever trained it would have written it down. */
  private Path reference(Path model) throws Exception {
    Path wav = SAMPLES.resolve("pauses-frase.wav");
    copy("pauses-frase.wav", folder);
    JsonNode said =
        researcher
            .succeeds("diagnose", "--model", model.toString(), "--frase", wav.toString())
            .json();
    return Files.writeString(
        folder.resolve("reference.csv"),
        "recording,output\npauses-frase.wav,%s\n".formatted(said.path("aggregate").path(0)));
  }

  private void promote(String version) throws Exception {
    promote(version, evaluated(version));
  }

  private void promote(String version, Path report) throws Exception {
    researcher.succeeds(
        "promote",
        "models:/" + NAME + "/" + version,
        "--why",
        "version " + version,
        "--report",
        report.toString(),
        "--require",
        "sensitivity>=1");
  }

  /** On one patient who pauses and one who does not. */
  private Path evaluated(String version) throws Exception {
    Path data = folder.resolve("labelled");
    copy("pauses-frase.wav", data.resolve("positive"));
    copy("fluent-frase.wav", data.resolve("negative"));
    Path report = folder.resolve("report-" + version);
    String model = folder.resolve("model-" + version).toString();
    researcher.succeeds("evaluate", model, data.toString(), "--out", report.toString());
    return report;
  }

  private static void copy(String sample, Path to) throws IOException {
    Path file = Files.createDirectories(to).resolve(sample);
    if (!Files.exists(file)) {
      Files.copy(SAMPLES.resolve(sample), file);
    }
  }

  private JsonNode model() throws InterruptedException {
    try {
      return api.get("/v1/models").path("models").path(0);
    } catch (IOException e) {
      throw new IllegalStateException("the API Server does not answer", e);
    }
  }

  private boolean allServe(String version) throws InterruptedException {
    JsonNode versions = model().path("versions");
    return versions.size() == 1
        && versions.path(0).path("version").asString().equals(version)
        && versions.path(0).path("replicas").asInt() == 3;
  }

  private void awaitAllServe(String version, Duration atMost) throws InterruptedException {
    assertThat(Wait.until(atMost, () -> allServe(version)))
        .as("version %s on all three: %s", version, model())
        .isTrue();
  }

  @Test
  void whatIsPromotedAndRolledBackIsWhatAllThreeServe() throws Exception {
    publish("2");
    assertThat(allServe("1")).as("a challenger is told to nobody").isTrue();
    refusesWithoutEvidence();

    Path report = evaluated("2");
    timed("promote", () -> promote("2", report), "2");
    timed("rollback", () -> researcher.succeeds("rollback", NAME, "--why", "try it"), "1");

    JsonNode history = history();
    assertThat(history.path("changes").valueStream().map(each -> each.path("version").asString()))
        .containsExactly("1", "2", "1");
    assertThat(history.path("on_record").asBoolean()).isTrue();
    assertThat(history.path("served").path(0).path("version").asString()).isEqualTo("1");
    assertThat(history.path("served").path(0).path("replicas").asInt()).isEqualTo(3);
  }

  private void refusesWithoutEvidence() throws Exception {
    Researcher.Done refused =
        researcher.run(Map.of(), "promote", "models:/" + NAME + "/2", "--why", "it is new");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("nothing says how good models:/" + NAME + "/2 is");
    assertThat(allServe("1")).isTrue();
  }

  /** From the moment that the command is given until all three serve it, as the API tells. */
  private void timed(String what, Step step, String version) throws Exception {
    long begin = System.nanoTime();
    step.run();
    long done = System.nanoTime();
    assertThat(Wait.until(PROMISED.plus(PROMISED), () -> allServe(version)))
        .as("%s: %s", what, model())
        .isTrue();
    Duration all = Duration.ofNanos(System.nanoTime() - begin);
    LOG.info(
        "{}: {} ms in all, {} ms of it the command",
        what,
        all.toMillis(),
        (done - begin) / 1_000_000);
    assertThat(all).as(what).isLessThan(PROMISED);
  }

  private JsonNode history() throws Exception {
    Map<String, String> token = Map.of("SPIRA_TOKEN", api.logIn().path("access_token").asString());
    return researcher
        .succeeds(token, "history", NAME, "--json", "--server", deployment.url())
        .json();
  }

  @Test
  void whatIsNoModelIsRefusedByAllThreeAndSaidEverywhere() throws Exception {
    Mlflow hand = new Mlflow(mlflow.url());
    String broken =
        hand.putIntoProduction(NAME, Files.readString(folder.resolve("model-1/MLmodel")));

    isRefusedOnce(broken);
    assertThat(allServe("1")).as("the one before goes on").isTrue();
    isSaidWherePeopleLook(hand, broken);
    JsonNode history = history();
    assertThat(history.path("production").asString()).isEqualTo(broken);
    assertThat(history.path("on_record").asBoolean()).as("moved by hand").isFalse();
    assertThat(history.path("served").path(0).path("version").asString()).isEqualTo("1");
  }

  private void isRefusedOnce(String broken) throws InterruptedException {
    assertThat(Wait.until(START, () -> eachServesAndRefuses("1", broken)))
        .as("each by itself: %s", model())
        .isTrue();
    JsonNode refused = model().path("refused");
    assertThat(refused.size()).as("in the same words: %s", refused).isEqualTo(1);
    assertThat(refused.path(0).path("version").asString()).isEqualTo(broken);
    assertThat(refused.path(0).path("step").asString()).isEqualTo("load");
  }

  private void isSaidWherePeopleLook(Mlflow hand, String broken) throws InterruptedException {
    for (Replica replica : deployment.inferenceServers()) {
      assertThat(Wait.until(START, () -> readiness(replica).contains("step load"))).isTrue();
    }
    assertThat(
            Wait.until(START, () -> hand.tag(NAME, broken, "spira.refused").startsWith("load: ")))
        .isTrue();
  }

  private boolean eachServesAndRefuses(String served, String refused) throws InterruptedException {
    List<JsonNode> each = model().path("by_replica").valueStream().toList();
    return each.stream().map(one -> one.path("name").asString()).toList().equals(NAMES)
        && each.stream()
            .allMatch(one ->
                one.at("/serving/0/role").asString().equals("production")
                    && one.at("/serving/0/version").asString().equals(served)
                    && started.isBefore(Instant.parse(one.at("/serving/0/since").asString()))
                    && one.at("/refused/0/version").asString().equals(refused));
  }

  private static String readiness(Replica replica) throws InterruptedException {
    try {
      HttpRequest question =
          HttpRequest.newBuilder(URI.create(replica.url() + "/actuator/health/readiness")).build();
      return HTTP.send(question, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "";
    }
  }

  private interface Step {
    void run() throws Exception;
  }
}
