package org.spira.api.research.adapter.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.CasePage;
import org.spira.api.web.audited.AuditedBody;

/** The JSON of a page of cases; the trail names each inference that it tells of. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CasesBody(
    @Schema(
            description =
                "what was said of outcomes later is not looked at: give it, whole, as `asof` with the"
                    + " next page",
            example = "2026-07-01T10:00:00Z.9d2f0c4be7a81536")
        @JsonProperty("as_of")
        String asOf,
    @Schema(
            description = "of the key of the pseudonyms: another key makes others",
            example = "5f0c21aa")
        @JsonProperty("key_id")
        String keyId,
    @Schema(description = "the version of this API Server") String server,
    List<CaseBody> cases,
    @Schema(description = "left out of this page: the patient is not known by a number")
        @JsonProperty("without_number")
        int withoutNumber,
    @Schema(description = "where the next page begins; null at the end") @Nullable String next,
    @JsonIgnore List<String> told)
    implements AuditedBody {

  private static final String VERSION =
      Optional.ofNullable(CasesBody.class.getPackage().getImplementationVersion())
          .orElse("unpackaged");

  static CasesBody of(CasePage page) {
    return new CasesBody(
        page.asOf(),
        page.keyId(),
        VERSION,
        page.cases().stream().map(CaseBody::of).toList(),
        page.withoutNumber(),
        page.next().map(CaseId::digits).orElse(null),
        page.told());
  }

  static String wireName(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Map<String, String> auditedRecords() {
    Map<String, String> records = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      records.put("inference_id_" + (i + 1), told.get(i));
    }
    return records;
  }
}
