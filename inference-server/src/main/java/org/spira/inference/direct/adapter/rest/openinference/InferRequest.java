package org.spira.inference.direct.adapter.rest.openinference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.direct.adapter.rest.JsonTensors;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;
import tools.jackson.databind.JsonNode;

/**
 * The body of an infer request.
 *
 * @param id given back in the answer
 * @param outputs the outputs asked for, and whether each is wanted as bytes; empty for all
 * @param binary whether outputs that are not named one by one are wanted as bytes
 */
record InferRequest(
    @Nullable String id, Map<String, Tensor> inputs, Map<String, Boolean> outputs, boolean binary) {

  private static final String PARAMETERS = "parameters";

  static InferRequest of(InferBody body) {
    JsonNode json = body.json();
    JsonNode id = json.path("id");
    boolean binary = flag(json.path(PARAMETERS).path("binary_data_output"), false);
    InferRequest request =
        new InferRequest(
            id.isString() ? id.asString() : null, tensors(body), outputs(json, binary), binary);
    body.requireAllTaken();
    return request;
  }

  private static Map<String, Tensor> tensors(InferBody body) {
    JsonNode inputs = body.json().path("inputs");
    if (!inputs.isArray() || inputs.isEmpty()) {
      throw new InvalidInputException("'inputs' must be a list with at least one tensor");
    }
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (JsonNode input : inputs) {
      String name = input.path("name").asString("");
      if (name.isEmpty()) {
        throw new InvalidInputException("every input needs a 'name'");
      }
      if (tensors.put(name, tensor(input, name, body)) != null) {
        throw new InvalidInputException("input '" + name + "' is given twice");
      }
    }
    return tensors;
  }

  private static Tensor tensor(JsonNode input, String name, InferBody body) {
    ElementType type = type(input.path("datatype").asString(""), name);
    long[] shape = shape(input.path("shape"), name);
    JsonNode size = input.path(PARAMETERS).path("binary_data_size");
    JsonNode data = input.path("data");
    if (size.isMissingNode() && !data.isArray()) {
      throw new InvalidInputException(
          "input '" + name + "' needs a list 'data', or the parameter 'binary_data_size'");
    }
    if (!size.isMissingNode() && !data.isMissingNode()) {
      throw new InvalidInputException(
          "input '" + name + "' has both 'data' and the parameter 'binary_data_size'");
    }
    return size.isMissingNode()
        ? JsonTensors.shaped(data, shape, name, type)
        : new BinaryReader(name, body.take(size, name)).read(shape, type);
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
      if (!shape.path(i).isIntegralNumber() || !shape.path(i).canConvertToLong()) {
        throw new InvalidInputException("the shape of input '" + name + "' must be whole numbers");
      }
      lengths[i] = shape.path(i).longValue();
    }
    return lengths;
  }

  private static Map<String, Boolean> outputs(JsonNode json, boolean binary) {
    Map<String, Boolean> outputs = new LinkedHashMap<>();
    for (JsonNode output : json.path("outputs")) {
      JsonNode wanted = output.path(PARAMETERS).path("binary_data");
      outputs.put(output.path("name").asString(""), flag(wanted, binary));
      if (output.path(PARAMETERS).has("classification")) {
        throw new InvalidInputException("classification of outputs is not offered here");
      }
    }
    return outputs;
  }

  private static boolean flag(JsonNode value, boolean otherwise) {
    return value.isBoolean() ? value.booleanValue() : otherwise;
  }

  /** Whether the output is asked for, and as bytes; nothing where it is not. */
  @Nullable Boolean wants(String output) {
    return outputs.isEmpty() ? Boolean.valueOf(binary) : outputs.get(output);
  }

  /** The inputs, if the model also has the outputs that are asked for. */
  Map<String, Tensor> checkedInputs(ModelSignature signature) {
    for (String output : outputs.keySet()) {
      if (signature.outputs().stream().map(TensorShape::name).noneMatch(output::equals)) {
        throw new InvalidInputException("the model has no output '" + output + "'");
      }
    }
    return inputs;
  }
}
