package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Result;
import org.spira.common.WindowScore;

/**
 * The JSON of a result. The members from {@code model_version} on are additions to the old
 * service's.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ResultBody(
    String id,
    @JsonProperty("inference_id") String inferenceId,
    List<Double> output,
    String diagnosis,
    @JsonProperty("model_version") @Nullable String modelVersion,
    @JsonProperty("model_digest") @Nullable String modelDigest,
    @Nullable String remark,
    @Schema(
            description =
                "how much speaks for `positive` in the stretches that the model heard; null for"
                    + " results of old versions, and in lists")
        @Nullable List<HeardStretch> windows,
    @Schema(
            description =
                "how the model's rows became the output: `median of rows`; null where it is not"
                    + " known")
        @Nullable String aggregated) {

  static ResultBody of(Result result) {
    return new ResultBody(
        result.id(),
        result.inferenceId(),
        result.output(),
        result.diagnosis(),
        result.modelVersion(),
        result.modelDigest(),
        result.remark(),
        result.windows().isEmpty()
            ? null
            : result.windows().stream().map(HeardStretch::of).toList(),
        result.aggregated());
  }

  /** What the model made of one stretch of a recording. */
  record HeardStretch(
      @Schema(allowableValues = {"aceite", "sustentada", "parlenda", "frase"}) String part,
      @Schema(description = "seconds from the beginning of the recording", minimum = "0")
          double start,
      @Schema(description = "seconds", minimum = "0") double length,
      @Schema(minimum = "0", maximum = "1") double score) {

    static HeardStretch of(WindowScore window) {
      return new HeardStretch(window.part(), window.start(), window.length(), window.score());
    }
  }
}
