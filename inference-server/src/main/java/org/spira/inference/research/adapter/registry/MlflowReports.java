package org.spira.inference.research.adapter.registry;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.port.Registrar.Kept;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;

/**
 * Reports about versions, as artifacts of the runs that made them. A version's own files stay as
 * they are, since servers know it by their digest.
 */
final class MlflowReports {

  private static final String EVALUATION = "spira.evaluation";

  private final MlflowServer server;
  private final MlflowRuns runs;
  private final MlflowArtifacts artifacts;

  MlflowReports(MlflowServer server, MlflowRuns runs, MlflowArtifacts artifacts) {
    this.server = server;
    this.runs = runs;
    this.artifacts = artifacts;
  }

  String keep(RegisteredVersion version, Instant at, Map<String, byte[]> files) {
    MlflowRuns.Run run = runOf(version);
    String location = run.artifacts() + "/evaluations/" + Stamp.of(at);
    artifacts.files(location, files);
    tag(version, EVALUATION, location);
    return location;
  }

  /** A version carries this from now on. */
  void tag(RegisteredVersion version, String key, String value) {
    JsonNode unused =
        server.ask(
            "POST",
            "model-versions/set-tag",
            Map.of(
                "name", version.model(), "version", version.version(), "key", key, "value", value));
  }

  /** This file of the report that was kept last. */
  Optional<Kept> last(RegisteredVersion version, String file) {
    return known(version)
        .path("tags")
        .valueStream()
        .filter(tag -> tag.path("key").asString("").equals(EVALUATION))
        .map(tag -> tag.path("value").asString(""))
        .map(place -> new Kept(place, artifacts.text(place + "/" + file)))
        .findFirst();
  }

  private JsonNode known(RegisteredVersion version) {
    return server
        .find("model-versions/get?name=%s&version=%s".formatted(version.model(), version.version()))
        .orElseThrow(() ->
            new NeighbourAwayException(
                "MLflow has no version " + version.version() + " of " + version.model()))
        .path("model_version");
  }

  /** The run that made the version, unless its artifacts are the version's files themselves. */
  private MlflowRuns.Run runOf(RegisteredVersion version) {
    JsonNode known = known(version);
    String source = known.path("source").asString("");
    return runs.find(known.path("run_id").asString(""))
        .filter(run -> !(run.artifacts() + "/").startsWith(source.replaceFirst("/*$", "/")))
        .orElseGet(() -> newRun(version.model()));
  }

  private MlflowRuns.Run newRun(String model) {
    MlflowRuns.Run run = runs.begin(model);
    runs.end(run);
    return run;
  }
}
