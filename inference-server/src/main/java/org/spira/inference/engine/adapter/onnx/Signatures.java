package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

/** What a session says about its graph, in SPIRA's words. */
final class Signatures {

  private Signatures() {}

  static ModelSignature of(OrtSession session) throws OrtException {
    return new ModelSignature(
        shapes("input", session.getInputInfo().values()),
        shapes("output", session.getOutputInfo().values()));
  }

  private static List<TensorShape> shapes(String kind, Iterable<NodeInfo> nodes) {
    List<TensorShape> shapes = new ArrayList<>();
    for (NodeInfo node : nodes) {
      if (!(node.getInfo() instanceof TensorInfo tensor)) {
        throw new ModelFailedException(
            "%s '%s' is no tensor but a sequence or map: export the model without it"
                .formatted(kind, node.getName()));
      }
      ElementType type = type(kind, node.getName(), tensor.type);
      List<Long> dimensions = LongStream.of(tensor.getShape()).boxed().toList();
      shapes.add(new TensorShape(node.getName(), type, dimensions));
    }
    return shapes;
  }

  private static ElementType type(String kind, String name, OnnxJavaType type) {
    return switch (type) {
      case BOOL -> ElementType.BOOL;
      case UINT8 -> ElementType.UINT8;
      case INT8 -> ElementType.INT8;
      case INT16 -> ElementType.INT16;
      case INT32 -> ElementType.INT32;
      case INT64 -> ElementType.INT64;
      case FLOAT16 -> ElementType.FP16;
      case FLOAT -> ElementType.FP32;
      case DOUBLE -> ElementType.FP64;
      case STRING -> ElementType.BYTES;
      case BFLOAT16, UNKNOWN ->
          throw new ModelFailedException(
              "%s '%s' has an element type that ONNX Runtime's Java binding does not carry"
                  .formatted(kind, name));
    };
  }
}
