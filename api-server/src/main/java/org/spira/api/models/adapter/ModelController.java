package org.spira.api.models.adapter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;
import org.spira.api.models.adapter.ModelBodies.ModelBody;
import org.spira.api.models.adapter.ModelBodies.ModelList;
import org.spira.api.models.application.RegisterModel;
import org.spira.api.models.application.RetireModel;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.api.web.Answers;
import org.spira.api.web.Message;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.Unaudited;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
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
@RequestMapping("/v1/models")
@Tag(name = "models")
@OpenTo({Role.NURSE, Role.CLINICIAN, Role.RESEARCHER, Role.AUDITOR, Role.ADMIN})
class ModelController {

  private static final String RETIRED = "retired";

  private final FindModel findModel;
  private final RegisterModel registerModel;
  private final RetireModel retireModel;
  private final WhoServes whoServes;

  ModelController(
      FindModel findModel,
      RegisterModel registerModel,
      RetireModel retireModel,
      WhoServes whoServes) {
    this.findModel = findModel;
    this.registerModel = registerModel;
    this.retireModel = retireModel;
    this.whoServes = whoServes;
  }

  @Unaudited("which models there are is about nobody")
  @GetMapping
  @Operation(
      summary = "List the models",
      description = "What Inference Servers tell of them is as they said it within seconds.")
  ResponseEntity<ModelList> list(
      @Parameter(
              description = "what is wanted besides: the models that nobody can ask any more",
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {RETIRED}))
          @RequestParam(required = false)
          @Nullable String include) {
    List<Model> models = withRetired(include) ? findModel.all() : findModel.askable();
    return Answers.ok(new ModelList(models.stream().map(this::body).toList()));
  }

  private static boolean withRetired(@Nullable String include) {
    if (include == null || include.isBlank()) {
      return false;
    }
    if (!include.strip().equals(RETIRED)) {
      throw InvalidInputException.inQuery(
          List.of(new Problem("include", "must be retired", "type_error.enum")));
    }
    return true;
  }

  @Unaudited("which models there are is about nobody")
  @GetMapping("/{model_id}")
  @Operation(summary = "Find a model")
  ResponseEntity<ModelBody> find(@PathVariable("model_id") String modelId) {
    return Answers.ok(body(findModel.find(modelId)));
  }

  private ModelBody body(Model model) {
    return ModelBody.of(model, whoServes.of(model));
  }

  @OpenTo(Role.ADMIN)
  @Audited(value = "model.register", change = true)
  @PostMapping
  @Operation(summary = "Register a model", description = "For administrators.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ModelBodies.NewModel.class)))
  ResponseEntity<Message> register(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Fields fields = RequestBodies.json(request);
    String name = fields.required("name");
    String channel = fields.required("publishing_channel");
    fields.refuseProblems();
    registerModel.register(caller, name, channel);
    return Answers.ok(new Message("model registered!"));
  }

  @OpenTo(Role.ADMIN)
  @Audited(value = "model.retire", change = true)
  @DeleteMapping("/{model_id}")
  @Operation(
      summary = "Retire a model",
      description =
          "For administrators. Nobody can ask it any more; what still waits for it ends with a"
              + " reason. Registering the same name and channel again brings it back.")
  ResponseEntity<Message> retire(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @PathVariable("model_id") String modelId) {
    retireModel.retire(caller, modelId);
    return Answers.ok(new Message("model retired!"));
  }
}
