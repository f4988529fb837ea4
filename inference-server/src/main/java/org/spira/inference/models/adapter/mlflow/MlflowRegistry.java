package org.spira.inference.models.adapter.mlflow;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

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
  public RegisteredModel ask(String model) {
    JsonNode told = told(model);
    // stages know production, but no challenger
    return role ->
        role == ModelRole.PRODUCTION
            ? called(role.alias(), model, told)
            : aliased(role.alias(), model, told);
  }

  @Override
  public Optional<RegisteredVersion> find(String model, String versionOrAlias) {
    return NUMBER.matcher(versionOrAlias).matches()
        ? numbered(versionOrAlias, model)
        : called(versionOrAlias, model, told(model));
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

  /** All aliases by the number of their version, and whole the latest version of each stage. */
  private JsonNode told(String model) {
    return api.get("registered-models/get?name=" + named(model))
        .map(answer -> answer.path("registered_model"))
        .orElseGet(MissingNode::getInstance);
  }

  private Optional<RegisteredVersion> called(String aliasOrStage, String model, JsonNode told) {
    Optional<RegisteredVersion> aliased = aliased(aliasOrStage, model, told);
    return aliased.isPresent() ? aliased : staged(aliasOrStage, model, told);
  }

  private Optional<RegisteredVersion> aliased(String alias, String model, JsonNode told) {
    return told.path("aliases")
        .valueStream()
        .filter(each -> each.path("alias").asString("").equals(alias))
        .map(each -> each.path("version").asString(""))
        .findFirst()
        .flatMap(number ->
            latest(told, version -> version.path("version").asString("").equals(number))
                .map(version -> ready(model, version))
                .orElseGet(() -> numbered(number, model)));
  }

  private Optional<RegisteredVersion> staged(String stage, String model, JsonNode told) {
    return latest(
            told, version -> version.path("current_stage").asString("").equalsIgnoreCase(stage))
        .flatMap(version -> ready(model, version));
  }

  private static Optional<JsonNode> latest(JsonNode told, Predicate<JsonNode> which) {
    return told.path("latest_versions").valueStream().filter(which).findFirst();
  }

  private Optional<RegisteredVersion> numbered(String number, String model) {
    return api.get(pathOf(new RegisteredVersion(model, number, "")))
        .flatMap(answer -> ready(model, answer.path("model_version")));
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
