package org.spira.inference.direct.adapter.rest.openinference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.inference.direct.InferDirectly.Outcome;
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
 * @param wantedOutputs the outputs asked for; empty for all
 */
record InferRequest(@Nullable String id, Map<String, Tensor> inputs, Set<String> wantedOutputs) {

  static InferRequest of(JsonNode body) {
    JsonNode inputs = body.path("inputs");
    if (!inputs.isArray() || inputs.isEmpty()) {
      throw new InvalidInputException("'inputs' must be a list with at least one tensor");
    }
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (JsonNode input : inputs) {
      String name = input.path("name").asString("");
      if (name.isEmpty()) {
        throw new InvalidInputException("every input needs a 'name'");
      }
      if (tensors.put(name, tensor(input, name)) != null) {
        throw new InvalidInputException("input '" + name + "' is given twice");
      }
    }
    Set<String> wanted = new LinkedHashSet<>();
    body.path("outputs").forEach(output -> wanted.add(output.path("name").asString("")));
    JsonNode id = body.path("id");
    return new InferRequest(id.isString() ? id.asString() : null, tensors, wanted);
  }

  private static Tensor tensor(JsonNode input, String name) {
    String datatype = input.path("datatype").asString("");
    ElementType type =
        ElementType.named(datatype)
            .orElseThrow(() ->
                new InvalidInputException(
                    "input '%s' has the datatype '%s', which is none of %s"
                        .formatted(name, datatype, List.of(ElementType.values()))));
    JsonNode shape = input.path("shape");
    JsonNode data = input.path("data");
    if (!shape.isArray() || !data.isArray()) {
      throw new InvalidInputException("input '" + name + "' needs the lists 'shape' and 'data'");
    }
    long[] lengths = new long[shape.size()];
    for (int i = 0; i < lengths.length; i++) {
      if (!shape.path(i).isIntegralNumber() || !shape.path(i).canConvertToLong()) {
        throw new InvalidInputException("the shape of input '" + name + "' must be whole numbers");
      }
      lengths[i] = shape.path(i).longValue();
    }
    return JsonTensors.shaped(data, lengths, name, type);
  }

  /** The inputs, if the model also has the outputs that are asked for. */
  Map<String, Tensor> checkedInputs(ModelSignature signature) {
    for (String output : wantedOutputs) {
      if (signature.outputs().stream().map(TensorShape::name).noneMatch(output::equals)) {
        throw new InvalidInputException("the model has no output '" + output + "'");
      }
    }
    return inputs;
  }

  Map<String, Object> answer(Outcome outcome) {
    List<Map<String, Object>> outputs = new ArrayList<>();
    outcome
        .outputs()
        .forEach((name, tensor) -> {
          if (wantedOutputs.isEmpty() || wantedOutputs.contains(name)) {
            outputs.add(output(name, tensor));
          }
        });
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("model_name", outcome.version().name());
    answer.put("model_version", outcome.version().version());
    if (id != null) {
      answer.put("id", id);
    }
    answer.put("outputs", outputs);
    return answer;
  }

  private static Map<String, Object> output(String name, Tensor tensor) {
    Map<String, Object> output = new LinkedHashMap<>();
    output.put("name", name);
    output.put("datatype", tensor.type().name());
    output.put("shape", tensor.shape());
    output.put("data", JsonTensors.flat(tensor));
    return output;
  }
}
