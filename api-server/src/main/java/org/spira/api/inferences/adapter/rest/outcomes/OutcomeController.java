package org.spira.api.inferences.adapter.rest.outcomes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.adapter.rest.outcomes.OutcomeBody.OutcomeHistory;
import org.spira.api.inferences.application.outcomes.FindOutcomes;
import org.spira.api.inferences.application.outcomes.GiveOutcome;
import org.spira.api.inferences.application.outcomes.GiveOutcome.Given;
import org.spira.api.inferences.application.reading.FindReach;
import org.spira.api.shared.ApiClock;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users/{user_id}/inferences/{inference_id}/outcomes")
@Tag(name = "inferences")
@OpenTo({Role.NURSE, Role.CLINICIAN, Role.ADMIN})
class OutcomeController {

  private static final String USER_ID = "user_id";
  private static final String INFERENCE_ID = "inference_id";
  // where a day begins first
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private final FindOutcomes findOutcomes;
  private final GiveOutcome giveOutcome;
  private final FindReach findReach;
  private final ApiClock clock;

  OutcomeController(
      FindOutcomes findOutcomes, GiveOutcome giveOutcome, FindReach findReach, ApiClock clock) {
    this.findOutcomes = findOutcomes;
    this.giveOutcome = giveOutcome;
    this.findReach = findReach;
    this.clock = clock;
  }

  @Audited("outcome.read")
  @GetMapping
  @Operation(summary = "Tell what the patient turned out to have, and what was said before")
  ResponseEntity<OutcomeHistory> find(
      @PathVariable(USER_ID) String userId,
      @PathVariable(INFERENCE_ID) String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    Caller.requireOwn(userId, caller);
    return Answers.ok(
        OutcomeHistory.of(findOutcomes.find(findReach.of(caller), inferenceId), caller));
  }

  @OpenTo({Role.CLINICIAN, Role.ADMIN})
  @Audited(value = "outcome.give", change = true)
  @PostMapping
  @Operation(
      summary = "Say what the patient turned out to have",
      description = "For clinicians. Corrects what was said before, which stays in the history.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewOutcome.class)))
  @ApiResponse(responseCode = "200", description = "all of them", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "409",
      description = "`the outcome was changed meanwhile: …`; nothing was stored",
      content = @Content)
  ResponseEntity<OutcomeHistory> give(
      @PathVariable(USER_ID) String userId,
      @PathVariable(INFERENCE_ID) String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Caller.requireOwn(userId, caller);
    Permission.GIVE_OUTCOMES.require(caller);
    LocalDate latest = LocalDate.ofInstant(clock.clock().instant(), EASTERNMOST);
    Given given = OutcomeForm.read(RequestBodies.object(request), latest);
    return Answers.ok(OutcomeHistory.of(giveOutcome.give(caller, inferenceId, given), caller));
  }
}
