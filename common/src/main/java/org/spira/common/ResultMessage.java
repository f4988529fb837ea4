package org.spira.common;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What an Inference Server answers about one inference. The first three members are the contract's;
 * the rest are additions that an old reader ignores and an old writer leaves out.
 *
 * @param output the aggregated output of the model; {@link #NO_OUTPUT} when it could not be run
 * @param diagnosis {@code positive}, {@code negative}, {@code inconclusive}, or {@link
 *     #NO_DIAGNOSIS}
 * @param model the registered name of the model that answered
 * @param modelVersion its version in the registry
 * @param modelDigest SHA-256 of its files, hexadecimal
 * @param error why there is no diagnosis, in words for a nurse; absent when there is one
 * @param remark what is to be known about the diagnosis, in words for a nurse: that a recording was
 *     too short, and what became of that; absent when there is nothing
 * @param windows what the model made of the stretches that it heard, recording after recording, at
 *     most {@link WindowScore#MOST}; absent when it is not known
 * @param aggregated how the model's rows became the output, in the words of its metadata: {@code
 *     median of rows}; absent when it is not known
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ResultMessage(
    String inferenceId,
    List<Double> output,
    String diagnosis,
    @Nullable String model,
    @Nullable String modelVersion,
    @Nullable String modelDigest,
    @Nullable String error,
    @Nullable String remark,
    @Nullable List<WindowScore> windows,
    @Nullable String aggregated) {

  /** What stands for an output that is not there (yet). */
  public static final List<Double> NO_OUTPUT = List.of(-1.0);

  /** What stands for a diagnosis that is not there (yet). */
  public static final String NO_DIAGNOSIS = "not available";

  /** Copies the lists, so that the message cannot change. */
  public ResultMessage {
    output = List.copyOf(output);
    windows = windows == null ? null : List.copyOf(windows);
  }

  /** Without stretches, and without a word on how rows became the output. */
  public ResultMessage(
      String inferenceId,
      List<Double> output,
      String diagnosis,
      @Nullable String model,
      @Nullable String modelVersion,
      @Nullable String modelDigest,
      @Nullable String error,
      @Nullable String remark) {
    this(
        inferenceId,
        output,
        diagnosis,
        model,
        modelVersion,
        modelDigest,
        error,
        remark,
        null,
        null);
  }

  /** Without a remark. */
  public ResultMessage(
      String inferenceId,
      List<Double> output,
      String diagnosis,
      @Nullable String model,
      @Nullable String modelVersion,
      @Nullable String modelDigest,
      @Nullable String error) {
    this(inferenceId, output, diagnosis, model, modelVersion, modelDigest, error, null);
  }

  /** Only the ids: the diagnosis is the patient's. */
  @Override
  public String toString() {
    return "ResultMessage[" + inferenceId + ", " + model + " " + modelVersion + "]";
  }
}
