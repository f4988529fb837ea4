package org.spira.api.privacy.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.web.audited.AuditedBody;

/** The JSON about erasures. */
final class ErasureBodies {

  private ErasureBodies() {}

  /** What a request holds, for the OpenAPI document. */
  record NewErasure(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "the hospital's name")
          String hospital,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "the patient's number there")
          String rgh,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              allowableValues = {
                "patient_request",
                "consent_withdrawn",
                "recorded_in_error",
                "retention_over",
                "legal_order"
              })
          String reason) {}

  record ErasureList(List<ErasureBody> erasures) {

    static ErasureList of(List<Erasure> erasures) {
      return new ErasureList(erasures.stream().map(ErasureBody::of).toList());
    }
  }

  record ErasureBody(
      String id,
      @Schema(allowableValues = {"running", "done"}) String status,
      @Schema(allowableValues = {"inference", "patient"}) String scope,
      String reason,
      @JsonProperty("requested_by") String requestedBy,
      @JsonProperty("requested_at") Instant requestedAt,
      @JsonProperty("done_at") @Nullable Instant doneAt,
      @JsonProperty("inference_ids") List<String> inferenceIds)
      implements AuditedBody {

    @Override
    public Map<String, String> auditedRecords() {
      return Map.of("erasure_id", id);
    }

    static ErasureBody of(Erasure erasure) {
      return new ErasureBody(
          erasure.id(),
          erasure.doneAt() == null ? "running" : "done",
          erasure.scope().name().toLowerCase(Locale.ROOT),
          erasure.order().reason().wireName(),
          erasure.order().by(),
          erasure.order().at(),
          erasure.doneAt(),
          erasure.inferences());
    }
  }
}
