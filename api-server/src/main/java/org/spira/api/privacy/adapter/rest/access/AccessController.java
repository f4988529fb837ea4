package org.spira.api.privacy.adapter.rest.access;

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
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.privacy.application.access.Dossier;
import org.spira.api.privacy.application.access.ReadEverything;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "access")
@OpenTo(Role.ADMIN)
class AccessController {

  private final ReadEverything readEverything;

  AccessController(ReadEverything readEverything) {
    this.readEverything = readEverything;
  }

  @Audited("patient.export")
  @PostMapping("/exports")
  @Operation(
      summary = "Get everything about a patient",
      description = "For administrators. A ZIP of all documents (JSON) and recordings (WAV).")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PatientToExport.class)))
  @ApiResponse(
      responseCode = "200",
      description = "a ZIP; one that was broken off cannot be opened",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "404",
      description = "nothing is kept about this patient",
      content = @Content)
  ResponseEntity<DossierBody> ofPatient(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Permission.EXPORT.require(caller);
    Fields fields = RequestBodies.json(request);
    Patient patient = new Patient(fields.required("hospital"), fields.required("rgh"));
    fields.refuseProblems();
    return zip("patient", readEverything.ofPatient(caller, patient));
  }

  @Audited("inference.export")
  @GetMapping("/users/{user_id}/inferences/{inference_id}/export")
  @Operation(
      summary = "Get everything about an inference",
      description = "For administrators. A ZIP of all documents (JSON) and recordings (WAV).")
  @ApiResponse(
      responseCode = "200",
      description = "a ZIP; one that was broken off cannot be opened",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(responseCode = "404", description = "`inference not found`", content = @Content)
  ResponseEntity<DossierBody> ofInference(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return zip("inference", readEverything.ofInference(caller, userId, inferenceId));
  }

  private static ResponseEntity<DossierBody> zip(String name, Dossier dossier) {
    return ResponseEntity.ok()
        .contentType(DossierConverter.ZIP)
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"")
        .body(new DossierBody(dossier));
  }

  /** What a request holds, for the OpenAPI document. */
  record PatientToExport(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "the hospital's name")
          String hospital,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "the patient's number there")
          String rgh) {}
}
