package org.spira.inference.direct.adapter.rest;

import java.util.Arrays;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.engine.Tensor;

/** A shape that a client says its data have. */
public final class SentShape {

  private static final long MOST_EMPTY = 1 << 20;

  private SentShape() {}

  /** How many elements a tensor of this shape has, if there can be such a tensor. */
  public static long elements(long[] shape, String name) {
    try {
      if (Arrays.stream(shape).anyMatch(length -> length < 0)) {
        throw new InvalidInputException("input '" + name + "' has a negative length in its shape");
      }
      requireSentRows(shape, name);
      return Tensor.elements(shape);
    } catch (ArithmeticException e) {
      throw impossible(name);
    }
  }

  /** Rows without columns cost nothing to send, and a graph makes something of each. */
  private static void requireSentRows(long[] shape, String name) {
    long rows = Tensor.elements(Arrays.stream(shape).map(length -> Math.max(1, length)).toArray());
    if (rows > MOST_EMPTY && Arrays.stream(shape).anyMatch(length -> length == 0)) {
      throw impossible(name);
    }
  }

  private static InvalidInputException impossible(String name) {
    return new InvalidInputException("input '" + name + "' has an impossible shape");
  }
}
