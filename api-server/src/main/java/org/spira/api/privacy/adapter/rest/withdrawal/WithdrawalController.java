package org.spira.api.privacy.adapter.rest.withdrawal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.privacy.application.RequestErasure;
import org.spira.api.privacy.application.withdrawal.RestrictUse;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "withdrawal of consent")
@OpenTo(Role.ADMIN)
class WithdrawalController {

  private static final ErasureReason WHY = ErasureReason.CONSENT_WITHDRAWN;

  private final RestrictUse restrictUse;
  private final RequestErasure requestErasure;

  WithdrawalController(RestrictUse restrictUse, RequestErasure requestErasure) {
    this.restrictUse = restrictUse;
    this.requestErasure = requestErasure;
  }

  @Audited(value = "consent.withdraw", change = true)
  @PostMapping("/withdrawals")
  @Operation(
      summary = "Tell that a patient withdrew their consent",
      description =
          "For administrators. `restrict` keeps everything, told to nobody and asked of no model;"
              + " `erase` erases it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PatientsWithdrawal.class)))
  @ApiResponse(responseCode = "200", description = "restricted", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "202", description = "being erased", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "nothing is kept about that", content = @Content)
  ResponseEntity<WithdrawalBody> ofPatient(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Permission.ERASE.require(caller);
    Fields fields = RequestBodies.json(request);
    Patient patient = new Patient(fields.required("hospital"), fields.required("rgh"));
    return erases(fields)
        ? erasing(requestErasure.ofPatient(caller, patient, WHY))
        : restricted(restrictUse.ofPatient(caller, patient));
  }

  @Audited(value = "consent.withdraw", change = true)
  @PostMapping("/users/{user_id}/inferences/{inference_id}/withdrawal")
  @Operation(
      summary = "Tell that consent to one inference was withdrawn",
      description = "For administrators. As for a patient; what tried its recordings again too.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Withdrawal.class)))
  @ApiResponse(responseCode = "200", description = "restricted", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "202", description = "being erased", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "nothing is kept about that", content = @Content)
  ResponseEntity<WithdrawalBody> ofInference(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Permission.ERASE.require(caller);
    return erases(RequestBodies.json(request))
        ? erasing(requestErasure.ofInference(caller, userId, inferenceId, WHY))
        : restricted(restrictUse.ofInference(caller, userId, inferenceId));
  }

  /** Refuses all that is wrong with the request. */
  private static boolean erases(Fields fields) {
    String effect = fields.required("effect");
    if (!effect.isEmpty() && !List.of("restrict", "erase").contains(effect)) {
      fields.complain("effect", "must be restrict or erase", "value_error.const");
    }
    fields.refuseProblems();
    return effect.equals("erase");
  }

  private static ResponseEntity<WithdrawalBody> restricted(List<String> ids) {
    return answer(HttpStatus.OK, new WithdrawalBody("restrict", ids, null));
  }

  private static ResponseEntity<WithdrawalBody> erasing(Erasure erasure) {
    return answer(HttpStatus.ACCEPTED, new WithdrawalBody("erase", List.of(), erasure.id()));
  }

  private static ResponseEntity<WithdrawalBody> answer(HttpStatus status, WithdrawalBody body) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
  }

  /** What a request holds, for the OpenAPI document. */
  record PatientsWithdrawal(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String hospital,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String rgh,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              allowableValues = {"restrict", "erase"})
          String effect) {}

  /** What a request holds, for the OpenAPI document. */
  record Withdrawal(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              allowableValues = {"restrict", "erase"})
          String effect) {}
}
