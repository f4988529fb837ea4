package org.spira.flood.client;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one request for an inference.
 *
 * @param status the HTTP status of the last answer; 0 when there was none
 * @param inferenceId present when it was 200
 * @param retryAfter how long the deployment asks to wait before a repetition
 * @param attempts how often it was asked for, repetitions included
 */
public record Answer(int status, Optional<String> inferenceId, Duration retryAfter, int attempts) {

  static Answer acknowledged(String inferenceId) {
    return new Answer(200, Optional.of(inferenceId), Duration.ZERO, 1);
  }

  static Answer failed(int status, Duration retryAfter) {
    return new Answer(status, Optional.empty(), retryAfter, 1);
  }

  /** Whether the deployment has promised that the inference will end. */
  public boolean isAcknowledged() {
    return inferenceId.isPresent();
  }

  /** This, as the answer to a repetition. */
  public Answer after(Answer earlier) {
    return new Answer(status, inferenceId, retryAfter, attempts + earlier.attempts());
  }
}
