package org.spira.inference.direct.adapter.rest.openinference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.direct.adapter.rest.SentShape;
import org.spira.inference.direct.adapter.rest.TextElements;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.Tensor;

/**
 * Tensors out of bytes: little-endian, in row-major order, text with its length before it (Open
 * Inference Protocol, binary tensor data extension).
 */
final class BinaryReader {

  private final String name;
  private final ByteBuffer bytes;

  /**
   * For one input.
   *
   * @param bytes all of its own, and nothing else
   */
  BinaryReader(String name, ByteBuffer bytes) {
    this.name = name;
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The tensor, or a refusal where the bytes are too few or too many. */
  Tensor read(long[] shape, ElementType type) {
    long elements = SentShape.elements(shape, name);
    // before anything of that size is made
    requireBytes(elements, type);
    Object values = type.newArray((int) elements);
    fill(values, type);
    return new Tensor(type, shape, values);
  }

  private void requireBytes(long elements, ElementType type) {
    if (elements > bytes.remaining()
        || (type != ElementType.BYTES && elements * size(type) != bytes.remaining())) {
      throw new InvalidInputException(
          "input '%s' has %d bytes, and its shape asks for %d of %s"
              .formatted(name, bytes.remaining(), elements, type));
    }
  }

  private void fill(Object values, ElementType type) {
    switch (type) {
      case BOOL -> truths((boolean[]) values);
      case UINT8, INT8 -> bytes.get((byte[]) values);
      case UINT16, INT16 -> bytes.asShortBuffer().get((short[]) values);
      case UINT32, INT32 -> bytes.asIntBuffer().get((int[]) values);
      case UINT64, INT64 -> bytes.asLongBuffer().get((long[]) values);
      case FP16 -> halves((float[]) values);
      case FP32 -> bytes.asFloatBuffer().get((float[]) values);
      case FP64 -> bytes.asDoubleBuffer().get((double[]) values);
      case BYTES -> texts((String[]) values);
    }
  }

  private void truths(boolean[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes.get() != 0;
    }
  }

  private void halves(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.float16ToFloat(bytes.getShort());
    }
  }

  private void texts(String[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = text();
    }
    if (bytes.hasRemaining()) {
      throw new InvalidInputException("input '" + name + "' has more text than its shape says");
    }
  }

  private String text() {
    int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new InvalidInputException("input '" + name + "' has text that is cut off");
    }
    String text = TextElements.of(bytes.slice(bytes.position(), length), name);
    bytes.position(bytes.position() + length);
    return text;
  }

  /** How many bytes an element has. */
  static int size(ElementType type) {
    return switch (type) {
      case BOOL, UINT8, INT8, BYTES -> Byte.BYTES;
      case UINT16, INT16, FP16 -> Short.BYTES;
      case UINT32, INT32, FP32 -> Integer.BYTES;
      case UINT64, INT64, FP64 -> Long.BYTES;
    };
  }
}
