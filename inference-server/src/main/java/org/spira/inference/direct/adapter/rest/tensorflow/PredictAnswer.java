package org.spira.inference.direct.adapter.rest.tensorflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.direct.adapter.rest.JsonTensors;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Tensor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Outputs in the format in which the inputs came. */
final class PredictAnswer {

  /**
   * With the tokens {@code NaN}, {@code Infinity} and {@code -Infinity}, as the protocol has it.
   */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS).build();

  private PredictAnswer() {}

  static ResponseEntity<byte[]> json(Map<String, Object> answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(JSON.writeValueAsBytes(answer));
  }

  /** The tensors; an only one has no name. */
  static Object whole(Map<String, Tensor> outputs) {
    if (outputs.size() == 1) {
      return JsonTensors.nested(outputs.values().iterator().next());
    }
    Map<String, Object> named = new LinkedHashMap<>();
    outputs.forEach((name, tensor) -> named.put(name, JsonTensors.nested(tensor)));
    return named;
  }

  /** One prediction for each instance. */
  static List<?> rows(Map<String, Tensor> outputs, int instances) {
    Map<String, List<?>> columns = new LinkedHashMap<>();
    outputs.forEach((name, tensor) -> columns.put(name, column(name, tensor, instances)));
    if (columns.size() == 1) {
      return columns.values().iterator().next();
    }
    return named(columns, instances);
  }

  private static List<?> column(String name, Tensor tensor, int instances) {
    if (!(JsonTensors.nested(tensor) instanceof List<?> column) || column.size() != instances) {
      throw new ModelFailedException(
          "output '%s' does not have one row for each instance: ask with 'inputs' instead"
              .formatted(name));
    }
    return column;
  }

  private static List<Map<String, Object>> named(Map<String, List<?>> columns, int instances) {
    List<Map<String, Object>> predictions = new ArrayList<>();
    for (int i = 0; i < instances; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Map.Entry<String, List<?>> column : columns.entrySet()) {
        row.put(column.getKey(), column.getValue().get(i));
      }
      predictions.add(row);
    }
    return predictions;
  }
}
