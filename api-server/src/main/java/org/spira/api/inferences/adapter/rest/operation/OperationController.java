package org.spira.api.inferences.adapter.rest.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Unaudited;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/operation")
@Tag(name = "operation")
@OpenTo(Role.ADMIN)
class OperationController {

  private final StatusChecks checks;

  OperationController(StatusChecks checks) {
    this.checks = checks;
  }

  @Unaudited("how SPIRA is doing is about nobody")
  @GetMapping
  @Operation(
      summary = "Tell how SPIRA is doing",
      description =
          "For administrators: which stores and Inference Servers answer, what waits, and why"
              + " inferences that were accepted within the last 24 hours failed. Nothing about"
              + " patients. Counts end where counting on would take long.")
  ResponseEntity<OperationBody> find() {
    return Answers.ok(checks.look());
  }
}
