package org.spira.inference.direct.adapter.rest.openinference;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.direct.InferDirectly.Outcome;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.direct.adapter.rest.JsonTensors;
import org.spira.inference.engine.Tensor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer: JSON, and behind it the bytes of the outputs that were asked for as bytes. */
final class InferAnswer {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
  private final List<Map<String, Object>> outputs = new ArrayList<>();
  private final Map<String, Object> head = new LinkedHashMap<>();

  private InferAnswer(Outcome outcome, InferRequest request) {
    head.put("model_name", outcome.version().name());
    head.put("model_version", outcome.version().version());
    if (request.id() != null) {
      head.put("id", request.id());
    }
    head.put("outputs", outputs);
    outcome.outputs().forEach((name, tensor) -> add(name, tensor, request.wants(name)));
  }

  private void add(String name, Tensor tensor, @Nullable Boolean asBytes) {
    if (asBytes != null) {
      outputs.add(output(name, tensor, asBytes));
    }
  }

  static ResponseEntity<byte[]> to(InferRequest request, Outcome outcome) {
    return new InferAnswer(outcome, request).entity();
  }

  private ResponseEntity<byte[]> entity() {
    byte[] json = JSON.writeValueAsBytes(head);
    if (binary.size() == 0) {
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(InferBody.JSON_LENGTH, Integer.toString(json.length))
        .body(beforeBinary(json));
  }

  private byte[] beforeBinary(byte[] json) {
    return ByteBuffer.allocate(json.length + binary.size())
        .put(json)
        .put(binary.toByteArray())
        .array();
  }

  private Map<String, Object> output(String name, Tensor tensor, boolean asBytes) {
    Map<String, Object> output = new LinkedHashMap<>();
    output.put("name", name);
    output.put("datatype", tensor.type().name());
    output.put("shape", tensor.shape());
    if (asBytes) {
      output.put("parameters", Map.of("binary_data_size", appended(tensor)));
    } else {
      output.put("data", finite(name, JsonTensors.flat(tensor)));
    }
    return output;
  }

  private int appended(Tensor tensor) {
    byte[] bytes = BinaryWriter.write(tensor);
    binary.writeBytes(bytes);
    return bytes.length;
  }

  /** JSON has no NaN and no infinity, and this protocol makes no exception. */
  private static List<Object> finite(String name, List<Object> values) {
    if (!values.stream().allMatch(InferAnswer::isFinite)) {
      throw new InvalidInputException(
          "output '%s' has NaN or Infinity, which JSON cannot carry: ask for it with the"
                  .formatted(name)
              + " parameter \"binary_data\": true");
    }
    return values;
  }

  private static boolean isFinite(Object value) {
    return switch (value) {
      case Float number -> Float.isFinite(number);
      case Double number -> Double.isFinite(number);
      default -> true;
    };
  }
}
