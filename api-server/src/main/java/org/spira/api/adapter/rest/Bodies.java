package org.spira.api.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.application.FindResult.Found;
import org.spira.api.domain.Hospital;
import org.spira.api.domain.Model;
import org.spira.api.domain.Result;
import org.spira.api.domain.User;

/** The JSON of answers. */
final class Bodies {

  private Bodies() {}

  record Message(String message) {}

  record Token(
      String id,
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType) {

    /** Leaves the token out. */
    @Override
    public String toString() {
      return "Token[" + id + "]";
    }
  }

  record UserBody(String id, String username, String email) {

    static UserBody of(User user) {
      return new UserBody(user.id(), user.username(), user.email());
    }
  }

  record ModelBody(
      String id, String name, @JsonProperty("publishing_channel") String publishingChannel) {

    static ModelBody of(Model model) {
      return new ModelBody(model.id(), model.name(), model.publishingChannel());
    }
  }

  record ModelList(List<ModelBody> models) {}

  record HospitalBody(String id, String name) {

    static HospitalBody of(Hospital hospital) {
      return new HospitalBody(hospital.id(), hospital.name());
    }
  }

  record HospitalList(List<HospitalBody> hospitals) {}

  record InferenceId(@JsonProperty("inference_id") String inferenceId) {}

  record InferenceList(List<InferenceBody> inferences) {}

  record InferenceAndResult(InferenceBody inference, ResultBody result) {

    static InferenceAndResult of(Found found) {
      return new InferenceAndResult(
          InferenceBody.of(found.inference()), ResultBody.of(found.result()));
    }
  }

  /** The last two members are additions to the old service's. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ResultBody(
      String id,
      @JsonProperty("inference_id") String inferenceId,
      List<Double> output,
      String diagnosis,
      @JsonProperty("model_version") @Nullable String modelVersion,
      @JsonProperty("model_digest") @Nullable String modelDigest) {

    static ResultBody of(Result result) {
      return new ResultBody(
          result.id(),
          result.inferenceId(),
          result.output(),
          result.diagnosis(),
          result.modelVersion(),
          result.modelDigest());
    }
  }
}
