package org.spira.inference.research;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.engine.EngineConfiguration;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelParts;
import org.spira.inference.research.adapter.api.RestApiServers;
import org.spira.inference.research.adapter.cli.Commands;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;

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
    RegistryParts registries = new RegistryParts(environment);
    Models models =
        new Models(
            () -> new LoadModel(ModelParts.manifests(), EngineConfiguration.usual()),
            () -> registries.at(Optional.empty()).versions(),
            () -> ModelParts.cache(registries.cache()),
            ModelParts::digest);
    return new Commands(
        models,
        new Outside(
            registries,
            new RestApiServers(),
            environment,
            Clock.systemUTC(),
            System.out,
            System.err));
  }
}
