package org.spira.inference.direct.adapter.rest.openinference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.direct.InferDirectly;
import org.spira.inference.direct.InferDirectly.Described;
import org.spira.inference.direct.InferDirectly.Outcome;
import org.spira.inference.direct.InferDirectly.Wanted;
import org.spira.inference.direct.Places;
import org.spira.inference.direct.adapter.rest.DirectErrors;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.models.ModelVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Models as clients of the Open Inference Protocol, version 2, ask them. */
@RestController
@RequestMapping("/v2")
@Tag(name = "models asked directly: Open Inference Protocol")
public class OpenInferenceController extends DirectErrors {

  private static final String MODEL = "/models/{name:[A-Za-z0-9_-]+}";
  private static final String VERSION = MODEL + "/versions/{version:[A-Za-z0-9_-]+}";
  private static final String EXAMPLE =
      """
      {"inputs": [{"name": "x", "datatype": "FP32", "shape": [3], "data": [1.0, 2.0, 5.0]}]}\
      """;

  private static final String PLATFORM = "onnx_onnxv1";

  private final InferDirectly models;
  private final Places places;

  /** On these models, of no more requests at once than there are places. */
  public OpenInferenceController(InferDirectly models, Places places) {
    this.models = models;
    this.places = places;
  }

  @GetMapping
  @Operation(summary = "Tell the server's name, version and extensions")
  Map<String, Object> server() {
    String version = OpenInferenceController.class.getPackage().getImplementationVersion();
    return Map.of(
        "name",
        "spira-inference-server",
        "version",
        version == null ? "unpackaged" : version,
        "extensions",
        List.of("binary_tensor_data"));
  }

  @GetMapping("/health/live")
  @Operation(summary = "Tell whether the process lives")
  Map<String, Object> live() {
    return Map.of("live", true);
  }

  @GetMapping("/health/ready")
  @Operation(summary = "Tell whether the server takes inferences")
  ResponseEntity<Map<String, Object>> ready() {
    boolean ready = models.isReady();
    return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(Map.of("ready", ready));
  }

  @GetMapping({MODEL + "/ready", VERSION + "/ready"})
  @Operation(summary = "Tell whether a model serves")
  ResponseEntity<Map<String, Object>> modelReady(
      @PathVariable String name, @PathVariable(required = false) @Nullable String version) {
    if (!models.isKnown(name)) {
      throw notServing(new Wanted(name, version, null));
    }
    boolean ready = models.describe(new Wanted(name, version, null)).isPresent();
    return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(Map.of("name", name, "ready", ready));
  }

  @GetMapping({MODEL, VERSION})
  @Operation(summary = "Tell what a model takes and gives")
  Map<String, Object> model(
      @PathVariable String name, @PathVariable(required = false) @Nullable String version) {
    Wanted wanted = new Wanted(name, version, null);
    Described described = models.describe(wanted).orElseThrow(() -> notServing(wanted));
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("name", name);
    metadata.put("versions", models.versions(name).stream().map(ModelVersion::version).toList());
    metadata.put("platform", PLATFORM);
    metadata.put("inputs", tensors(described.signature().inputs()));
    metadata.put("outputs", tensors(described.signature().outputs()));
    return metadata;
  }

  @PostMapping({MODEL + "/infer", VERSION + "/infer"})
  @Operation(
      summary = "Run a model on tensors",
      description = "As JSON, or as bytes by the protocol's binary tensor data extension.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = "application/json", schema = @Schema(example = EXAMPLE)))
  ResponseEntity<byte[]> infer(
      @PathVariable String name,
      @PathVariable(required = false) @Nullable String version,
      HttpServletRequest request) {
    Wanted wanted = new Wanted(name, version, null);
    return places.inOne(() -> infer(wanted, request));
  }

  private ResponseEntity<byte[]> infer(Wanted wanted, HttpServletRequest request) {
    InferRequest infer = InferRequest.of(InferBody.read(request));
    Outcome outcome =
        models.infer(wanted, infer::checkedInputs).orElseThrow(() -> notServing(wanted));
    return InferAnswer.to(infer, outcome);
  }

  private static List<Map<String, Object>> tensors(List<TensorShape> shapes) {
    return shapes.stream()
        .map(shape ->
            Map.<String, Object>of(
                "name", shape.name(),
                "datatype", shape.type().name(),
                "shape", shape.dimensions()))
        .toList();
  }

  private static NoSuchModelException notServing(Wanted wanted) {
    return new NoSuchModelException(
        wanted.version() == null
            ? "model '" + wanted.model() + "' is not served here"
            : "version "
                + wanted.version()
                + " of model '"
                + wanted.model()
                + "' is not served here");
  }
}
