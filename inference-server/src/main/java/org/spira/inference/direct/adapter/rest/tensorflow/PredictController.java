package org.spira.inference.direct.adapter.rest.tensorflow;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.direct.InferDirectly;
import org.spira.inference.direct.InferDirectly.Described;
import org.spira.inference.direct.InferDirectly.Outcome;
import org.spira.inference.direct.InferDirectly.Wanted;
import org.spira.inference.direct.Places;
import org.spira.inference.direct.adapter.rest.DirectErrors;
import org.spira.inference.direct.adapter.rest.Requests;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Models as clients of TensorFlow Serving ask them. */
@RestController
@RequestMapping("/v1/models")
@Tag(name = "models asked directly: TensorFlow Serving")
public class PredictController extends DirectErrors {

  static final String NAME = "/{name:[A-Za-z0-9_-]+}";
  private static final String VERSION = "/versions/{version:[A-Za-z0-9_-]+}";
  private static final String LABEL = "/labels/{label:[A-Za-z0-9_-]+}";

  private final InferDirectly models;
  private final Places places;

  /** On these models, of no more requests at once than there are places. */
  public PredictController(InferDirectly models, Places places) {
    this.models = models;
    this.places = places;
  }

  @Operation(summary = "Run a model on instances or on whole tensors")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(example = "{\"instances\": [1.0, 2.0, 5.0]}")))
  @PostMapping({NAME + ":predict", NAME + VERSION + ":predict", NAME + LABEL + ":predict"})
  ResponseEntity<byte[]> predict(
      @PathVariable String name,
      @PathVariable(required = false) @Nullable String version,
      @PathVariable(required = false) @Nullable String label,
      HttpServletRequest request) {
    Wanted wanted = new Wanted(name, version, label);
    return places.inOne(() -> predict(wanted, request));
  }

  private ResponseEntity<byte[]> predict(Wanted wanted, HttpServletRequest request) {
    // the protocol has NaN and Infinity as tokens, in answers too
    JsonNode body = Requests.jsonWithNan(Requests.bytes(request));
    PredictRequest predict = PredictRequest.of(body);
    Outcome outcome = models.infer(wanted, predict::inputs).orElseThrow(() -> notServing(wanted));
    return PredictAnswer.json(predict.answer(outcome.outputs()));
  }

  @GetMapping({NAME + VERSION, NAME + LABEL})
  @Operation(summary = "Tell whether a version serves")
  Map<String, Object> status(
      @PathVariable String name,
      @PathVariable(required = false) @Nullable String version,
      @PathVariable(required = false) @Nullable String label) {
    Wanted wanted = new Wanted(name, version, label);
    Described described = models.describe(wanted).orElseThrow(() -> notServing(wanted));
    return ModelStatusController.status(List.of(described.version()));
  }

  @GetMapping({NAME + "/metadata", NAME + VERSION + "/metadata", NAME + LABEL + "/metadata"})
  @Operation(summary = "Tell what a model takes and gives")
  Map<String, Object> metadata(
      @PathVariable String name,
      @PathVariable(required = false) @Nullable String version,
      @PathVariable(required = false) @Nullable String label) {
    Wanted wanted = new Wanted(name, version, label);
    Described described = models.describe(wanted).orElseThrow(() -> notServing(wanted));
    return SignatureDefinitions.metadata(described);
  }

  static NoSuchModelException notServing(Wanted wanted) {
    String which =
        wanted.version() != null
            ? "Specific(" + wanted.model() + ", " + wanted.version() + ")"
            : wanted.label() != null
                ? "Labelled(" + wanted.model() + ", " + wanted.label() + ")"
                : "Latest(" + wanted.model() + ")";
    return new NoSuchModelException("Servable not found for request: " + which);
  }
}
