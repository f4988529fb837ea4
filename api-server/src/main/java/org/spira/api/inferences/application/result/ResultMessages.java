package org.spira.api.inferences.application.result;

import java.util.List;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;

/** Reads what Inference Servers say. */
public final class ResultMessages {

  static final String NO_REASON = "The Inference Server gave no diagnosis and no reason";

  private ResultMessages() {}

  /**
   * The message as a final result. One without a diagnosis and without a reason ends its inference
   * all the same: waiting on would be waiting for ever.
   */
  public static Result result(ResultMessage message) {
    String id = message.inferenceId();
    String reason = message.error();
    if (reason == null && message.diagnosis().equals(Result.NOT_AVAILABLE)) {
      reason = NO_REASON;
    }
    return new Result(
        id,
        id,
        message.output(),
        reason == null ? message.diagnosis() : Result.NOT_AVAILABLE,
        message.modelVersion(),
        message.modelDigest(),
        reason,
        message.remark(),
        windows(message));
  }

  /** All of them, or none: some would tell of a recording that was heard in part. */
  private static List<WindowScore> windows(ResultMessage message) {
    List<WindowScore> windows = message.windows();
    if (windows == null || windows.size() > WindowScore.MOST) {
      return List.of();
    }
    return windows.stream().allMatch(WindowScore::hasSoundNumbers) ? windows : List.of();
  }

  /** The message as what a model on trial said. */
  public static Challenge challenge(ResultMessage message) {
    return new Challenge(
        message.inferenceId(),
        message.output(),
        message.diagnosis(),
        message.modelVersion(),
        message.modelDigest(),
        message.error());
  }
}
