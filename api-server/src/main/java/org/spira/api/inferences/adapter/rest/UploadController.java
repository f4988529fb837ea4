package org.spira.api.inferences.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.adapter.rest.InferenceAnswers.InferenceId;
import org.spira.api.inferences.adapter.rest.uploads.UploadShares;
import org.spira.api.inferences.application.request.CheckRecordings;
import org.spira.api.inferences.application.request.CheckedRecordings;
import org.spira.api.inferences.application.request.RequestInference;
import org.spira.api.inferences.application.request.RequestInference.Request;
import org.spira.api.inferences.application.request.RetryInference;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Unaudited;
import org.spira.api.web.forms.MultipartForm;
import org.spira.api.web.multipart.FormLimits;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users/{user_id}/inferences")
@Tag(name = "inferences")
@OpenTo({Role.NURSE, Role.ADMIN})
class UploadController {

  private final CheckRecordings checkRecordings;
  private final RequestInference requestInference;
  private final RetryInference retryInference;
  private final FormLimits limits;
  private final UploadShares shares;

  UploadController(
      CheckRecordings checkRecordings,
      RequestInference requestInference,
      RetryInference retryInference,
      FormLimits limits,
      UploadShares shares) {
    this.checkRecordings = checkRecordings;
    this.requestInference = requestInference;
    this.retryInference = retryInference;
    this.limits = limits;
    this.shares = shares;
  }

  @Unaudited("the inference itself says who sent it, and when")
  @PostMapping
  @Operation(
      summary = "Ask a model about a patient",
      description = "What is answered 200 will end, with a diagnosis or with a readable error.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "multipart/form-data",
              schema = @Schema(implementation = NewInference.class)))
  ResponseEntity<InferenceId> request(
      @PathVariable("user_id") String userId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(description = "repeating a request with the same key asks only once")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String idempotencyKey,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Caller.requireOwn(userId, caller);
    return shares.within(caller.id(), () -> accept(caller, idempotencyKey, request));
  }

  private ResponseEntity<InferenceId> accept(
      User caller, @Nullable String idempotencyKey, HttpServletRequest request) throws IOException {
    try (MultipartForm body = MultipartForm.read(request, limits)) {
      InferenceForm form = InferenceForm.read(body);
      CheckedRecordings recordings = checkRecordings.check(form.recordings());
      form.refuseProblems(recordings.problems());
      String id =
          requestInference.request(
              new Request(
                  caller.id(),
                  form.modelId(),
                  form.patient(),
                  recordings,
                  idempotencyKey,
                  null,
                  form.consent()));
      return Answers.ok(new InferenceId(id));
    }
  }

  @Unaudited("the inference itself says who sent it, and when")
  @PostMapping("/{inference_id}/retry")
  @Operation(
      summary = "Send the recordings of an inference that ended as error again",
      description =
          "Asks the same model as another inference, which names the first in `retry_of`. Repeating"
              + " this asks only once.")
  @ApiResponse(responseCode = "200", description = "the new one", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "400",
      description = "`only an inference that ended as error can be sent again`",
      content = @Content)
  @ApiResponse(
      responseCode = "404",
      description = "`inference not found`, `recording not found`, `model not found`",
      content = @Content)
  ResponseEntity<InferenceId> retry(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    Caller.requireOwn(userId, caller);
    return Answers.ok(new InferenceId(retryInference.retry(caller.id(), inferenceId)));
  }
}
