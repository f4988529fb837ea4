package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.spira.api.inferences.application.reading.FindResult.Found;

/** The JSON around inferences and results. */
final class InferenceAnswers {

  private InferenceAnswers() {}

  record InferenceId(@JsonProperty("inference_id") String inferenceId) {}

  record InferenceList(List<InferenceBody> inferences) {}

  record InferenceAndResult(InferenceBody inference, ResultBody result) {

    static InferenceAndResult of(Found found) {
      return new InferenceAndResult(
          InferenceBody.of(found.inference()), ResultBody.of(found.result()));
    }
  }
}
