package org.spira.api.evaluation.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.evaluation.application.EvaluateModel;
import org.spira.api.research.CaseNames;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/models/{model_id}/evaluation")
@Tag(name = "models")
@OpenTo({Role.RESEARCHER, Role.ADMIN})
class EvaluationController {

  private final EvaluateModel evaluateModel;
  private final CaseNames names;

  EvaluationController(EvaluateModel evaluateModel, CaseNames names) {
    this.evaluateModel = evaluateModel;
    this.names = names;
  }

  @Audited("model.evaluate")
  @GetMapping
  @Operation(
      summary = "Tell how right a model was, by what patients turned out to have",
      description =
          "For researchers and administrators. Each version for itself, those on trial too; numbers,"
              + " and pseudonyms of cases. Of the newest "
              + EvaluateModel.MOST
              + " inferences whose outcome is confirmed or excluded. A model that is retired can be judged too.")
  ResponseEntity<EvaluationBody> evaluate(
      @PathVariable("model_id") String modelId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return Answers.ok(EvaluationBody.of(evaluateModel.of(caller, modelId), names));
  }
}
