package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** What the form holds, for the OpenAPI document alone: it is read part by part. */
record NewInference(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            type = "string",
            format = "binary",
            description = "consent, WAV")
        Object aceite,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            type = "string",
            format = "binary",
            description = "a sustained vowel, WAV")
        Object sustentada,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            type = "string",
            format = "binary",
            description = "a nursery rhyme, WAV")
        Object parlenda,
    @Schema(type = "string", format = "binary", description = "one sentence read aloud, WAV")
        @Nullable Object frase,
    @Schema(requiredMode = RequiredMode.REQUIRED) @JsonProperty("model_id") String modelId,
    @Schema(requiredMode = RequiredMode.REQUIRED) String rgh,
    @Schema(requiredMode = RequiredMode.REQUIRED) @JsonProperty("mask_type") String maskType,
    @Schema(requiredMode = RequiredMode.REQUIRED) String gender,
    @Schema(requiredMode = RequiredMode.REQUIRED) @JsonProperty("covid_status") String covidStatus,
    @Schema(requiredMode = RequiredMode.REQUIRED) String local,
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
    @Nullable String spo2) {}
