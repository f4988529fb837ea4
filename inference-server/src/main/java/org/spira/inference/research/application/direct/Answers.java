package org.spira.inference.research.application.direct;

import java.lang.reflect.Array;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spira.inference.engine.Tensor;

/**
 * What a graph gave.
 *
 * @param outputs by name
 */
record Answers(Map<String, Tensor> outputs) {

  // what the order of additions makes
  private static final double ABSOLUTE = 1e-4;
  private static final double RELATIVE = 1e-3;

  /** Whether each output has a row for each of so many. */
  boolean hasRows(int rows) {
    return outputs.values().stream()
        .allMatch(output -> output.shape().length > 0 && output.shape()[0] == rows);
  }

  /** Whether another run gave the same, but for rounding. */
  boolean areAlso(Answers other) {
    return areFirstOf(other) && other.areFirstOf(this);
  }

  /** Whether what another run gave begins with them. */
  boolean areFirstOf(Answers more) {
    return outputs.entrySet().stream()
        .allMatch(output -> {
          Tensor theirs = more.outputs.get(output.getKey());
          return theirs != null && begins(theirs.values(), output.getValue().values());
        });
  }

  /** Whether all numbers are finite. */
  boolean areFinite() {
    return outputs.values().stream().allMatch(output -> isFinite(output.values()));
  }

  private static boolean isFinite(Object values) {
    return IntStream.range(0, Array.getLength(values))
        .mapToObj(i -> Array.get(values, i))
        .noneMatch(
            value -> value instanceof Number number && !Double.isFinite(number.doubleValue()));
  }

  private static boolean begins(Object longer, Object one) {
    int length = Array.getLength(one);
    return length <= Array.getLength(longer)
        && IntStream.range(0, length)
            .allMatch(i -> isNear(Array.get(one, i), Array.get(longer, i)));
  }

  private static boolean isNear(Object one, Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      double allowed = ABSOLUTE + RELATIVE * Math.abs(a.doubleValue());
      return a.equals(b) || Math.abs(a.doubleValue() - b.doubleValue()) <= allowed;
    }
    return Objects.equals(one, other);
  }
}
