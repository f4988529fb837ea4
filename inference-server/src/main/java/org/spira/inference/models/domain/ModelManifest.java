package org.spira.inference.models.domain;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;

/**
 * What the file {@code MLmodel} says about a model with an ONNX flavor.
 *
 * @param dataFile the graph's file, relative to the model's folder
 * @param spira the metadata under the key {@code spira}; absent when there is none
 * @param inputs the tensors of the signature; empty when the model was logged without one
 * @param misplaced keys that belong under {@code spira} and stand beside it, where a model that is
 *     not about recordings may have its own of these names
 */
public record ModelManifest(
    String dataFile,
    @Nullable Map<?, ?> spira,
    List<SignatureTensor> inputs,
    List<String> misplaced) {

  /** Copies the lists. */
  public ModelManifest {
    inputs = List.copyOf(inputs);
    misplaced = List.copyOf(misplaced);
  }

  /** Of a file in which everything is where it belongs. */
  public ModelManifest(String dataFile, @Nullable Map<?, ?> spira, List<SignatureTensor> inputs) {
    this(dataFile, spira, inputs, List.of());
  }

  /**
   * What the model says of itself, as far as it is about recordings.
   *
   * @throws IllegalDescriptionException if that cannot be followed
   */
  public ModelDescription description() {
    if (!misplaced.isEmpty()) {
      throw new IllegalDescriptionException(
          "%s in MLmodel must stand under metadata.spira".formatted(String.join(", ", misplaced)));
    }
    return ModelDescription.of(spira == null ? Map.of() : spira);
  }

  /**
   * The graph's file in the model's folder.
   *
   * @throws IllegalDescriptionException if the manifest names none in there
   */
  public Path graph(Path folder) {
    try {
      Path file = folder.resolve(dataFile).normalize();
      if (file.startsWith(folder.normalize())) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new IllegalDescriptionException("MLmodel names a file that cannot be one");
    }
    throw new IllegalDescriptionException("MLmodel names a file outside of the model's folder");
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
