package org.spira.inference.engine;

import java.util.List;

/** What a model takes and gives, as its graph says. */
public record ModelSignature(List<TensorShape> inputs, List<TensorShape> outputs) {

  /** Copies the lists. */
  public ModelSignature {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }
}
