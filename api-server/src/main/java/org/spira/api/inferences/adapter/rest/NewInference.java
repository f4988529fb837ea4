package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.web.description.SentAsForm;

/** What the form holds, for the OpenAPI document alone: it is read part by part. */
@SentAsForm
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
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            pattern = "^[0-9a-fA-F]{24}$",
            description = "one of GET /v1/models",
            example = "62d59254b6f4ae2a1f4f4f4f")
        @JsonProperty("model_id")
        String modelId,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "the patient's number in the hospital",
            example = "1234567H")
        String rgh,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "NONE, THIN or THICK",
            example = "NONE")
        @JsonProperty("mask_type")
        String maskType,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Feminino or Masculino",
            example = "Feminino")
        String gender,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "TRUE, FALSE or UNKNOWN",
            example = "UNKNOWN")
        @JsonProperty("covid_status")
        String covidStatus,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "one of GET /v1/hospitals, by name",
            example = "Hospital das Clínicas")
        String local,
    @Schema(
            description = "years; may be empty",
            minimum = "" + PatientForm.YOUNGEST,
            maximum = "" + PatientForm.OLDEST)
        @Nullable Integer age,
    @Schema(description = "ICD-10, such as J96.0") @Nullable String cid,
    @Schema(description = "heartbeats a minute") @Nullable String bpm,
    @Schema(description = "breaths a minute") @JsonProperty("respiratory_frequency")
        @Nullable String respiratoryFrequency,
    @Schema(description = "TRUE or FALSE") @JsonProperty("respiratory_insufficiency_status")
        @Nullable String respiratoryInsufficiencyStatus,
    @Schema(description = "NURSERY or ICU") @Nullable String location,
    @Schema(description = "YYYY-MM-DD") @JsonProperty("last_positive_diagnose_date")
        @Nullable String lastPositiveDiagnoseDate,
    @Schema(description = "true or false") @Nullable String hospitalized,
    @Schema(description = "YYYY-MM-DD") @JsonProperty("hospitalization_start")
        @Nullable String hospitalizationStart,
    @Schema(description = "YYYY-MM-DD") @JsonProperty("hospitalization_end")
        @Nullable String hospitalizationEnd,
    @Schema(description = "oxygen saturation, %") @Nullable String spo2,
    @Schema(
            description =
                "whether the patient agreed, TRUE or FALSE; with FALSE nothing is stored and 422 is"
                    + " answered")
        @JsonProperty("consent_agreed")
        @Nullable String consentAgreed,
    @Schema(description = "which consent text was read; needed with consent_agreed")
        @JsonProperty("consent_version")
        @Nullable String consentVersion,
    @Schema(description = "who read it, if it was not who sends the form")
        @JsonProperty("consent_read_by")
        @Nullable String consentReadBy) {}
