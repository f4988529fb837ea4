package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Result;

/** The JSON of a result. The last three members are additions to the old service's. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ResultBody(
    String id,
    @JsonProperty("inference_id") String inferenceId,
    List<Double> output,
    String diagnosis,
    @JsonProperty("model_version") @Nullable String modelVersion,
    @JsonProperty("model_digest") @Nullable String modelDigest,
    @Nullable String remark) {

  static ResultBody of(Result result) {
    return new ResultBody(
        result.id(),
        result.inferenceId(),
        result.output(),
        result.diagnosis(),
        result.modelVersion(),
        result.modelDigest(),
        result.remark());
  }
}
