package org.spira.api.inferences.adapter.rest.outcomes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.outcomes.Outcome;

/** The JSON of an outcome: every member always there. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OutcomeBody(
    @Schema(allowableValues = {"confirmed", "excluded", "unknown"}) String value,
    @Schema(description = "the day on which it was found", format = "date") String date,
    @Nullable String note,
    @JsonProperty("given_by") String givenBy,
    @JsonProperty("given_by_name") String givenByName,
    @JsonProperty("given_at") Instant givenAt) {

  /** What is told of it. */
  public static OutcomeBody of(Outcome outcome) {
    return new OutcomeBody(
        outcome.value().wireName(),
        outcome.on().toString(),
        outcome.note(),
        outcome.by().id(),
        outcome.by().name(),
        outcome.at());
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "OutcomeBody[…]";
  }

  /** All outcomes of an inference. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record OutcomeHistory(
      @Schema(description = "how many there are; who gives another one says it back") int version,
      @JsonProperty("may_give") @Schema(description = "whether who asks may give another")
          boolean mayGive,
      @Schema(description = "the one that counts; null before the first")
          @Nullable OutcomeBody current,
      @Schema(description = "all of them, the first given first") List<OutcomeBody> history) {

    static OutcomeHistory of(List<Outcome> given, User caller) {
      List<OutcomeBody> history = given.stream().map(OutcomeBody::of).toList();
      return new OutcomeHistory(
          history.size(),
          Permission.GIVE_OUTCOMES.isOf(caller),
          history.isEmpty() ? null : history.getLast(),
          history);
    }
  }

  /** The outcome that counts of one inference in a list. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record OutcomeOf(@JsonProperty("inference_id") String inferenceId, OutcomeBody outcome) {}
}
