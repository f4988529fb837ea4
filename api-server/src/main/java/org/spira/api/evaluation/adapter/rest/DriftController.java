package org.spira.api.evaluation.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.evaluation.application.WatchDrift;
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
@RequestMapping("/v1/models/{model_id}/drift")
@Tag(name = "models")
@OpenTo({Role.RESEARCHER, Role.ADMIN})
class DriftController {

  private final WatchDrift watchDrift;
  private final CaseNames names;

  DriftController(WatchDrift watchDrift, CaseNames names) {
    this.watchDrift = watchDrift;
    this.names = names;
  }

  @Audited("model.drift")
  @GetMapping
  @Operation(
      summary = "Tell whether what a model sees and says is still what it was judged on",
      description =
          "For researchers and administrators. Scores and quality of the newest "
              + WatchDrift.WINDOW
              + " results of each version that serves, against those of the data that it was judged on, over all"
              + " hospitals and for each; and how challengers agree. Numbers,"
              + " and pseudonyms of cases.")
  ResponseEntity<DriftBody> drift(
      @PathVariable("model_id") String modelId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return Answers.ok(DriftBody.of(watchDrift.of(caller, modelId), names));
  }
}
