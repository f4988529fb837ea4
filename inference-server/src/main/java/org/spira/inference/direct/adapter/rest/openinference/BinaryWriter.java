package org.spira.inference.direct.adapter.rest.openinference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.spira.inference.direct.adapter.rest.TextElements;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.Tensor;

/** Tensors into bytes, as {@link BinaryReader} reads them. */
final class BinaryWriter {

  private BinaryWriter() {}

  static byte[] write(Tensor tensor) {
    if (tensor.type() == ElementType.BYTES) {
      return texts((String[]) tensor.values());
    }
    long size = Tensor.elements(tensor.shape()) * BinaryReader.size(tensor.type());
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
    switch (tensor.type()) {
      case BOOL -> truths((boolean[]) tensor.values(), bytes);
      case UINT8, INT8 -> bytes.put((byte[]) tensor.values());
      case UINT16, INT16 -> bytes.asShortBuffer().put((short[]) tensor.values());
      case UINT32, INT32 -> bytes.asIntBuffer().put((int[]) tensor.values());
      case UINT64, INT64 -> bytes.asLongBuffer().put((long[]) tensor.values());
      case FP16 -> halves((float[]) tensor.values(), bytes);
      case FP32 -> bytes.asFloatBuffer().put((float[]) tensor.values());
      case FP64 -> bytes.asDoubleBuffer().put((double[]) tensor.values());
      case BYTES -> throw new IllegalStateException("text has no fixed size");
    }
    return bytes.array();
  }

  private static void truths(boolean[] values, ByteBuffer to) {
    for (boolean value : values) {
      to.put((byte) (value ? 1 : 0));
    }
  }

  private static void halves(float[] values, ByteBuffer to) {
    for (float value : values) {
      to.putShort(Float.floatToFloat16(value));
    }
  }

  private static byte[] texts(String[] values) {
    byte[][] texts = new byte[values.length][];
    for (int i = 0; i < values.length; i++) {
      texts[i] = TextElements.given(values[i]).getBytes(StandardCharsets.UTF_8);
    }
    int size = Arrays.stream(texts).mapToInt(text -> Integer.BYTES + text.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    for (byte[] text : texts) {
      bytes.putInt(text.length).put(text);
    }
    return bytes.array();
  }
}
