package org.spira.inference.models;

import java.util.List;
import java.util.Optional;

/** Models of which there is nothing but what is reported of them, for tests of who tells it. */
public record ReportedModels(boolean isReady, List<ModelReport> reports) implements ServedModels {

  @Override
  public List<ModelReport> reports() {
    return List.copyOf(reports);
  }

  @Override
  public List<ModelSpec> specs() {
    return List.of();
  }

  @Override
  public Optional<String> modelOf(String channel) {
    return Optional.empty();
  }

  @Override
  public Optional<State> state(String model) {
    return Optional.empty();
  }

  @Override
  public Optional<Lease> lease(String model, ModelRole role) {
    return Optional.empty();
  }
}
