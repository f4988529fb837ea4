package org.spira.inference.direct.adapter.rest.openinference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.direct.adapter.rest.JsonTensors;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.Tensor;
import tools.jackson.databind.JsonNode;

/** Reads the tensors of an infer request, in JSON or behind it. */
final class InferInputs {

  private InferInputs() {}

  /** By name. */
  static Map<String, Tensor> of(InferBody body) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (JsonNode input : list(body.json().path("inputs"))) {
      String name = name(input);
      if (tensors.put(name, tensor(input, name, body)) != null) {
        throw new InvalidInputException("input '" + name + "' is given twice");
      }
    }
    return tensors;
  }

  private static JsonNode list(JsonNode inputs) {
    if (!inputs.isArray() || inputs.isEmpty()) {
      throw new InvalidInputException("'inputs' must be a list with at least one tensor");
    }
    return inputs;
  }

  private static String name(JsonNode input) {
    String name = input.path("name").asString("");
    if (name.isEmpty()) {
      throw new InvalidInputException("every input needs a 'name'");
    }
    return name;
  }

  private static Tensor tensor(JsonNode input, String name, InferBody body) {
    ElementType type = type(input.path("datatype").asString(""), name);
    long[] shape = shape(input.path("shape"), name);
    JsonNode size = InferBody.parameters(input).path("binary_data_size");
    JsonNode data = input.path("data");
    requireOneSource(data, size, name);
    return size.isMissingNode()
        ? JsonTensors.shaped(data, shape, name, type)
        : new BinaryReader(name, body.take(size, name)).read(shape, type);
  }

  private static void requireOneSource(JsonNode data, JsonNode size, String name) {
    if (size.isMissingNode() && !data.isArray()) {
      throw new InvalidInputException(
          "input '" + name + "' needs a list 'data', or the parameter 'binary_data_size'");
    }
    if (!size.isMissingNode() && !data.isMissingNode()) {
      throw new InvalidInputException(
          "input '" + name + "' has both 'data' and the parameter 'binary_data_size'");
    }
  }

  private static ElementType type(String datatype, String name) {
    return ElementType.named(datatype)
        .orElseThrow(() ->
            new InvalidInputException(
                "input '%s' has the datatype '%s', which is none of %s"
                    .formatted(name, datatype, List.of(ElementType.values()))));
  }

  private static long[] shape(JsonNode shape, String name) {
    if (!shape.isArray()) {
      throw new InvalidInputException("input '" + name + "' needs a list 'shape'");
    }
    long[] lengths = new long[shape.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = length(shape.path(i), name);
    }
    return lengths;
  }

  private static long length(JsonNode dimension, String name) {
    if (!dimension.isIntegralNumber() || !dimension.canConvertToLong()) {
      throw new InvalidInputException("the shape of input '" + name + "' must be whole numbers");
    }
    return dimension.longValue();
  }
}
