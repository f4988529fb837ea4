package org.spira.inference.research.adapter.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions in MLflow. One carries the digest of its files as the tag {@code spira.sha256}. */
final class MlflowVersions {

  private static final String DIGEST = "spira.sha256";

  private final MlflowServer server;
  private final MlflowRuns runs;
  private final MlflowArtifacts artifacts;

  MlflowVersions(MlflowServer server, MlflowRuns runs, MlflowArtifacts artifacts) {
    this.server = server;
    this.runs = runs;
    this.artifacts = artifacts;
  }

  /** The one with these files, which are uploaded if there is none. */
  String of(String model, Path folder, String digest) {
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
    artifacts.folder(source, folder);
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
}
