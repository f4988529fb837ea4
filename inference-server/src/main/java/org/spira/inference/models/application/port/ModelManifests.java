package org.spira.inference.models.application.port;

import java.nio.file.Path;
import org.spira.inference.models.domain.ModelManifest;

/** Reads what a model's folder says about itself. */
public interface ModelManifests {

  /**
   * The manifest in this folder.
   *
   * @throws org.spira.inference.descriptions.IllegalDescriptionException if there is none that can
   *     be read, or it has no ONNX flavor
   */
  ModelManifest read(Path folder);
}
