package org.spira.inference.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * The element types of tensors that travel over HTTP, named as the Open Inference Protocol does.
 */
public enum ElementType {
  BOOL,
  UINT8,
  UINT16,
  UINT32,
  UINT64,
  INT8,
  INT16,
  INT32,
  INT64,
  FP16,
  FP32,
  FP64,
  BYTES;

  /** The type of this name, if SPIRA can carry it. */
  public static Optional<ElementType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }

  /**
   * An array of so many elements of this type; half precision is kept as {@code float}, an unsigned
   * integer as the signed one of its size, bit for bit.
   */
  public Object newArray(int length) {
    return switch (this) {
      case BOOL -> new boolean[length];
      case UINT8, INT8 -> new byte[length];
      case UINT16, INT16 -> new short[length];
      case UINT32, INT32 -> new int[length];
      case UINT64, INT64 -> new long[length];
      case FP16, FP32 -> new float[length];
      case FP64 -> new double[length];
      case BYTES -> new String[length];
    };
  }
}
