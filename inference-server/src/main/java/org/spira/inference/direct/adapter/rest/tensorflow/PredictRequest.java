package org.spira.inference.direct.adapter.rest.tensorflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.direct.adapter.rest.JsonTensors;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The body of a predict request: rows under {@code instances}, or whole tensors under {@code
 * inputs}. The answer is in the same format.
 */
record PredictRequest(JsonNode content, boolean rows) {

  private static final String SIGNATURE = "serving_default";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static PredictRequest of(JsonNode body) {
    requireTheSignature(body.path("signature_name").asString(SIGNATURE));
    boolean rows = body.has("instances");
    if (rows == body.has("inputs")) {
      throw new InvalidInputException("the body must have either 'instances' or 'inputs'");
    }
    if (rows && (!body.path("instances").isArray() || body.path("instances").isEmpty())) {
      throw new InvalidInputException("'instances' must be a list with at least one element");
    }
    return new PredictRequest(body.path(rows ? "instances" : "inputs"), rows);
  }

  private static void requireTheSignature(String name) {
    if (!name.equals(SIGNATURE) && !name.isEmpty()) {
      throw new InvalidInputException("the only signature is " + SIGNATURE);
    }
  }

  Map<String, Tensor> inputs(ModelSignature signature) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    if (!rows && !isNamed(content, signature)) {
      tensors.put(only(signature).name(), JsonTensors.nested(content, only(signature)));
      return tensors;
    }
    for (TensorShape input : signature.inputs()) {
      JsonNode values = rows ? column(input, signature) : named(input);
      tensors.put(input.name(), JsonTensors.nested(values, input));
    }
    requireNoOthers(signature);
    return tensors;
  }

  private void requireNoOthers(ModelSignature signature) {
    for (JsonNode named : rows ? content : List.of(content)) {
      requireNoOthers(named, signature);
    }
  }

  /** One input of all instances; text in base64 is an object too, but not a named one. */
  private ArrayNode column(TensorShape input, ModelSignature signature) {
    ArrayNode column = JSON.createArrayNode();
    for (JsonNode instance : content) {
      if (isNamed(instance, signature)) {
        column.add(member(instance, input));
      } else {
        column.add(instance);
        TensorShape unused = only(signature);
      }
    }
    return column;
  }

  private JsonNode named(TensorShape input) {
    return member(content, input);
  }

  private static JsonNode member(JsonNode object, TensorShape input) {
    JsonNode value = object.path(input.name());
    if (value.isMissingNode()) {
      throw new InvalidInputException("the input " + input + " is missing");
    }
    return value;
  }

  private static boolean isNamed(JsonNode value, ModelSignature signature) {
    boolean text = value.size() == 1 && value.has("b64");
    return value.isObject() && !(text && signature.inputs().size() == 1);
  }

  private static TensorShape only(ModelSignature signature) {
    if (signature.inputs().size() != 1) {
      throw new InvalidInputException(
          "the model has several inputs; name them: "
              + signature.inputs().stream().map(TensorShape::name).toList());
    }
    return signature.inputs().getFirst();
  }

  private static void requireNoOthers(JsonNode object, ModelSignature signature) {
    if (!isNamed(object, signature)) {
      return;
    }
    for (String name : object.propertyNames()) {
      if (signature.inputs().stream().noneMatch(input -> input.name().equals(name))) {
        throw new InvalidInputException("the model has no input '" + name + "'");
      }
    }
  }

  Map<String, Object> answer(Map<String, Tensor> outputs) {
    return rows
        ? Map.of("predictions", PredictAnswer.rows(outputs, content.size()))
        : Map.of("outputs", PredictAnswer.whole(outputs));
  }
}
