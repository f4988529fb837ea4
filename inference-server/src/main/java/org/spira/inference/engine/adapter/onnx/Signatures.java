package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.TensorInfo.OnnxTensorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

/** What a session says about its graph, in SPIRA's words. */
final class Signatures {

  private static final Set<ElementType> READ_ONLY =
      EnumSet.of(ElementType.UINT16, ElementType.UINT32, ElementType.UINT64);

  private Signatures() {}

  static ModelSignature of(OrtSession session) throws OrtException {
    return new ModelSignature(
        fed(shapes("input", session.getInputInfo().values())),
        shapes("output", session.getOutputInfo().values()));
  }

  private static List<TensorShape> shapes(String kind, Iterable<NodeInfo> nodes) {
    List<TensorShape> shapes = new ArrayList<>();
    for (NodeInfo node : nodes) {
      shapes.add(shape(kind, node));
    }
    return shapes;
  }

  private static TensorShape shape(String kind, NodeInfo node) {
    if (!(node.getInfo() instanceof TensorInfo tensor)) {
      throw new ModelFailedException(
          "%s '%s' is no tensor but a sequence or map: export the model without it"
              .formatted(kind, node.getName()));
    }
    ElementType type = type(kind, node.getName(), tensor.onnxType);
    List<Long> dimensions = LongStream.of(tensor.getShape()).boxed().toList();
    return new TensorShape(node.getName(), type, dimensions);
  }

  /** The binding reads tensors of these types, and cannot make them. */
  private static List<TensorShape> fed(List<TensorShape> inputs) {
    for (TensorShape input : inputs) {
      if (READ_ONLY.contains(input.type())) {
        throw new ModelFailedException(
            "input '%s' is %s, which ONNX Runtime's Java binding cannot feed: let the graph take"
                    .formatted(input.name(), input.type())
                + " INT64 and cast it");
      }
    }
    return inputs;
  }

  /** By what the graph says: the binding's own types take unsigned integers for signed ones. */
  private static ElementType type(String kind, String name, OnnxTensorType type) {
    return switch (type) {
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL -> ElementType.BOOL;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8 -> ElementType.UINT8;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT16 -> ElementType.UINT16;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT32 -> ElementType.UINT32;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT64 -> ElementType.UINT64;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT8 -> ElementType.INT8;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT16 -> ElementType.INT16;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32 -> ElementType.INT32;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64 -> ElementType.INT64;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16 -> ElementType.FP16;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT -> ElementType.FP32;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE -> ElementType.FP64;
      case ONNX_TENSOR_ELEMENT_DATA_TYPE_STRING -> ElementType.BYTES;
      default ->
          throw new ModelFailedException(
              "%s '%s' has an element type that ONNX Runtime's Java binding does not carry"
                  .formatted(kind, name));
    };
  }
}
