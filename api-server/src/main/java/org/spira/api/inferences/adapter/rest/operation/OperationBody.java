package org.spira.api.inferences.adapter.rest.operation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.application.reading.SurveyInferences.Reason;
import org.spira.api.inferences.application.reading.SurveyInferences.Survey;
import org.spira.api.models.Model;
import org.spira.api.models.Replica;
import org.spira.api.models.Serving;

/** The JSON of how SPIRA is doing. */
record OperationBody(
    Instant at,
    @Schema(description = "of the API Server that answers") String version,
    @Schema(description = "what this API Server cannot do without") List<NeighbourBody> neighbours,
    @Schema(description = "how many Inference Servers have announced themselves within seconds")
        @JsonProperty("inference_servers")
        int inferenceServers,
    List<ServedModel> models,
    Unfinished unfinished,
    Failures failures) {

  record NeighbourBody(
      @Schema(allowableValues = {"documents", "recordings", "broker"}) String name,
      boolean works) {}

  record ServedModel(
      String name,
      @Schema(description = "the versions that serve, and how many Inference Servers each")
          List<Serving.Version> versions,
      @Schema(description = "versions that do not serve, and why") List<Serving.Refused> refused,
      @Schema(description = "the same of each Inference Server that is heard, by itself")
          @JsonProperty("by_replica")
          List<Replica> byReplica) {

    static ServedModel of(Model model, Optional<Serving> told) {
      return new ServedModel(
          model.name(),
          told.map(Serving::versions).orElse(List.of()),
          told.map(Serving::refused).orElse(List.of()),
          told.map(Serving::byReplica).orElse(List.of()));
    }
  }

  record Unfinished(
      long count,
      @Schema(description = "false where there are more") @JsonProperty("is_exact") boolean isExact,
      @Schema(description = "when the oldest of them was accepted") @Nullable Instant oldest) {

    static Unfinished of(Survey survey) {
      return new Unfinished(
          survey.unfinished().size(),
          survey.countsAllUnfinished(),
          survey.unfinished().oldest().orElse(null));
    }
  }

  record Failures(
      @Schema(description = "of what was accepted since then") Instant since,
      long count,
      @Schema(description = "false where only the newest were looked at") @JsonProperty("is_exact")
          boolean isExact,
      @Schema(description = "the most frequent first; empty text where none was kept")
          List<Reason> reasons) {

    static Failures of(Survey survey) {
      return new Failures(
          survey.since(), survey.failed(), survey.looksAtAllFailed(), survey.reasons());
    }
  }
}
