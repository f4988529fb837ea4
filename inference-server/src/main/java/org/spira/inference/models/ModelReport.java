package org.spira.inference.models;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spira.common.drift.DriftReference;

/**
 * How a model stands at a moment: what serves, and what was refused and why.
 *
 * @param model its registered name; of what cannot be a model, the name it was found under
 * @param channel where its inferences arrive; empty when it is only asked directly
 * @param state how far it is
 * @param serving the versions that serve, production first
 * @param refused the versions that were refused and not changed since
 */
public record ModelReport(
    String model,
    Optional<String> channel,
    ServedModels.State state,
    List<Serving> serving,
    List<Refusal> refused) {

  /** Copies the lists. */
  public ModelReport {
    serving = List.copyOf(serving);
    refused = List.copyOf(refused);
  }

  /** Of something that was found among the models and cannot be one. */
  public static ModelReport unusable(String name, String reason) {
    return new ModelReport(
        name,
        Optional.empty(),
        ServedModels.State.UNUSABLE,
        List.of(),
        List.of(new Refusal(ModelRole.PRODUCTION, "", "name", reason)));
  }

  /**
   * A version that serves.
   *
   * @param alone why each of its rows runs by itself; empty if rows of different inferences share
   *     batches
   * @param reference what it was judged on; empty where that is not known, and of challengers
   * @param since when it took over the role here
   */
  public record Serving(
      ModelRole role,
      ModelVersion version,
      Optional<String> alone,
      Optional<DriftReference> reference,
      Instant since) {}

  /**
   * A version that was refused.
   *
   * @param version in the registry; empty if there is none to name
   * @param step one word, as {@link ModelRefusedException#step} tells
   * @param reason for whoever made the model
   */
  public record Refusal(ModelRole role, String version, String step, String reason) {

    @Override
    public String toString() {
      return version.isEmpty()
          ? reason
          : "version %s as %s at the step %s: %s".formatted(version, role.alias(), step, reason);
    }
  }
}
