package org.spira.api.privacy.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.privacy.adapter.rest.ErasureBodies.ErasureBody;
import org.spira.api.privacy.adapter.rest.ErasureBodies.ErasureList;
import org.spira.api.privacy.adapter.rest.ErasureBodies.NewErasure;
import org.spira.api.privacy.application.FindErasures;
import org.spira.api.privacy.application.RequestErasure;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.Field;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "erasures")
@OpenTo({Role.AUDITOR, Role.ADMIN})
class ErasureController {

  private static final String REASON = "reason";

  private final RequestErasure requestErasure;
  private final FindErasures findErasures;

  ErasureController(RequestErasure requestErasure, FindErasures findErasures) {
    this.requestErasure = requestErasure;
    this.findErasures = findErasures;
  }

  @OpenTo(Role.ADMIN)
  @Audited(value = "inference.erase", change = true)
  @DeleteMapping("/users/{user_id}/inferences/{inference_id}")
  @Operation(
      summary = "Erase an inference",
      description = "For administrators. Nobody is told it from now on; the rest follows at once.")
  @ApiResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ErasureBody.class)))
  ResponseEntity<ErasureBody> eraseInference(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(
              required = true,
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "patient_request",
                        "consent_withdrawn",
                        "recorded_in_error",
                        "retention_over",
                        "legal_order"
                      }))
          @RequestParam(name = REASON, required = false)
          @Nullable String reason,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    Permission.ERASE.require(caller);
    Fields fields = new Fields(name -> Field.of(reason));
    ErasureReason why = reason(fields).orElseThrow();
    return accepted(requestErasure.ofInference(caller, userId, inferenceId, why));
  }

  @OpenTo(Role.ADMIN)
  @Audited(value = "patient.erase", change = true)
  @PostMapping("/erasures")
  @Operation(
      summary = "Erase everything about a patient",
      description = "For administrators. What is answered 202 ends; its status tells when it has.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewErasure.class)))
  @ApiResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ErasureBody.class)))
  ResponseEntity<ErasureBody> erasePatient(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Permission.ERASE.require(caller);
    Fields fields = RequestBodies.json(request);
    Patient patient = new Patient(fields.required("hospital"), fields.required("rgh"));
    ErasureReason why = reason(fields).orElseThrow();
    return accepted(requestErasure.ofPatient(caller, patient, why));
  }

  @Audited("erasure.list")
  @GetMapping("/erasures")
  @Operation(summary = "List erasures, newest first, a hundred at a time")
  ResponseEntity<ErasureList> list(
      @Parameter(description = "the id of the last one of the page before")
          @RequestParam(name = "before", defaultValue = "")
          String before,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return Answers.ok(ErasureList.of(findErasures.page(caller, before)));
  }

  @Audited("erasure.read")
  @GetMapping("/erasures/{erasure_id}")
  @Operation(summary = "Tell how far an erasure is")
  ResponseEntity<ErasureBody> find(
      @PathVariable("erasure_id") String erasureId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return Answers.ok(ErasureBody.of(findErasures.find(caller, erasureId)));
  }

  /** Refuses all that is wrong with the request. */
  private static Optional<ErasureReason> reason(Fields fields) {
    String given = fields.required(REASON);
    Optional<ErasureReason> reason = ErasureReason.ofWireName(given);
    if (reason.isEmpty() && !given.isEmpty()) {
      fields.complain(REASON, ErasureReason.mustBe(), "value_error.const");
    }
    fields.refuseProblems();
    return reason;
  }

  private static ResponseEntity<ErasureBody> accepted(Erasure erasure) {
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Location", "/v1/erasures/" + erasure.id())
        .body(ErasureBody.of(erasure));
  }
}
