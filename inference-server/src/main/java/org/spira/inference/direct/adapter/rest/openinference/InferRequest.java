package org.spira.inference.direct.adapter.rest.openinference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.direct.InvalidInputException;
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

  static InferRequest of(InferBody body) {
    JsonNode json = body.json();

    boolean binary = flag(InferBody.parameters(json).path("binary_data_output"), false);
    InferRequest request =
        new InferRequest(id(json), InferInputs.of(body), outputs(json, binary), binary);
    body.requireAllTaken();
    return request;
  }

  private static @Nullable String id(JsonNode json) {
    JsonNode id = json.path("id");
    return id.isString() ? id.asString() : null;
  }

  private static Map<String, Boolean> outputs(JsonNode json, boolean binary) {
    Map<String, Boolean> outputs = new LinkedHashMap<>();
    for (JsonNode output : list(json.path("outputs"))) {
      JsonNode asBytes = InferBody.parameters(output).path("binary_data");
      outputs.put(output.path("name").asString(""), flag(asBytes, binary));
      if (InferBody.parameters(output).has("classification")) {
        throw new InvalidInputException("classification of outputs is not offered here");
      }
    }
    return outputs;
  }

  private static JsonNode list(JsonNode wanted) {
    if (!isAbsent(wanted) && !wanted.isArray()) {
      throw new InvalidInputException("'outputs' must be a list of those that are wanted");
    }
    return wanted;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
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
