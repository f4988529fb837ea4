package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Tensor;

/** Tensors of any type between SPIRA and ONNX Runtime. */
final class Tensors {

  private Tensors() {}

  static OnnxTensor toOnnx(OrtEnvironment environment, Tensor tensor) throws OrtException {
    long[] shape = tensor.shape();
    Object values = tensor.values();
    return switch (tensor.type()) {
      case BOOL ->
          OnnxTensor.createTensor(environment, bytes((boolean[]) values), shape, OnnxJavaType.BOOL);
      case UINT8 ->
          OnnxTensor.createTensor(
              environment, ByteBuffer.wrap((byte[]) values), shape, OnnxJavaType.UINT8);
      case INT8 ->
          OnnxTensor.createTensor(
              environment, ByteBuffer.wrap((byte[]) values), shape, OnnxJavaType.INT8);
      case INT16 -> OnnxTensor.createTensor(environment, ShortBuffer.wrap((short[]) values), shape);
      case INT32 -> OnnxTensor.createTensor(environment, IntBuffer.wrap((int[]) values), shape);
      case INT64 -> OnnxTensor.createTensor(environment, LongBuffer.wrap((long[]) values), shape);
      case FP16 ->
          OnnxTensor.createTensor(
              environment, halves((float[]) values), shape, OnnxJavaType.FLOAT16);
      case FP32 -> OnnxTensor.createTensor(environment, FloatBuffer.wrap((float[]) values), shape);
      case FP64 ->
          OnnxTensor.createTensor(environment, DoubleBuffer.wrap((double[]) values), shape);
      case BYTES -> OnnxTensor.createTensor(environment, (String[]) values, shape);
      case UINT16, UINT32, UINT64 ->
          throw new ModelFailedException("no graph that takes " + tensor.type() + " is loaded");
    };
  }

  static Tensor fromOnnx(OnnxTensor tensor, ElementType type) throws OrtException {
    long[] shape = tensor.getInfo().getShape();
    Object values = type.newArray(Math.toIntExact(Tensor.elements(shape)));
    switch (type) {
      case BOOL -> readTruths(tensor.getByteBuffer(), (boolean[]) values);
      case UINT8, INT8 -> tensor.getByteBuffer().get((byte[]) values);
      case UINT16, INT16 -> tensor.getShortBuffer().get((short[]) values);
      case UINT32, INT32 -> tensor.getIntBuffer().get((int[]) values);
      case UINT64, INT64 -> tensor.getLongBuffer().get((long[]) values);
      // half precision comes out widened
      case FP16, FP32 -> tensor.getFloatBuffer().get((float[]) values);
      case FP64 -> tensor.getDoubleBuffer().get((double[]) values);
      case BYTES -> flatten(tensor.getValue(), (String[]) values, 0);
    }
    return new Tensor(type, shape, values);
  }

  private static void readTruths(ByteBuffer bytes, boolean[] truths) {
    for (int i = 0; i < truths.length; i++) {
      truths[i] = bytes.get() != 0;
    }
  }

  private static int flatten(Object nested, String[] target, int from) {
    if (nested instanceof Object[] array) {
      int next = from;
      for (Object element : array) {
        next = flatten(element, target, next);
      }
      return next;
    }
    target[from] = (String) nested;
    return from + 1;
  }

  private static ByteBuffer bytes(boolean[] truths) {
    ByteBuffer bytes = ByteBuffer.allocate(truths.length);
    for (boolean truth : truths) {
      bytes.put((byte) (truth ? 1 : 0));
    }
    return bytes.flip();
  }

  private static ShortBuffer halves(float[] values) {
    ShortBuffer halves = ShortBuffer.allocate(values.length);
    for (float value : values) {
      halves.put(Float.floatToFloat16(value));
    }
    return halves.flip();
  }
}
