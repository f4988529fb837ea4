package org.spira.api.inferences.application.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;

/** Reads what Inference Servers say. */
public final class ResultMessages {

  static final String NO_REASON = "The Inference Server gave no diagnosis and no reason";
  static final String NO_NUMBERS =
      "The Inference Server gave a diagnosis and not the numbers that it was made from";

  private static final int LONGEST_WORDS = 100;

  private ResultMessages() {}

  /**
   * The message as a final result. One without a diagnosis and without a reason, or with a
   * diagnosis of no numbers, ends its inference all the same: waiting on would be waiting for ever.
   */
  public static Result result(ResultMessage message) {
    String id = message.inferenceId();
    String reason = reason(message);
    return new Result(
        id,
        id,
        isFinite(message) ? message.output() : Result.NO_OUTPUT,
        reason == null ? message.diagnosis() : Result.NOT_AVAILABLE,
        message.modelVersion(),
        message.modelDigest(),
        reason,
        message.remark(),
        windows(message),
        aggregated(message));
  }

  /** Whatever it is: an Inference Server of a later version may have other words. */
  private static @Nullable String aggregated(ResultMessage message) {
    String said = message.aggregated();
    return said == null || said.length() > LONGEST_WORDS ? null : said;
  }

  /** All of them, or none: some would tell of a recording that was heard in part. */
  private static List<WindowScore> windows(ResultMessage message) {
    List<WindowScore> windows = message.windows();
    if (windows == null || windows.size() > WindowScore.MOST) {
      return List.of();
    }
    return windows.stream().allMatch(WindowScore::hasSoundNumbers) ? windows : List.of();
  }

  /** Why there is no diagnosis; absent when there is one, and numbers that it was made from. */
  private static @Nullable String reason(ResultMessage message) {
    String reason = message.error();
    if (reason != null && !reason.isBlank()) {
      return reason;
    }
    boolean none =
        message.diagnosis().isBlank() || message.diagnosis().equals(Result.NOT_AVAILABLE);
    if (none || reason != null) {
      return NO_REASON;
    }
    return isFinite(message) ? null : NO_NUMBERS;
  }

  private static boolean isFinite(ResultMessage message) {
    return !message.output().isEmpty() && message.output().stream().allMatch(Double::isFinite);
  }

  /** The message as what a model on trial said. */
  public static Challenge challenge(ResultMessage message) {
    return new Challenge(
        message.inferenceId(),
        isFinite(message) ? message.output() : Result.NO_OUTPUT,
        message.diagnosis(),
        message.modelVersion(),
        message.modelDigest(),
        isFinite(message) ? message.error() : reason(message));
  }
}
