package org.spira.api.privacy.adapter.rest.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.web.audited.AuditedBody;

/** What became of a withdrawal; the trail names each inference in it. */
record WithdrawalBody(
    @Schema(allowableValues = {"restrict", "erase"}) String effect,
    @JsonProperty("inference_ids")
        @Schema(description = "what is restricted; what is erased, the erasure tells")
        List<String> inferenceIds,
    @JsonProperty("erasure_id")
        @Schema(description = "of GET /v1/erasures/{id}; null if restricted")
        @Nullable String erasureId)
    implements AuditedBody {

  @Override
  public Map<String, String> auditedRecords() {
    Map<String, String> records = new HashMap<>();
    if (erasureId != null) {
      records.put("erasure_id", erasureId);
    }
    for (int i = 0; i < inferenceIds.size(); i++) {
      records.put("inference_id_" + (i + 1), inferenceIds.get(i));
    }
    return records;
  }
}
