package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inferences.domain.consent.Consent;

/**
 * The JSON of an inference: every member always there. {@code error}, {@code quality}, {@code
 * retry_of}, {@code removed} and {@code consent} are additions.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InferenceBody(
    String id,
    @JsonProperty("user_id") @Nullable String userId,
    @JsonProperty("model_id") @Nullable String modelId,
    String status,
    @JsonProperty("created_in") @Nullable String createdIn,
    @Nullable String rgh,
    @JsonProperty("mask_type") @Nullable String maskType,
    @Nullable String gender,
    @JsonProperty("covid_status") @Nullable String covidStatus,
    @Nullable String local,
    @Nullable Integer age,
    @Nullable String cid,
    @Nullable String bpm,
    @JsonProperty("respiratory_frequency") @Nullable String respiratoryFrequency,
    @JsonProperty("respiratory_insufficiency_status")
        @Nullable String respiratoryInsufficiencyStatus,
    @Nullable String location,
    @JsonProperty("last_positive_diagnose_date") @Nullable String lastPositiveDiagnoseDate,
    @Nullable String hospitalized,
    @JsonProperty("hospitalization_start") @Nullable String hospitalizationStart,
    @JsonProperty("hospitalization_end") @Nullable String hospitalizationEnd,
    @Nullable String spo2,
    @Nullable String error,
    @Schema(description = "how well each recording was made; null for inferences of old versions")
        @Nullable Map<String, QualityBody> quality,
    @JsonProperty("retry_of")
        @Schema(description = "the inference whose recordings were sent again as this one")
        @Nullable String retryOf,
    @Schema(
            description =
                "since when `recordings`, `identity` and `result` are gone because their time was over")
        @Nullable Map<String, Instant> removed,
    @Schema(
            description =
                "the `version` of the text that the patient agreed to, and who it was `read_by`")
        @Nullable Map<String, String> consent) {

  /** The body of this inference. */
  public static InferenceBody of(Inference inference) {
    PatientForm form = inference.form();
    return new InferenceBody(
        inference.id(),
        inference.userId(),
        inference.modelId(),
        inference.status().wireName(),
        inference.createdIn(),
        form.rgh(),
        form.maskType(),
        form.gender(),
        form.covidStatus(),
        form.local(),
        form.age(),
        form.cid(),
        form.bpm(),
        form.respiratoryFrequency(),
        form.respiratoryInsufficiencyStatus(),
        form.location(),
        form.lastPositiveDiagnoseDate(),
        form.hospitalized(),
        form.hospitalizationStart(),
        form.hospitalizationEnd(),
        form.spo2(),
        inference.error(),
        QualityBody.of(inference.quality()),
        inference.retryOf(),
        removed(inference.removed()),
        consent(inference.consent()));
  }

  private static @Nullable Map<String, Instant> removed(Removed removed) {
    Map<String, Instant> gone = new LinkedHashMap<>();
    note(gone, "recordings", removed.recordings());
    note(gone, "identity", removed.identity());
    note(gone, "result", removed.result());
    return gone.isEmpty() ? null : gone;
  }

  private static @Nullable Map<String, String> consent(@Nullable Consent consent) {
    if (consent == null) {
      return null;
    }
    Map<String, String> said = new LinkedHashMap<>();
    note(said, "version", consent.version());
    note(said, "read_by", consent.readBy());
    return said;
  }

  private static <T> void note(Map<String, T> members, String name, @Nullable T value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  /** Only the id: the rest is the patient's. */
  @Override
  public String toString() {
    return "InferenceBody[" + id + "]";
  }
}
