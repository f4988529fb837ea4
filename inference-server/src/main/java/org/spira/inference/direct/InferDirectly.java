package org.spira.inference.direct;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Tensor;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.workbench.Workbench;

/** Runs a served model on tensors that somebody sends. Safe for use by several threads. */
public final class InferDirectly {

  private final ServedModels models;
  private final Workbench workbench;
  private final Duration longestRun;

  /**
   * The one instance of the process.
   *
   * @param workbench one of its own: diagnoses do not wait behind what is asked directly
   */
  public InferDirectly(ServedModels models, Workbench workbench, Duration longestRun) {
    this.models = models;
    this.workbench = workbench;
    this.longestRun = longestRun;
  }

  /**
   * Which version is meant; at most one of the two is given, and neither means production.
   *
   * @param version the version in the registry
   * @param label {@code production} or {@code challenger}
   */
  public record Wanted(String model, @Nullable String version, @Nullable String label) {

    private boolean isOf(ModelRole role) {
      return label == null
          ? version != null || role == ModelRole.PRODUCTION
          : label.equals(role.alias());
    }

    private boolean isOf(ModelVersion served) {
      return version == null || version.equals(served.version());
    }
  }

  /** What a request was answered with, and by whom. */
  public record Outcome(ModelVersion version, Map<String, Tensor> outputs) {}

  /** What a version takes and gives. */
  public record Described(ModelVersion version, ModelSignature signature) {}

  /** Whether the model is one of this server's, loaded or not. */
  public boolean isKnown(String model) {
    return models.state(model).isPresent();
  }

  /** Whether the server is ready for inferences. */
  public boolean isReady() {
    return models.isReady();
  }

  /** Every version that serves the model, production first. */
  public List<ModelVersion> versions(String model) {
    return List.of(ModelRole.values()).stream()
        .flatMap(role -> models.lease(model, role).stream())
        .map(lease -> {
          try (lease) {
            return lease.model().version();
          }
        })
        .distinct()
        .toList();
  }

  /** What the version takes and gives; empty if it does not serve. */
  public Optional<Described> describe(Wanted wanted) {
    return lease(wanted)
        .map(lease -> {
          try (lease) {
            return new Described(lease.model().version(), lease.model().graph().signature());
          }
        });
  }

  /**
   * Runs the version on what is made from its signature. To be called in one of the {@link Places}.
   *
   * @param inputs makes the inputs by name; throws {@link InvalidInputException} if it cannot
   * @return empty if the version does not serve
   * @throws InvalidInputException if the inputs do not fit the signature
   * @throws TryLaterException if the server has enough to do
   * @throws ModelFailedException if the run fails
   */
  public Optional<Outcome> infer(
      Wanted wanted, Function<ModelSignature, Map<String, Tensor>> inputs) {
    return lease(wanted).map(lease -> infer(lease, inputs));
  }

  private Outcome infer(
      ServedModels.Lease lease, Function<ModelSignature, Map<String, Tensor>> inputs) {
    CompletableFuture<?> running = CompletableFuture.completedFuture(null);
    try {
      ServedModel model = lease.model();
      ModelSignature signature = model.graph().signature();
      Map<String, Tensor> tensors = inputs.apply(signature);
      InputCheck.fits(signature, tensors);
      AsideRun run = new AsideRun(() -> model.graph().run(tensors));
      running = run.on(workbench);
      return new Outcome(model.version(), run.outputs(longestRun));
    } finally {
      // a run that has begun still holds the model
      var unused = running.whenComplete((outputs, failure) -> lease.close());
    }
  }

  private Optional<ServedModels.Lease> lease(Wanted wanted) {
    for (ModelRole role : ModelRole.values()) {
      Optional<ServedModels.Lease> lease =
          wanted.isOf(role) ? lease(wanted, role) : Optional.empty();
      if (lease.isPresent()) {
        return lease;
      }
    }
    return Optional.empty();
  }

  private Optional<ServedModels.Lease> lease(Wanted wanted, ModelRole role) {
    Optional<ServedModels.Lease> lease = models.lease(wanted.model(), role);
    if (lease.isPresent() && !wanted.isOf(lease.get().model().version())) {
      lease.get().close();
      return Optional.empty();
    }
    return lease;
  }
}
