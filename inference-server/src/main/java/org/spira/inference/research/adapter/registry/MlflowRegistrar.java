package org.spira.inference.research.adapter.registry;

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

/** MLflow. */
public final class MlflowRegistrar implements Registrar {

  private static final String REFERENCE = "spira.reference";

  private final MlflowServer server;
  private final MlflowVersions versions;
  private final MlflowRecords records;
  private final MlflowReports reports;

  /** In this MLflow. */
  public MlflowRegistrar(MlflowAccess access, Clock clock) {
    MlflowHttp http = new MlflowHttp(access);
    this.server = new MlflowServer(http);
    MlflowRuns runs = new MlflowRuns(server, clock);
    MlflowArtifacts artifacts = new MlflowArtifacts(http);
    this.versions = new MlflowVersions(server, runs, artifacts);
    this.records = new MlflowRecords(server);
    this.reports = new MlflowReports(server, runs, artifacts);
  }

  @Override
  public String add(String model, Path folder, String digest) {
    if (server.find("registered-models/get?name=" + model).isEmpty()) {
      ask("POST", "registered-models/create", Map.of("name", model));
    }
    return versions.of(model, folder, digest);
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

  @Override
  public Optional<Kept> kept(RegisteredVersion version, String file) {
    return reports.last(version, file);
  }

  private void ask(String method, String path, Map<String, ?> body) {
    JsonNode unused = server.ask(method, path, body);
  }
}
