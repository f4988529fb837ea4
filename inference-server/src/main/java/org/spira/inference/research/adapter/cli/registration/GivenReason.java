package org.spira.inference.research.adapter.cli.registration;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.domain.registration.Change.Reason;
import picocli.CommandLine.Option;

/** Who changes what is in production, for the records. Nobody proves who that is. */
final class GivenReason {

  /** All of a record has to fit into a tag of MLflow, 5,000 characters. */
  private static final int LONGEST_WHY = 1_000;

  private static final int LONGEST_BY = 200;

  private final Map<String, String> environment;

  @Option(
      names = "--by",
      paramLabel = "<name>",
      description =
          "Who does it; else SPIRA_REGISTRY_USER, MLFLOW_TRACKING_USERNAME or this machine's user.")
  private Optional<String> by = Optional.empty();

  GivenReason(Map<String, String> environment) {
    this.environment = environment;
  }

  Reason because(String why) {
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      throw new UsageException(
          "--why says why, in 1 to %d characters, and has %d".formatted(LONGEST_WHY, why.length()));
    }
    String name = by.orElseGet(this::known);
    if (name.isBlank() || name.length() > LONGEST_BY) {
      throw new UsageException("--by says who, in 1 to " + LONGEST_BY + " characters");
    }
    return new Reason(name.strip(), why.strip());
  }

  private String known() {
    return Stream.of("SPIRA_REGISTRY_USER", "MLFLOW_TRACKING_USERNAME")
        .map(environment::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .orElseGet(() -> System.getProperty("user.name", ""));
  }
}
