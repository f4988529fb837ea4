package org.spira.inference.research.application.direct;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;

/**
 * Tensors that fit a signature: noise of about a tenth where numbers are fractions, and zero, false
 * or nothing elsewhere, which most graphs take as an index too. The same each time.
 *
 * @param free how long dimensions are that may have any length, but for the batch
 */
record MadeInputs(ModelSignature signature, int free) {

  private static final float LOUDNESS = 0.1f;

  /** Whether rows are stacked: the first dimension of each input may have any length. */
  boolean hasBatches() {
    return !signature.inputs().isEmpty()
        && signature.inputs().stream().allMatch(input -> isFree(input.dimensions()));
  }

  /** Whether there is another dimension of any length. */
  boolean hasFreeLengths() {
    return signature.inputs().stream()
        .flatMap(input -> input.dimensions().stream().skip(hasBatches() ? 1 : 0))
        .anyMatch(length -> length < 0);
  }

  private static boolean isFree(List<Long> dimensions) {
    return !dimensions.isEmpty() && dimensions.getFirst() < 0;
  }

  /** How many values one row has in all inputs together. */
  long valuesOfARow() {
    return signature.inputs().stream().mapToLong(input -> Tensor.elements(shape(input, 1))).sum();
  }

  /**
   * So many rows, of which each differs from the others.
   *
   * @param rows 1 where there are no batches
   */
  Map<String, Tensor> of(int rows) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (TensorShape input : signature.inputs()) {
      long[] shape = shape(input, rows);
      tensors.put(input.name(), new Tensor(input.type(), shape, values(input, shape)));
    }
    return tensors;
  }

  private long[] shape(TensorShape input, int rows) {
    long[] shape =
        input.dimensions().stream().mapToLong(length -> length < 0 ? free : length).toArray();
    if (hasBatches()) {
      shape[0] = rows;
    }
    return shape;
  }

  private static Object values(TensorShape input, long[] shape) {
    ElementType type = input.type();
    Object values = type.newArray(Math.toIntExact(Tensor.elements(shape)));
    // one generator for all rows: those of a smaller batch are the first of a larger one
    Random noise = new Random(input.name().hashCode());
    switch (values) {
      case float[] numbers -> fill(numbers, noise);
      case double[] numbers -> fill(numbers, noise);
      case String[] texts -> Arrays.fill(texts, "");
      default -> {
        // arrays of whole numbers and truths are zero and false
      }
    }
    return values;
  }

  private static void fill(float[] numbers, Random noise) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = LOUDNESS * (float) noise.nextGaussian();
    }
  }

  private static void fill(double[] numbers, Random noise) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = LOUDNESS * noise.nextGaussian();
    }
  }
}
