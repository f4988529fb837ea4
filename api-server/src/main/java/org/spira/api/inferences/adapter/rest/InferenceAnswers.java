package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.adapter.rest.outcomes.OutcomeBody;
import org.spira.api.inferences.adapter.rest.outcomes.OutcomeBody.OutcomeOf;
import org.spira.api.inferences.application.reading.FindResult.Found;
import org.spira.api.inferences.application.reading.SearchInferences;
import org.spira.api.inferences.application.reading.SearchInferences.Page;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.outcomes.Outcome;

/** The JSON around inferences and results. */
final class InferenceAnswers {

  private InferenceAnswers() {}

  record InferenceId(@JsonProperty("inference_id") String inferenceId) {}

  /** Is written once. All but the first member are there when a page was asked for. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InferenceList(
      @ArraySchema(schema = @Schema(implementation = InferenceBody.class))
          Iterator<InferenceBody> inferences,
      @Schema(description = "with include=result: what is known about their results")
          @Nullable List<ResultBody> results,
      @Schema(description = "with include=outcome: what is known about their patients")
          @Nullable List<OutcomeOf> outcomes,
      @Schema(
              description =
                  "how many fit in all, counted up to "
                      + SearchInferences.MOST_COUNTED
                      + "; not there when a diagnosis is looked for, or counting takes long")
          @Nullable Long total,
      @JsonProperty("total_is_exact")
          @Schema(description = "false where counting ended before the end")
          @Nullable Boolean totalIsExact) {

    /** They are asked for one by one while the answer leaves. */
    static InferenceList of(Stream<Inference> all) {
      return new InferenceList(bodies(all), null, null, null, null);
    }

    static InferenceList of(
        Page page, boolean withResults, @Nullable Map<String, Outcome> outcomes) {
      Long total = page.counted().isPresent() ? page.counted().getAsLong() : null;
      return new InferenceList(
          bodies(page.inferences().stream()),
          withResults ? results(page) : null,
          outcomes == null ? null : outcomes(page, outcomes),
          total,
          total == null ? null : total < SearchInferences.MOST_COUNTED);
    }

    private static Iterator<InferenceBody> bodies(Stream<Inference> inferences) {
      return inferences.map(InferenceBody::of).iterator();
    }

    private static List<OutcomeOf> outcomes(Page page, Map<String, Outcome> known) {
      List<OutcomeOf> outcomes = new ArrayList<>();
      for (Inference inference : page.inferences()) {
        Outcome outcome = known.get(inference.id());
        if (outcome != null) {
          outcomes.add(new OutcomeOf(inference.id(), OutcomeBody.of(outcome)));
        }
      }
      return outcomes;
    }

    private static List<ResultBody> results(Page page) {
      return page.inferences().stream()
          .map(inference -> page.results().get(inference.id()))
          .filter(Objects::nonNull)
          .map(ResultBody::of)
          .toList();
    }
  }

  record InferenceAndResult(
      InferenceBody inference,
      ResultBody result,
      @JsonProperty("asked_by")
          @Schema(description = "the name of who asked; null where that account is gone")
          @Nullable String askedBy) {

    static InferenceAndResult of(Found found) {
      return new InferenceAndResult(
          InferenceBody.of(found.inference()),
          ResultBody.of(found.result()),
          found.askedBy().orElse(null));
    }
  }
}
