package org.spira.inference.research;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.spira.inference.engine.EngineConfiguration;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelParts;
import org.spira.inference.models.RegistrySettings;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.research.adapter.cli.Commands;
import org.spira.inference.research.adapter.cli.shared.Models;

/** Puts together what the commands need, without Spring: they are to start at once. */
public final class CommandLine {

  private static final String LOGGING = "logback.configurationFile";

  private CommandLine() {}

  /** Whether these arguments ask for a command, not for the service. */
  public static boolean isCommand(String[] arguments) {
    return arguments.length > 0 && commands(Map.of()).haveOne(List.of(arguments));
  }

  /** Runs a command with this environment and tells the process's exit code. */
  public static int run(List<String> arguments, Map<String, String> environment) {
    // before the first logger: results are for standard output, and nothing else is
    System.setProperty(LOGGING, "org/spira/inference/command-logging.xml");
    return commands(environment).run(arguments);
  }

  private static Commands commands(Map<String, String> environment) {
    Models models =
        new Models(
            () -> new LoadModel(ModelParts.manifests(), EngineConfiguration.usual()),
            () -> registry(environment),
            () -> ModelParts.cache(cache(environment)),
            ModelParts::digest);
    return new Commands(models, System.out, System.err);
  }

  private static ModelRegistry registry(Map<String, String> environment) {
    return ModelParts.registry(
        new RegistrySettings(
            environment.getOrDefault("SPIRA_REGISTRY_URI", "http://localhost:5000"),
            environment.get("SPIRA_REGISTRY_USER"),
            environment.get("SPIRA_REGISTRY_PASSWORD"),
            Duration.ZERO,
            cache(environment).toString(),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10),
            artifacts(environment),
            null));
  }

  private static RegistrySettings.ArtifactStore artifacts(Map<String, String> environment) {
    return new RegistrySettings.ArtifactStore(
        first(environment, "S3_ENDPOINT", "http://localhost:9000"),
        first(environment, "S3_ACCESS_KEY", ""),
        first(environment, "S3_SECRET_KEY", ""),
        first(environment, "S3_REGION", "us-east-1"));
  }

  /** As in {@code inference.yaml}: the registry's own store, else that of the recordings. */
  private static String first(Map<String, String> environment, String name, String otherwise) {
    return environment.getOrDefault(
        "SPIRA_REGISTRY_" + name, environment.getOrDefault("SPIRA_" + name, otherwise));
  }

  private static Path cache(Map<String, String> environment) {
    String configured = environment.get("SPIRA_MODEL_CACHE");
    return configured == null
        ? Path.of(System.getProperty("java.io.tmpdir"), "spira-models")
        : Path.of(configured);
  }
}
