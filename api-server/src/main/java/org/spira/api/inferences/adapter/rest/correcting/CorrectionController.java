package org.spira.api.inferences.adapter.rest.correcting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.adapter.rest.InferenceBody;
import org.spira.api.inferences.adapter.rest.correcting.CorrectionBodies.CorrectionList;
import org.spira.api.inferences.adapter.rest.form.CorrectedFields;
import org.spira.api.inferences.application.correction.CorrectForm;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users/{user_id}/inferences/{inference_id}")
@Tag(name = "inferences")
@OpenTo({Role.NURSE, Role.ADMIN})
class CorrectionController {

  private final CorrectForm correctForm;

  CorrectionController(CorrectForm correctForm) {
    this.correctForm = correctForm;
  }

  @Audited(value = "inference.correct", change = true)
  @PatchMapping
  @Operation(
      summary = "Correct what was filled in",
      description =
          "For whoever sent it, and administrators. Members of the form, checked as the form is;"
              + " null takes one away. What was there before is kept in the history. The model is"
              + " not asked again.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
  @ApiResponse(responseCode = "200", description = "corrected", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "409",
      description = "somebody else corrected it at the same moment, or it was corrected 50 times",
      content = @Content)
  @ApiResponse(
      responseCode = "410",
      description = "the identity was removed because its time was over",
      content = @Content)
  ResponseEntity<InferenceBody> correct(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    if (!caller.isAdministrator()) {
      Caller.requireOwn(userId, caller);
    }
    CorrectedFields corrected = CorrectedFields.read(RequestBodies.object(request));
    return Answers.ok(
        InferenceBody.of(correctForm.correct(caller, userId, inferenceId, corrected::in)));
  }

  @Audited("correction.list")
  @GetMapping("/corrections")
  @Operation(
      summary = "List what was corrected, the oldest first",
      description = "For whoever sent it, and administrators.")
  ResponseEntity<CorrectionList> history(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return Answers.ok(CorrectionList.of(correctForm.history(caller, userId, inferenceId)));
  }
}
