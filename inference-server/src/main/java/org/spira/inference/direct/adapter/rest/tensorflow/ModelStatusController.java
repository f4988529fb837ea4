package org.spira.inference.direct.adapter.rest.tensorflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.direct.InferDirectly;
import org.spira.inference.direct.InferDirectly.Wanted;
import org.spira.inference.direct.adapter.rest.DirectErrors;
import org.spira.inference.models.ModelVersion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which versions of a model serve, as clients of TensorFlow Serving ask. Apart from the rest of
 * that protocol because the API Server answers on the same path, so that only one of the two can
 * have it when both are in one process.
 */
@RestController
public class ModelStatusController extends DirectErrors {

  private final InferDirectly models;

  /** On these models. */
  public ModelStatusController(InferDirectly models) {
    this.models = models;
  }

  @GetMapping("/v1/models" + PredictController.NAME)
  Map<String, Object> status(@PathVariable String name) {
    List<ModelVersion> versions = models.versions(name);
    if (versions.isEmpty()) {
      throw PredictController.notServing(new Wanted(name, null, null));
    }
    return status(versions);
  }

  /** These versions, as the protocol tells of them. */
  static Map<String, Object> status(List<ModelVersion> versions) {
    return Map.of(
        "model_version_status", versions.stream().map(ModelStatusController::available).toList());
  }

  private static Map<String, Object> available(ModelVersion version) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("version", version.version());
    status.put("state", "AVAILABLE");
    status.put("status", Map.of("error_code", "OK", "error_message", ""));
    return status;
  }
}
