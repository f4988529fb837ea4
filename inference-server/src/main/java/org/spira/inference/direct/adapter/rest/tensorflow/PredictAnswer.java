package org.spira.inference.direct.adapter.rest.tensorflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.direct.adapter.rest.JsonTensors;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Tensor;

/** Outputs in the format in which the inputs came. */
final class PredictAnswer {

  private PredictAnswer() {}

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
    outputs.forEach((name, tensor) -> {
      if (!(JsonTensors.nested(tensor) instanceof List<?> column) || column.size() != instances) {
        throw new ModelFailedException(
            "output '%s' does not have one row for each instance: ask with 'inputs' instead"
                .formatted(name));
      }
      columns.put(name, column);
    });
    if (columns.size() == 1) {
      return columns.values().iterator().next();
    }
    return named(columns, instances);
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
