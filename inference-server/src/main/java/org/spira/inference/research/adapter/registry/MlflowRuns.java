package org.spira.inference.research.adapter.registry;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Runs of MLflow, which keep artifacts: each artifact behind its proxy is some run's. */
final class MlflowRuns {

  private static final String EXPERIMENT = "spira-registered-folders";

  private final MlflowServer server;
  private final Clock clock;

  MlflowRuns(MlflowServer server, Clock clock) {
    this.server = server;
    this.clock = clock;
  }

  /** A run and the place of its artifacts. */
  record Run(String id, String artifacts) {

    private static Run of(JsonNode answer) {
      JsonNode info = answer.path("run").path("info");
      return new Run(info.path("run_id").asString(""), info.path("artifact_uri").asString(""));
    }
  }

  /** A new run, named after a model. */
  Run begin(String model) {
    return Run.of(
        server.ask(
            "POST",
            "runs/create",
            Map.of(
                "experiment_id", experiment(), "start_time", clock.millis(), "run_name", model)));
  }

  /** Nothing more will come. */
  void end(Run run) {
    JsonNode unused =
        server.ask(
            "POST",
            "runs/update",
            Map.of("run_id", run.id(), "status", "FINISHED", "end_time", clock.millis()));
  }

  /** The run with this id, if it is known. */
  Optional<Run> find(String id) {
    return id.isEmpty() ? Optional.empty() : server.find("runs/get?run_id=" + id).map(Run::of);
  }

  private String experiment() {
    return server
        .find("experiments/get-by-name?experiment_name=" + EXPERIMENT)
        .map(answer -> answer.path("experiment").path("experiment_id").asString(""))
        .orElseGet(() ->
            server
                .ask("POST", "experiments/create", Map.of("name", EXPERIMENT))
                .path("experiment_id")
                .asString(""));
  }
}
