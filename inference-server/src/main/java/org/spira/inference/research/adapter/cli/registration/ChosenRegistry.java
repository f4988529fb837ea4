package org.spira.inference.research.adapter.cli.registration;

import java.util.Optional;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.port.Registries.Registry;
import picocli.CommandLine.Option;

/** Which registry is meant. */
final class ChosenRegistry {

  private final Outside outside;

  @Option(
      names = "--tracking-uri",
      paramLabel = "<uri>",
      description =
          "MLflow's address, or a folder of models; else what SPIRA_REGISTRY_URI or"
              + " MLFLOW_TRACKING_URI says.")
  private Optional<String> uri = Optional.empty();

  ChosenRegistry(Outside outside) {
    this.outside = outside;
  }

  Registry get() {
    try {
      return outside.registries().at(uri);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
