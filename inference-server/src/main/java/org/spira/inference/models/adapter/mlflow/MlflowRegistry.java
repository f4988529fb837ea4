package org.spira.inference.models.adapter.mlflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;

/** MLflow's registry, with aliases (2.9 and later) and with stages. */
public final class MlflowRegistry implements ModelRegistry {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private final MlflowApi api;
  private final Artifacts artifacts;
  private final ToldReferences references = new ToldReferences();

  /** With the stores in which its artifacts may lie. */
  public MlflowRegistry(MlflowSettings settings, Artifacts artifacts) {
    this.api = new MlflowApi(settings);
    this.artifacts = artifacts;
  }

  @Override
  public Optional<RegisteredVersion> find(String model, ModelRole role) {
    Optional<RegisteredVersion> aliased = aliased(model, role.alias());
    // stages know production, but no challenger
    return aliased.isPresent() || role != ModelRole.PRODUCTION
        ? aliased
        : staged(model, "Production");
  }

  @Override
  public Optional<RegisteredVersion> find(String model, String versionOrAlias) {
    if (NUMBER.matcher(versionOrAlias).matches()) {
      return api.get(pathOf(new RegisteredVersion(model, versionOrAlias, "")))
          .flatMap(answer -> ready(model, answer.path("model_version")));
    }
    Optional<RegisteredVersion> aliased = aliased(model, versionOrAlias);
    return aliased.isPresent() ? aliased : staged(model, versionOrAlias);
  }

  @Override
  public Optional<String> reference(RegisteredVersion version) {
    return references.of(
        version, () -> api.get(pathOf(version)).map(answer -> answer.path("model_version")));
  }

  /** Where a version is asked for. */
  static String pathOf(RegisteredVersion version) {
    return "model-versions/get?name=%s&version=%s"
        .formatted(named(version.model()), named(version.version()));
  }

  private Optional<RegisteredVersion> aliased(String model, String alias) {
    return api.get("registered-models/alias?name=" + named(model) + "&alias=" + named(alias))
        .flatMap(answer -> ready(model, answer.path("model_version")));
  }

  private Optional<RegisteredVersion> staged(String model, String stage) {
    return api.post(
            "registered-models/get-latest-versions",
            Map.of("name", named(model), "stages", List.of(named(stage))))
        .map(answer -> answer.path("model_versions").path(0))
        .flatMap(version -> ready(model, version));
  }

  private Optional<RegisteredVersion> ready(String model, JsonNode version) {
    String number = version.path("version").asString("");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    String status = version.path("status").asString("READY");
    if (!status.equals("READY")) {
      throw new NeighbourAwayException(
          "version %s of model %s is not ready in MLflow: %s".formatted(number, model, status));
    }
    String source = version.path("source").asString("");
    return Optional.of(references.keep(new RegisteredVersion(model, number, source), version));
  }

  @Override
  public void download(RegisteredVersion version, Path target) {
    artifacts.download(location(version), target);
  }

  private String location(RegisteredVersion version) {
    return api.get(
            "model-versions/get-download-uri?name=%s&version=%s"
                .formatted(named(version.model()), named(version.version())))
        .map(answer -> answer.path("artifact_uri").asString(""))
        .filter(uri -> !uri.isEmpty())
        .orElseThrow(() ->
            new NeighbourAwayException(
                "MLflow does not say where version %s of model %s is"
                    .formatted(version.version(), version.model())));
  }

  /** Names are the contract's and need no encoding; anything else would change the question. */
  private static String named(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new NeighbourAwayException("no name in MLflow: '" + name + "'");
    }
    return name;
  }
}
