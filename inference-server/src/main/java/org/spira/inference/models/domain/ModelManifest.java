package org.spira.inference.models.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the file {@code MLmodel} says about a model with an ONNX flavor.
 *
 * @param dataFile the graph's file, relative to the model's folder
 * @param spira the metadata under the key {@code spira}; absent when there is none
 * @param inputs the tensors of the signature; empty when the model was logged without one
 */
public record ModelManifest(
    String dataFile, @Nullable Map<?, ?> spira, List<SignatureTensor> inputs) {

  /** Copies the list. */
  public ModelManifest {
    inputs = List.copyOf(inputs);
  }

  /**
   * A tensor of an MLflow signature.
   *
   * @param name absent for an only tensor
   * @param type as NumPy names it: {@code float32}
   * @param dimensions lengths, -1 where any will do
   */
  public record SignatureTensor(@Nullable String name, String type, List<Long> dimensions) {

    /** Copies the dimensions. */
    public SignatureTensor {
      dimensions = List.copyOf(dimensions);
    }
  }
}
