package org.spira.inference.research.adapter.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.domain.registration.Change;
import tools.jackson.databind.JsonNode;

/** MLflow. A version carries the digest of its files as the tag {@code spira.sha256}. */
public final class MlflowRegistrar implements Registrar {

  private static final String DIGEST = "spira.sha256";
  private static final String REFERENCE = "spira.reference";

  private final MlflowServer server;
  private final MlflowRuns runs;
  private final MlflowUploads uploads;
  private final MlflowRecords records;
  private final MlflowReports reports;

  /** In this MLflow. */
  public MlflowRegistrar(MlflowAccess access, Clock clock) {
    this.server = new MlflowServer(access);
    this.runs = new MlflowRuns(server, clock);
    this.uploads = new MlflowUploads(server);
    this.records = new MlflowRecords(server);
    this.reports = new MlflowReports(server, runs, uploads);
  }

  @Override
  public String add(String model, Path folder, String digest) {
    if (server.find("registered-models/get?name=" + model).isEmpty()) {
      ask("POST", "registered-models/create", Map.of("name", model));
    }
    return registered(model, digest).orElseGet(() -> uploaded(model, folder, digest));
  }

  private Optional<String> registered(String model, String digest) {
    String question =
        "model-versions/search?filter="
            + URLEncoder.encode(
                "name='%s' and tags.`%s`='%s'".formatted(model, DIGEST, digest),
                StandardCharsets.UTF_8);
    return server.find(question).stream()
        .flatMap(answer -> answer.path("model_versions").valueStream())
        .filter(version -> version.path("status").asString("READY").equals("READY"))
        .map(version -> version.path("version").asString(""))
        .findFirst();
  }

  private String uploaded(String model, Path folder, String digest) {
    MlflowRuns.Run run = runs.begin(model);
    String source = run.artifacts() + "/model";
    uploads.folder(source, folder);
    runs.end(run);
    List<Map<String, String>> tags = List.of(Map.of("key", DIGEST, "value", digest));
    return server
        .ask(
            "POST",
            "model-versions/create",
            Map.of("name", model, "source", source, "run_id", run.id(), "tags", tags))
        .path("model_version")
        .path("version")
        .asString("");
  }

  @Override
  public void appoint(ModelRole role, String model, String version) {
    ask(
        "POST",
        "registered-models/alias",
        Map.of("name", model, "alias", role.alias(), "version", version));
    // stages know production, but no challenger
    if (role == ModelRole.PRODUCTION) {
      server.tell(
          "POST",
          "model-versions/transition-stage",
          Map.of(
              "name",
              model,
              "version",
              version,
              "stage",
              "Production",
              "archive_existing_versions",
              true));
    }
  }

  @Override
  public void dismiss(ModelRole role, String model) {
    server.tell("DELETE", "registered-models/alias", Map.of("name", model, "alias", role.alias()));
  }

  @Override
  public List<Change> changes(String model) {
    return records.all(model);
  }

  @Override
  public void write(String model, Change change) {
    records.write(model, change);
  }

  @Override
  public void strike(String model, Change change) {
    records.strike(model, change);
  }

  @Override
  public void refer(RegisteredVersion version, String reference) {
    reports.tag(version, REFERENCE, reference);
  }

  @Override
  public String keep(RegisteredVersion version, Instant at, Map<String, byte[]> files) {
    return reports.keep(version, at, files);
  }

  private void ask(String method, String path, Map<String, ?> body) {
    JsonNode unused = server.ask(method, path, body);
  }
}
