package org.spira.inference.models.application.port;

import java.nio.file.Path;
import java.util.List;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.models.domain.TestVector;

/** Reads what a model's folder says about itself. */
public interface ModelManifests {

  /**
   * The manifest in this folder.
   *
   * @throws org.spira.inference.descriptions.IllegalDescriptionException if there is none that can
   *     be read, or it has no ONNX flavor
   */
  ModelManifest read(Path folder);

  /**
   * The test vectors in this folder, which may have none.
   *
   * @throws org.spira.inference.descriptions.IllegalDescriptionException if there are some that
   *     cannot be read
   */
  default List<TestVector> vectors(Path folder) {
    return List.of();
  }
}
