package org.spira.inference.research.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Measure;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.LevelModel;
import org.spira.inference.research.RegistryParts;
import org.spira.inference.research.Terminal;
import org.spira.inference.research.application.port.Registries.Registry;
import org.spira.inference.research.application.registration.ChangeProduction;
import org.spira.inference.research.domain.registration.Change;
import org.spira.testservers.MlflowServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a folder to production and back in a real MLflow. */
class MlflowRegistrarIT {

  private static final String WHY = "hears é \"more\"";
  private static MlflowServer mlflow;

  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);

  @BeforeAll
  static void start() {
    mlflow = MlflowServer.start();
  }

  @AfterAll
  static void stop() {
    mlflow.close();
  }

  private String model(String name, String spira) throws IOException {
    Path model = LevelModel.in(folder.resolve(name), spira);
    Path beside = Files.createDirectory(model.resolve("beside it"));
    Files.writeString(beside.resolve("notes.txt"), "");
    return model.toString();
  }

  private void succeeds(String... words) {
    terminal.clear();
    terminal.with(
        Map.of("MLFLOW_TRACKING_URI", mlflow.url() + "/", "SPIRA_REGISTRY_USER", "ana"),
        Clock.systemUTC());
    assertThat(terminal.run(folder, folder.resolve("cache"), words))
        .as(terminal.complained())
        .isZero();
  }

  private static JsonNode asked(String path) throws Exception {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(mlflow.url() + "/api/2.0/mlflow/" + path)).build();
    String answer =
        HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString()).body();
    return JsonMapper.shared().readTree(answer);
  }

  private static Registry registry() {
    return new RegistryParts(Map.of()).at(Optional.of(mlflow.url()));
  }

  private static String serving(ModelRole role) {
    return registry().versions().find("lungs", role).map(RegisteredVersion::version).orElse("none");
  }

  @Test
  void goesToProductionAndBack() throws Exception {
    String second = registersTwo();
    succeeds(
        "promote", "models:/lungs/1", "--why", "the first", "--without-evidence", "no cases yet");
    succeeds("challenge", "models:/lungs/2");
    assertThat(serving(ModelRole.CHALLENGER)).isEqualTo("2");

    promotesTheChallenger(report(FolderDigest.of(Path.of(second))));

    succeeds("rollback", "lungs");
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    isOnRecord();
    promotesByTheReportThatIsKept();
  }

  private String registersTwo() throws Exception {
    succeeds("register", model("first", "thresholds: [0.5, 0.5]"), "--name", "lungs");
    String second = model("second", "thresholds: [0.6, 0.6]");
    succeeds("register", second, "--name", "lungs");
    succeeds("register", second, "--name", "lungs");
    assertThat(terminal.printed()).as("once only").isEqualTo("models:/lungs/2\n");
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("none");
    return second;
  }

  private void promotesTheChallenger(Path report) throws Exception {
    List<String> promote = List.of("promote", "models:/lungs/challenger", "--why", WHY);
    List<String> evidence = List.of("--report", "" + report, "--require", "sensitivity>=0.85");
    succeeds(Stream.concat(promote.stream(), evidence.stream()).toArray(String[]::new));

    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("2");
    assertThat(serving(ModelRole.CHALLENGER)).isEqualTo("none");
    JsonNode version = asked("model-versions/get?name=lungs&version=2").path("model_version");
    assertThat(version.path("current_stage").asString()).isEqualTo("Production");
    reportIsThere(version, report);
    referenceIsThere(report.resolve("reference.json"));
    filesAreAsTheyWere();
  }

  private void isOnRecord() {
    succeeds("history", "lungs", "--json");
    JsonNode history = terminal.json();
    assertThat(history.path("on_record").asBoolean()).isTrue();
    JsonNode changes = history.path("changes");
    assertThat(changes.valueStream().map(each -> each.path("version").asString()))
        .containsExactly("1", "2", "1");
    assertThat(changes.path(0).path("without_evidence").asString()).isEqualTo("no cases yet");
    JsonNode change = changes.path(1);
    assertThat(change.path("by").asString()).isEqualTo("ana");
    assertThat(change.path("why").asString()).isEqualTo(WHY);
    assertThat(change.path("replaced").asString()).isEqualTo("1");
    assertThat(change.path("judged").path("data").asString()).isEqualTo("cases.csv");
  }

  private void promotesByTheReportThatIsKept() {
    succeeds("promote", "models:/lungs/2", "--why", "again", "--require", "cases>=40");

    assertThat(terminal.complained()).contains("the report is kept at mlflow-artifacts:/");
    List<Change> changes = registry().registrar().changes("lungs");
    assertThat(changes.getLast().judged())
        .isEqualTo(changes.get(1).judged().map(judged -> judgedBy(judged, "cases>=40")));
  }

  private static Change.Judged judgedBy(Change.Judged before, String required) {
    return new Change.Judged(
        before.data(), before.dataDigest(), List.of(required), before.report());
  }

  /** As {@code evaluate} writes it, as far as it is read. */
  private Path report(String digest) throws IOException {
    Path report = Files.createDirectories(folder.resolve("report"));
    Files.writeString(
        report.resolve("report.json"),
        """
        {"sha256": "%s", "data": "cases.csv", "data_sha256": "00ff", "cases": 40,
         "sensitivity": {"value": 0.9, "wilson": [0.8, 0.95]}}
        """
            .formatted(digest));
    Files.writeString(report.resolve("report.html"), "<html>é</html>");
    Files.write(report.resolve("reference.json"), WireJson.write(reference(digest)));
    return report;
  }

  private static DriftReference reference(String digest) {
    Histogram scores = Histogram.of(Measure.SCORE, List.of(0.1, 0.9));
    return DriftReference.of(digest, "00ff", 2, Map.of("score", scores));
  }

  private static void reportIsThere(JsonNode version, Path report) throws Exception {
    String place = tag(version, "spira.evaluation");
    JsonNode listed =
        asked(
            "artifacts/list?run_id=%s&path=%s"
                .formatted(
                    version.path("run_id").asString(),
                    place.substring(place.indexOf("evaluations/"))));
    assertThat(listed.path("files").valueStream().map(file -> file.path("file_size").asLong()))
        .containsExactlyInAnyOrder(
            Files.size(report.resolve("report.html")),
            Files.size(report.resolve("report.json")),
            Files.size(report.resolve("reference.json")));
  }

  private static String tag(JsonNode version, String key) {
    return version
        .path("tags")
        .valueStream()
        .filter(tag -> tag.path("key").asString().equals(key))
        .map(tag -> tag.path("value").asString())
        .findFirst()
        .orElseThrow();
  }

  private static void referenceIsThere(Path reference) throws Exception {
    assertThat(registry().versions().reference(new RegisteredVersion("lungs", "2", "")))
        .as("as servers read it")
        .contains(Files.readString(reference));
    ModelRegistry followed = registry().versions();
    RegisteredVersion serving = followed.find("lungs", ModelRole.PRODUCTION).orElseThrow();
    assertThat(followed.reference(serving))
        .as("with the answer for the alias")
        .contains(Files.readString(reference));
  }

  private void filesAreAsTheyWere() throws Exception {
    Path fetched = Files.createDirectories(folder.resolve("fetched"));
    registry().versions().download(new RegisteredVersion("lungs", "2", ""), fetched);
    assertThat(FolderDigest.of(fetched)).isEqualTo(FolderDigest.of(folder.resolve("second")));
  }

  @Test
  void recordsThatAreStruckAreGone() throws Exception {
    Registry registry = registry();
    Path first = Path.of(model("other", "thresholds: [0.4, 0.6]"));
    assertThat(registry.registrar().add("hearts", first, FolderDigest.of(first))).isEqualTo("1");
    Change change =
        new ChangeProduction(registry, Clock.systemUTC())
            .promote(
                new RegisteredVersion("hearts", "1", ""),
                new Change.Reason("ana", "why"),
                (registrar, version, at) -> new Change.Unjudged("no \"cases\" yet"));
    assertThat(registry.registrar().changes("hearts")).containsExactly(change);
    registry.registrar().strike("hearts", change);
    assertThat(registry.registrar().changes("hearts")).isEmpty();
  }
}
