package org.spira.api.inferences.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.WindowScore;

/**
 * What a model said about an inference, or that it has not yet.
 *
 * @param id differs from the inference's in documents of the old service only
 * @param output {@code [-1]} while there is none
 * @param diagnosis {@link #NOT_AVAILABLE} while there is none
 * @param modelVersion the registry's version of the model that answered
 * @param modelDigest SHA-256 of that model's files
 * @param error why there will be no diagnosis, in words for a nurse
 * @param remark what is to be known about the diagnosis, in words for a nurse
 * @param windows what the model made of the stretches that it heard; none where that is not known
 * @param aggregated how the model's rows became the output, in the words of its metadata
 */
public record Result(
    String id,
    String inferenceId,
    List<Double> output,
    String diagnosis,
    @Nullable String modelVersion,
    @Nullable String modelDigest,
    @Nullable String error,
    @Nullable String remark,
    List<WindowScore> windows,
    @Nullable String aggregated) {

  /** The diagnosis of an inference that has none. */
  public static final String NOT_AVAILABLE = "not available";

  /** The output of an inference that has none. */
  public static final List<Double> NO_OUTPUT = List.of(-1.0);

  /** Copies the lists, so that the result cannot change. */
  public Result {
    output = List.copyOf(output);
    windows = List.copyOf(windows);
  }

  /** Without stretches, and without a word on how rows became the output. */
  public Result(
      String id,
      String inferenceId,
      List<Double> output,
      String diagnosis,
      @Nullable String modelVersion,
      @Nullable String modelDigest,
      @Nullable String error,
      @Nullable String remark) {
    this(
        id,
        inferenceId,
        output,
        diagnosis,
        modelVersion,
        modelDigest,
        error,
        remark,
        List.of(),
        null);
  }

  /** Without a remark. */
  public Result(
      String id,
      String inferenceId,
      List<Double> output,
      String diagnosis,
      @Nullable String modelVersion,
      @Nullable String modelDigest,
      @Nullable String error) {
    this(id, inferenceId, output, diagnosis, modelVersion, modelDigest, error, null);
  }

  /** What is known about an inference that was just accepted. */
  public static Result awaited(String inferenceId) {
    return new Result(inferenceId, inferenceId, NO_OUTPUT, NOT_AVAILABLE, null, null, null);
  }

  /** What is known about an inference that ends without a diagnosis. */
  public static Result failed(String inferenceId, String reason) {
    return new Result(inferenceId, inferenceId, NO_OUTPUT, NOT_AVAILABLE, null, null, reason);
  }

  /** Whether this is a model's last word, so that no other is taken. */
  public boolean isFinal() {
    return error != null || !diagnosis.equals(NOT_AVAILABLE);
  }

  /** The inference ended by this result. */
  public Inference end(Inference inference) {
    return error == null ? inference.complete(diagnosis) : inference.fail(error);
  }

  /** Only the ids: the diagnosis is the patient's. */
  @Override
  public String toString() {
    return "Result[" + inferenceId + "]";
  }
}
