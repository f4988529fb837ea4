package org.spira.inference.engine;

import java.lang.reflect.Array;

/**
 * Values with a shape, in row-major order. The arrays are not copied: whoever makes a tensor gives
 * them away.
 *
 * @param type the elements' type
 * @param shape the lengths of the dimensions; none for a scalar
 * @param values a one-dimensional array of {@link ElementType#newArray}'s kind
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between adapter and engine, never compared
public record Tensor(ElementType type, long[] shape, Object values) {

  /** Checks that there are as many values as the shape says. */
  public Tensor {
    if (elements(shape) != Array.getLength(values)) {
      throw new IllegalArgumentException("the shape does not fit the number of values");
    }
  }

  /** How many values a tensor of this shape has. */
  public static long elements(long[] shape) {
    long elements = 1;
    for (long length : shape) {
      elements = Math.multiplyExact(elements, length);
    }
    return elements;
  }
}
