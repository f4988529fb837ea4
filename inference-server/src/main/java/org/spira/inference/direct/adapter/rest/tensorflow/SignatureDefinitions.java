package org.spira.inference.direct.adapter.rest.tensorflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.direct.InferDirectly.Described;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

/** A model's signature in the words of TensorFlow Serving. */
final class SignatureDefinitions {

  private SignatureDefinitions() {}

  static Map<String, Object> metadata(Described described) {
    Map<String, Object> definition = definition(described.signature());
    return Map.of(
        "model_spec",
        Map.of(
            "name", described.version().name(),
            "signature_name", "",
            "version", described.version().version()),
        "metadata",
        Map.of("signature_def", Map.of("signature_def", Map.of("serving_default", definition))));
  }

  private static Map<String, Object> definition(ModelSignature signature) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("inputs", tensors(signature.inputs()));
    definition.put("outputs", tensors(signature.outputs()));
    definition.put("method_name", "tensorflow/serving/predict");
    return definition;
  }

  private static Map<String, Object> tensors(List<TensorShape> shapes) {
    Map<String, Object> tensors = new LinkedHashMap<>();
    for (TensorShape shape : shapes) {
      tensors.put(shape.name(), tensor(shape));
    }
    return tensors;
  }

  private static Map<String, Object> tensor(TensorShape shape) {
    List<Map<String, String>> dimensions =
        shape.dimensions().stream()
            .map(length -> Map.of("size", Long.toString(length), "name", ""))
            .toList();
    return Map.of(
        "dtype", type(shape.type()),
        "tensor_shape", Map.of("dim", dimensions, "unknown_rank", false),
        "name", shape.name());
  }

  private static String type(ElementType type) {
    return switch (type) {
      case BOOL -> "DT_BOOL";
      case UINT8 -> "DT_UINT8";
      case UINT16 -> "DT_UINT16";
      case UINT32 -> "DT_UINT32";
      case UINT64 -> "DT_UINT64";
      case INT8 -> "DT_INT8";
      case INT16 -> "DT_INT16";
      case INT32 -> "DT_INT32";
      case INT64 -> "DT_INT64";
      case FP16 -> "DT_HALF";
      case FP32 -> "DT_FLOAT";
      case FP64 -> "DT_DOUBLE";
      case BYTES -> "DT_STRING";
    };
  }
}
