package org.spira.inference.engine;

import java.util.List;

/** What a model takes and gives, as its graph says. */
public record ModelSignature(List<TensorShape> inputs, List<TensorShape> outputs) {

  /** Copies the lists. */
  public ModelSignature {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** How many rows the graph takes at once, no more and no fewer; not above 0 where any will do. */
  public long fixedBatch() {
    return inputs.stream()
        .filter(input -> !input.dimensions().isEmpty())
        .mapToLong(input -> input.dimensions().getFirst())
        .max()
        .orElse(-1);
  }
}
