package org.spira.api.inferences;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.application.dispatch.WithdrawMessages;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Results;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.shared.StoreUnavailableException;

/** All that there is of an inference besides its document. */
record Traces(
    WithdrawMessages messages,
    FindModel models,
    Results results,
    IdempotencyKeys keys,
    AudioStore audio) {

  /**
   * Removes everything that can be reached now, and throws for what could not; whatever is gone
   * already makes no difference.
   *
   * @param modelId the model that was asked, if it is known
   */
  void clear(String inferenceId, @Nullable String modelId) {
    trying(() -> audio.remove(inferenceId))
        .and(() -> results.erase(inferenceId))
        .and(() -> keys.erase(inferenceId))
        .and(() -> withdraw(inferenceId, modelId))
        .finish();
  }

  private void withdraw(String inferenceId, @Nullable String modelId) {
    Optional.ofNullable(modelId)
        .flatMap(models::withId)
        .map(Model::publishingChannel)
        .ifPresent(subject -> messages.withdraw(subject, inferenceId));
  }

  private static Steps trying(Runnable first) {
    return new Steps(null).and(first);
  }

  /** Steps of which each is taken, whatever becomes of the others. */
  private record Steps(@Nullable RuntimeException failure) {

    Steps and(Runnable step) {
      try {
        step.run();
        return this;
      } catch (StoreUnavailableException | ChannelUnavailableException e) {
        return new Steps(e);
      }
    }

    void finish() {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
