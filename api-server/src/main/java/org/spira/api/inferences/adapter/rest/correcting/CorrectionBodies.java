package org.spira.api.inferences.adapter.rest.correcting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.correction.Correction;

/** The JSON about corrections. */
final class CorrectionBodies {

  private CorrectionBodies() {}

  record CorrectionList(List<CorrectionBody> corrections) {

    static CorrectionList of(List<Correction> all) {
      return new CorrectionList(all.stream().map(CorrectionBody::of).toList());
    }
  }

  record CorrectionBody(
      Instant at,
      @JsonProperty("corrected_by") @Schema(description = "the id of an account")
          String correctedBy,
      @Schema(description = "by the members' names") Map<String, ChangeBody> changes) {

    static CorrectionBody of(Correction correction) {
      Map<String, ChangeBody> changes = new TreeMap<>();
      correction
          .changes()
          .forEach((name, each) -> changes.put(name, new ChangeBody(each.from(), each.to())));
      return new CorrectionBody(correction.at(), correction.by(), changes);
    }
  }

  /** Texts, or a whole number. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ChangeBody(@Nullable Object from, @Nullable Object to) {}
}
